import { useState } from "react";
import type { Flow } from "../flow/flow.ts";
import type { FindingLine, FindingQuery } from "../job/findings.ts";
import { useMergeTexts } from "../texts/index.ts";
import { FindingDetail } from "./FindingDetail.tsx";
import { joined } from "../../shared/joined.ts";
import { LineList } from "../../shared/LineList.tsx";
import { PAGE } from "../../shared/Paged.tsx";
import { usePaneStyles } from "../../shared/styles.ts";
import { useAsked } from "./useAsked.ts";

interface FindingLinesProps {
  readonly flow: Flow;
  readonly query: Omit<FindingQuery, "from" | "count">;
  readonly label: string;
  readonly total: number;
  readonly isWritten: boolean;
}

/** The findings of one kind of one village; each opens to its row. */
export function FindingLines({ flow, query, label, total, isWritten }: FindingLinesProps) {
  const styles = usePaneStyles();
  const { findings: texts } = useMergeTexts();
  const [count, setCount] = useState(PAGE);
  const [open, setOpen] = useState<number | null>(null);
  const lines = useAsked(flow, "findings", { ...query, from: 0, count });
  return (
    <LineList
      page={lines && { total, lines }}
      label={label}
      none={texts.notFound}
      keyOf={({ index }) => String(index)}
      onMore={(more) => {
        setCount(count + more);
      }}
    >
      {(line) => (
        <>
          <button
            type="button"
            className={styles.line}
            aria-expanded={open === line.index}
            onClick={() => {
              setOpen(open === line.index ? null : line.index);
            }}
          >
            <span className={styles.quiet}>{whereOf(line)}</span>
            <br />
            {line.sentence}
          </button>
          {open === line.index && (
            <FindingDetail flow={flow} index={line.index} isWritten={isWritten} />
          )}
        </>
      )}
    </LineList>
  );
}

function whereOf({ file, sheet, cell, header }: FindingLine): string {
  const place = `${sheet === "" ? "" : `“${sheet}”`}${cell}`;
  return joined([file, place, header]);
}
