import type { ReactNode } from "react";
import { Disclosure } from "../../../shared/Disclosure.tsx";
import { joined } from "../../../shared/joined.ts";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import { useQuotaTexts } from "../texts/index.ts";
import type { OutcomeLine } from "../worker/calls.ts";
import { Evidence } from "./Evidence.tsx";
import { LightMark } from "./Light.tsx";

type Counted = Omit<OutcomeLine, "subject" | "village" | "responsible">;

interface OutcomeProps {
  /** Whose, or which duty. */
  readonly name: ReactNode;
  readonly label: string;
  readonly line: Counted;
  readonly responsible?: string;
  readonly isWeeks?: boolean;
}

/** 应, 实, 差 of one subject in one span; it opens to the rows. */
export function Outcome({ name, label, line, responsible = "", isWeeks = false }: OutcomeProps) {
  const styles = usePaneStyles();
  const { figures, result } = useQuotaTexts();
  const { span, required, done, missing, light, note, counted, rejected } = line;
  const isBound = light.state !== "not-applicable" && light.state !== "unassessed";
  const unit = isWeeks ? ` ${figures.weeks}` : "";
  return (
    <Disclosure
      summary={
        <>
          {name} <LightMark light={light} />
          <br />
          <span className={styles.quiet}>
            {joined([
              isWeeks ? "" : fill(result.span, { ...span }),
              ...(isBound
                ? [
                    fill(figures.required, { count: required }) + unit,
                    fill(figures.done, { count: done }) + unit,
                    fill(figures.missing, { count: missing }) + unit,
                  ]
                : []),
            ])}
          </span>
        </>
      }
    >
      {() => (
        <>
          {note !== "" && <p>{note}</p>}
          {responsible !== "" && <p>{fill(figures.responsible, { names: responsible })}</p>}
          <p className={styles.quiet}>
            {counted + rejected === 0
              ? figures.noEvidence
              : fill(figures.evidence, { counted, rejected })}
          </p>
          {counted + rejected > 0 && <Evidence figure={line.figure} label={label} />}
        </>
      )}
    </Disclosure>
  );
}
