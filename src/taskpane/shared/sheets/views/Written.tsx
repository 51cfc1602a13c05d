import { Button, Link } from "@fluentui/react-components";
import { useId } from "react";
import { DICTIONARY_SHEET } from "../../../../workbook/xlsx/write/dictionary.ts";
import { usePaneStyles } from "../../styles.ts";
import { fill } from "../../../texts/index.ts";
import { useSheetTexts } from "../texts/index.ts";
import type { SheetViewProps } from "./SheetFrame.tsx";

interface WrittenProps<Facts, Choice, Made> extends Pick<
  SheetViewProps<Facts, Choice, Made>,
  "flow" | "state"
> {
  /** What becomes of earlier sheets, where they do not make place for new ones. */
  readonly earlierHint?: string;
}

/** The sheets that stand in the workbook, of this run or of the last one, each to be opened; and 撤销. */
export function Written<Facts, Choice, Made>({
  flow,
  state: { phase, written },
  earlierHint,
}: WrittenProps<Facts, Choice, Made>) {
  const styles = usePaneStyles();
  const { written: texts } = useSheetTexts();
  const id = useId();
  if (!written) return null;
  const isOfNow = phase === "done";
  // The lists of drop-downs are hidden: there is nothing to open.
  const sheets = written.sheets.filter(({ planned }) => planned !== DICTIONARY_SHEET);
  return (
    <section className={styles.box} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {isOfNow ? texts.title : texts.earlier}
      </h3>
      <ul className={styles.list} aria-label={texts.list}>
        {sheets.map(({ name }) => (
          <li key={name} className={styles.item}>
            <Link
              as="button"
              aria-label={fill(texts.open, { name })}
              onClick={() => {
                void flow.show(name, 1);
              }}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
      {!isOfNow && <p className={styles.quiet}>{earlierHint ?? texts.earlierHint}</p>}
      <div className={styles.row}>
        <Button
          onClick={() => {
            void flow.undo();
          }}
        >
          {isOfNow ? texts.undo : texts.undoEarlier}
        </Button>
      </div>
    </section>
  );
}
