import type { FindingLine } from "../../../../check/list.ts";
import { joined } from "../../../shared/joined.ts";
import { usePaneStyles } from "../../../shared/styles.ts";
import type { Flow } from "../flow/flow.ts";

interface FindingButtonProps {
  readonly flow: Flow;
  readonly line: FindingLine;
}

/** One finding; a click goes to its cell. What has no one place is told, and cannot be gone to. */
export function FindingButton({ flow, line }: FindingButtonProps) {
  const styles = usePaneStyles();
  const { sheet, where, header, cell, sentence } = line;
  const place = joined([where, header]);
  const text = (
    <>
      {place !== "" && (
        <>
          <span className={styles.quiet}>{place}</span>
          <br />
        </>
      )}
      {sentence}
    </>
  );
  if (!cell) return <div className={styles.line}>{text}</div>;
  return (
    <button
      type="button"
      className={styles.line}
      onClick={() => {
        void flow.show(sheet, cell.row, cell.column);
      }}
    >
      {text}
    </button>
  );
}
