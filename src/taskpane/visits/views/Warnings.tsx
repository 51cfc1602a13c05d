import { MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { entryWarnings } from "../../../domain/entry/index.ts";
import type { Entry, EntryFinding } from "../../../domain/entry/index.ts";
import { describeFinding } from "../../../domain/findings/describe.ts";
import type { EntryFacts } from "../../../entry/facts.ts";
import { missingLedgers } from "../../../entry/plan.ts";
import type { Known } from "./known.ts";

const useStyles = makeStyles({ list: { display: "grid", gap: "4px" } });

interface WarningsProps {
  readonly entry: Entry;
  readonly facts: EntryFacts;
  readonly known: Known;
  readonly today: string;
  readonly problems: readonly EntryFinding[];
}

/** What is worth a look, and what keeps the entry from being saved and belongs to no field. */
export function Warnings({ entry, facts, known, today, problems }: WarningsProps) {
  const styles = useStyles();
  const warnings = useMemo(() => {
    const { cadres, rules } = facts;
    const { visited } = known.history;
    return [
      ...missingLedgers(facts, entry),
      ...entryWarnings(entry, { today, cadres, rules, visited }),
    ];
  }, [entry, facts, known, today]);
  const general = problems.filter(({ field }) => field === null);
  const shown = [...general, ...warnings].map((finding) => describeFinding(finding, "full"));
  const once = shown.filter(
    ({ message }, at) => shown.findIndex((it) => it.message === message) === at,
  );
  return (
    <div role="status" className={styles.list}>
      {once.map(({ severity, message }) => (
        <MessageBar key={message} intent={severity} layout="multiline">
          <MessageBarBody>{message}</MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
}
