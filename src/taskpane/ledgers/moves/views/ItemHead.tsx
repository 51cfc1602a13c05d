import type { ReactNode } from "react";
import { joined } from "../../../shared/joined.ts";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import { useMovesTexts } from "../texts/index.ts";
import type { ItemLine } from "../worker/calls.ts";
import { useMoves } from "./context.ts";

/** What an item is about. */
export function ItemWords({ line, children }: ItemHeadProps) {
  const styles = usePaneStyles();
  const { noCode } = useMovesTexts();
  const { code, kind, subject, reporter } = line;
  return (
    <>
      <span className={styles.strong}>{code === "" ? noCode : code}</span>{" "}
      <span className={styles.quiet}>{joined([kind, reporter])}</span>
      <br />
      {subject}
      {children}
    </>
  );
}

interface ItemHeadProps {
  readonly line: ItemLine;
  readonly children?: ReactNode;
}

/** The same as a button that goes to the row. */
export function ItemHead({ line, children }: ItemHeadProps) {
  const styles = usePaneStyles();
  const { place } = useMovesTexts();
  const { show } = useMoves();
  return (
    <button
      type="button"
      className={styles.line}
      title={fill(place, { sheet: line.sheet, row: line.row })}
      onClick={() => {
        void show(line.sheet, line.row);
      }}
    >
      <ItemWords line={line}>{children}</ItemWords>
    </button>
  );
}
