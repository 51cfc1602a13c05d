import { Part } from "../../shared/Part.tsx";
import { usePaneStyles } from "../../shared/styles.ts";
import { fill } from "../../texts/index.ts";
import { useReviewTexts } from "../texts/index.ts";
import { PlaceButton } from "./ItemRow.tsx";
import { Lines } from "./Lines.tsx";

/** Rows that could not be read, each with its place. */
export function Findings({ count }: { readonly count: number }) {
  const styles = usePaneStyles();
  const { findings: texts } = useReviewTexts();
  return (
    <Part title={texts.title} about={fill(texts.count, { count })}>
      {() => (
        <>
          <p className={styles.quiet}>{texts.hint}</p>
          <Lines name="findings" args={{}} label={texts.title} none={texts.none}>
            {({ place, where, sentence }) => (
              <PlaceButton place={place}>
                <span className={styles.quiet}>{where}</span>
                <br />
                {sentence}
              </PlaceButton>
            )}
          </Lines>
        </>
      )}
    </Part>
  );
}
