import { Button } from "@fluentui/react-components";
import type { Flow } from "../flow/flow.ts";
import type { SourceRow } from "../job/source.ts";
import { fill, useTexts } from "../../texts/index.ts";
import { useMergeTexts } from "../texts/index.ts";
import { CopyText } from "./CopyText.tsx";
import { usePaneStyles } from "../../shared/styles.ts";
import { useAsked } from "./useAsked.ts";

interface FindingDetailProps {
  readonly flow: Flow;
  readonly index: number;
  /** The summary stands in the workbook, and its rows can be gone to. */
  readonly isWritten: boolean;
}

/** Ways to the row in the summary, the place in the village's file to copy, and the row itself. */
export function FindingDetail({ flow, index, isWritten }: FindingDetailProps) {
  const styles = usePaneStyles();
  const { findings: texts } = useMergeTexts();
  const { loading } = useTexts();
  const view = useAsked(flow, "finding", { index });
  if (!view) return <p role="status">{loading}</p>;
  const { inChecklist, inLedger, source, place, advice } = view;
  const ways = [
    [texts.toChecklist, inChecklist],
    [texts.toLedger, inLedger],
  ] as const;
  return (
    <section className={styles.box} aria-label={texts.openRow}>
      <p className={styles.strong}>{advice}</p>
      {!isWritten && <p>{texts.notInBook}</p>}
      <div className={styles.row}>
        {isWritten &&
          ways.map(
            ([label, row]) =>
              row && (
                <Button
                  key={label}
                  size="small"
                  onClick={() => {
                    void flow.show(row.sheet, row.row);
                  }}
                >
                  {label}
                </Button>
              ),
          )}
      </div>
      <CopyText text={place} label={texts.copyPlace} />
      {source ? <SourceTable source={source} /> : <p>{texts.noSource}</p>}
    </section>
  );
}

function SourceTable({ source: { number, cells } }: { readonly source: SourceRow }) {
  const styles = usePaneStyles();
  const { findings: texts } = useMergeTexts();
  return (
    <table className={styles.table}>
      <caption>{fill(texts.source, { row: number })}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.column}</th>
          <th scope="col">{texts.header}</th>
          <th scope="col">{texts.value}</th>
        </tr>
      </thead>
      <tbody>
        {cells.map(({ column, header, value, meant }) => (
          <tr key={column}>
            <td>{column}</td>
            <td>{header}</td>
            <td>
              {value}
              {meant && <span className={styles.bad}> ← {texts.meant}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
