import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Flow } from "../flow/flow.ts";
import type { VillageGroup } from "../job/findings.ts";
import type { RunOutcome } from "../job/outcome.ts";
import { fill } from "../../texts/index.ts";
import { useMergeTexts } from "../texts/index.ts";
import { Disclosure } from "../../shared/Disclosure.tsx";
import { FindingLines } from "./FindingLines.tsx";
import { Paged } from "../../shared/Paged.tsx";
import { usePaneStyles } from "../../shared/styles.ts";
import { useRested } from "../../shared/useRested.ts";
import { useEngine } from "./useEngine.ts";

interface FindingsProps {
  readonly flow: Flow;
  readonly outcome: RunOutcome;
  readonly isWritten: boolean;
}

/** By village, then by kind; the lines themselves come from the worker as they are opened. */
export function Findings({ flow, outcome: { findings }, isWritten }: FindingsProps) {
  const styles = usePaneStyles();
  const { findings: texts } = useMergeTexts();
  const [typed, setTyped] = useState("");
  const search = useRested(typed.trim());
  const groups = useEngine(flow, "groups", { search });
  const total = findings.error + findings.warning + findings.info;
  const found = groups?.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return (
    <>
      <h2>{fill(texts.title, { count: total })}</h2>
      <p>{total === 0 ? texts.none : fill(texts.totals, { ...findings })}</p>
      {total > 0 && (
        <Field label={texts.search} hint={texts.searchHint} className={styles.field}>
          <Input
            type="search"
            value={typed}
            onChange={(_, { value }) => {
              setTyped(value);
            }}
          />
        </Field>
      )}
      <p role="status">
        {search !== "" &&
          groups &&
          (found === 0 ? texts.notFound : fill(texts.found, { count: found }))}
      </p>
      <Paged items={groups ?? []} keyOf={({ village }) => `${search} ${village}`}>
        {(group) => (
          <VillageFindings flow={flow} group={group} search={search} isWritten={isWritten} />
        )}
      </Paged>
    </>
  );
}

interface VillageFindingsProps {
  readonly flow: Flow;
  readonly group: VillageGroup;
  readonly search: string;
  readonly isWritten: boolean;
}

function VillageFindings({ flow, group, search, isWritten }: VillageFindingsProps) {
  const styles = usePaneStyles();
  const { findings: texts } = useMergeTexts();
  const { village, count, kinds } = group;
  return (
    <Disclosure
      summary={
        <>
          <span className={styles.strong}>{village === "" ? texts.unknownVillage : village}</span>{" "}
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
                  {texts.severities[kind.severity]}
                </span>{" "}
                {kind.title} <span className={styles.quiet}>({kind.count})</span>
              </>
            }
          >
            {() => (
              <FindingLines
                flow={flow}
                query={{ village, kind: kind.id, search }}
                total={kind.count}
                isWritten={isWritten}
              />
            )}
          </Disclosure>
        ))
      }
    </Disclosure>
  );
}
