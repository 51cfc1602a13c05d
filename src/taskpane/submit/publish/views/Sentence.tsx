import { makeStyles, tokens } from "@fluentui/react-components";
import { fill } from "../../../texts/index.ts";
import { usePublishTexts } from "../texts/index.ts";
import type { Piece } from "../worker/calls.ts";

const useStyles = makeStyles({
  sentence: { overflowWrap: "anywhere", userSelect: "text", whiteSpace: "pre-wrap" },
  mark: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
    textDecorationThickness: "2px",
  },
  kind: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
});

/** A text of the ledger, what is doubtful in it underlined and called by its kind. */
export function Sentence({ pieces }: { readonly pieces: readonly Piece[] }) {
  const styles = useStyles();
  const { hit, kinds: names } = usePublishTexts();
  return (
    <span className={styles.sentence}>
      {pieces.map(({ text, kinds }, index) =>
        kinds.length === 0 ? (
          text
        ) : (
          <mark key={`${index} ${text}`} className={styles.mark}>
            {text}
            <span className={styles.kind}>
              {fill(hit.mark, { kinds: kinds.map((kind) => names[kind]).join("、") })}
            </span>
          </mark>
        ),
      )}
    </span>
  );
}
