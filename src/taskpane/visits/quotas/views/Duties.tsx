import { Disclosure } from "../../../shared/Disclosure.tsx";
import { joined } from "../../../shared/joined.ts";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import { useQuotaTexts } from "../texts/index.ts";
import type { DutyLine } from "../worker/calls.ts";
import type { DutyState } from "../../../../domain/quotas/types.ts";
import { Lines, useSeveralVillages } from "./context.ts";
import { LightMark } from "./Light.tsx";
import { Outcome } from "./Outcome.tsx";
import { Part } from "../../../shared/Part.tsx";

/** In the order in which one wants to know: what is wrong first. */
const STATES: readonly DutyState[] = ["missed", "pending", "met", "unassessed", "not-applicable"];
const JUDGED: readonly DutyState[] = ["missed", "pending", "met"];

/** Each duty with how many have done theirs; those without anybody stand together at the end. */
export function Duties({ duties }: { readonly duties: readonly DutyLine[] }) {
  const styles = usePaneStyles();
  const { duties: texts } = useQuotaTexts();
  const isJudged = ({ counts }: DutyLine): boolean => JUDGED.some((state) => counts[state] > 0);
  const judged = duties.filter(isJudged);
  const others = duties.filter((duty) => !isJudged(duty));
  const list = (own: readonly DutyLine[]) => (
    <ul className={styles.list} aria-label={texts.title}>
      {own.map((duty) => (
        <li key={duty.id} className={styles.item}>
          <Duty duty={duty} />
        </li>
      ))}
    </ul>
  );
  return (
    <Part title={texts.title} open>
      {() => (
        <>
          {list(judged)}
          {others.length > 0 && (
            <Disclosure summary={fill(texts.others, { count: others.length })}>
              {() => list(others)}
            </Disclosure>
          )}
        </>
      )}
    </Part>
  );
}

function Duty({ duty }: { readonly duty: DutyLine }) {
  const styles = usePaneStyles();
  const { duties: texts } = useQuotaTexts();
  const { id, name, counts, sentence, readings, why, soft } = duty;
  const hasVillages = useSeveralVillages();
  const own = STATES.filter((state) => counts[state] > 0);
  return (
    <Disclosure
      summary={
        <>
          {id} {name}
          <br />
          {own.length === 0 && <span className={styles.quiet}>{texts.none}</span>}
          {own.map((state) => (
            <span key={state}>
              <LightMark light={{ state, soft, behind: false }} count={counts[state]} />
              {"  "}
            </span>
          ))}
        </>
      }
    >
      {() => (
        <>
          <p className={styles.quiet}>
            {fill(texts.sentence, { sentence })}
            {readings.length > 0 && (
              <>
                <br />
                {fill(texts.reading, { reading: readings.join(";") })}
              </>
            )}
          </p>
          {why !== "" && <p>{why}</p>}
          {own.map((state) => (
            <Disclosure
              key={state}
              open={state === "missed"}
              summary={<LightMark light={{ state, soft, behind: false }} count={counts[state]} />}
            >
              {() => (
                <Lines
                  name="outcomes"
                  args={{ duty: id, state }}
                  label={`${name} ${state}`}
                  none={texts.none}
                >
                  {(line) => (
                    <Outcome
                      name={joined([hasVillages ? line.village : "", line.subject])}
                      label={line.subject}
                      line={line}
                      responsible={line.responsible}
                    />
                  )}
                </Lines>
              )}
            </Disclosure>
          ))}
        </>
      )}
    </Disclosure>
  );
}
