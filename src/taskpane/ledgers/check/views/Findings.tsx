import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { FindingQuery, SheetGroup } from "../../../../check/list.ts";
import { Disclosure } from "../../../shared/Disclosure.tsx";
import { PAGE, Paged } from "../../../shared/Paged.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { useRested } from "../../../shared/useRested.ts";
import { fill, useTexts } from "../../../texts/index.ts";
import { useCheckTexts } from "../texts/index.ts";
import type { CheckViewProps } from "./CheckSection.tsx";
import { FindingButton } from "./FindingButton.tsx";
import { useAnswer } from "./useAnswer.ts";

/** By sheet, then by kind; the lines themselves come from the worker as they are opened. */
export function Findings({ flow }: CheckViewProps) {
  const styles = usePaneStyles();
  const { result } = useCheckTexts();
  const [typed, setTyped] = useState("");
  const search = useRested(typed.trim());
  const groups = useAnswer(flow, "groups", { search });
  const found = groups?.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return (
    <>
      <p className={styles.quiet}>{result.merge}</p>
      <Field label={result.search} hint={result.searchHint} className={styles.field}>
        <Input
          type="search"
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      <p role="status">
        {search !== "" &&
          groups &&
          (found === 0 ? result.notFound : fill(result.found, { count: found }))}
      </p>
      <Paged items={groups ?? []} keyOf={({ sheet }) => `${search} ${sheet}`}>
        {(group) => <SheetFindings flow={flow} group={group} search={search} />}
      </Paged>
    </>
  );
}

interface SheetFindingsProps extends CheckViewProps {
  readonly group: SheetGroup;
  readonly search: string;
}

function SheetFindings({ flow, group: { sheet, count, kinds }, search }: SheetFindingsProps) {
  const styles = usePaneStyles();
  const { result } = useCheckTexts();
  return (
    <Disclosure
      summary={
        <>
          <span className={styles.strong}>{sheet === "" ? result.book : sheet}</span>{" "}
          <span className={styles.quiet}>({count})</span>
        </>
      }
    >
      {() =>
        kinds.map((kind) => (
          <Disclosure
            key={kind.id}
            summary={
              <>
                <span className={kind.severity === "error" ? styles.bad : styles.quiet}>
                  {result.severities[kind.severity]}
                </span>{" "}
                {kind.title} <span className={styles.quiet}>({kind.count})</span>
              </>
            }
          >
            {() => (
              <FindingLines
                flow={flow}
                query={{ sheet, kind: kind.id, search }}
                total={kind.lines}
              />
            )}
          </Disclosure>
        ))
      }
    </Disclosure>
  );
}

interface FindingLinesProps extends CheckViewProps {
  readonly query: Omit<FindingQuery, "from" | "count">;
  readonly total: number;
}

function FindingLines({ flow, query, total }: FindingLinesProps) {
  const styles = usePaneStyles();
  const { loading } = useCheckTexts();
  const { showMore } = useTexts();
  const [shown, setShown] = useState(PAGE);
  const lines = useAnswer(flow, "findings", { ...query, from: 0, count: shown });
  if (!lines) return <p>{loading}</p>;
  const left = total - lines.length;
  return (
    <>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.index} className={styles.item}>
            <FindingButton flow={flow} line={line} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          size="small"
          onClick={() => {
            setShown(shown + PAGE);
          }}
        >
          {fill(showMore, { count: Math.min(left, PAGE) })}
        </Button>
      )}
    </>
  );
}
