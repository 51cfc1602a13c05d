import { Part } from "../../shared/Part.tsx";
import { usePaneStyles } from "../../shared/styles.ts";
import { fill } from "../../texts/index.ts";
import { useReviewTexts } from "../texts/index.ts";
import { GoTo, Lines } from "./context.ts";

/** Rows that could not be read, each with its place, and months that are not here. */
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
              <GoTo place={place}>
                <span className={styles.quiet}>{where}</span>
                <br />
                {sentence}
              </GoTo>
            )}
          </Lines>
        </>
      )}
    </Part>
  );
}
