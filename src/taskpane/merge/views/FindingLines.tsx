import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Flow } from "../flow/flow.ts";
import type { FindingLine, FindingQuery } from "../job/findings.ts";
import { fill, useTexts } from "../../texts/index.ts";
import { useMergeTexts } from "../texts/index.ts";
import { FindingDetail } from "./FindingDetail.tsx";
import { joined } from "../../shared/joined.ts";
import { PAGE } from "../../shared/Paged.tsx";
import { usePaneStyles } from "../../shared/styles.ts";
import { useEngine } from "./useEngine.ts";

interface FindingLinesProps {
  readonly flow: Flow;
  readonly query: Omit<FindingQuery, "from" | "count">;
  readonly total: number;
  readonly isWritten: boolean;
}

/** The findings of one kind of one village; each opens to its row. */
export function FindingLines({ flow, query, total, isWritten }: FindingLinesProps) {
  const styles = usePaneStyles();
  const { findings: texts } = useMergeTexts();
  const { showMore } = useTexts();
  const [shown, setShown] = useState(PAGE);
  const [open, setOpen] = useState<number | null>(null);
  const lines = useEngine(flow, "findings", { ...query, from: 0, count: shown });
  if (!lines) return <p>{texts.loading}</p>;
  const left = total - lines.length;
  return (
    <>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.index} className={styles.item}>
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

function whereOf({ file, sheet, cell, header }: FindingLine): string {
  const place = `${sheet === "" ? "" : `“${sheet}”`}${cell}`;
  return joined([file, place, header]);
}
