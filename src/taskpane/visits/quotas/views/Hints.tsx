import { Disclosure } from "../../../shared/Disclosure.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import { useQuotaTexts } from "../texts/index.ts";
import { Lines, useSeveralVillages } from "./context.ts";
import { Evidence } from "./Evidence.tsx";
import { Part } from "../../../shared/Part.tsx";

/** 请核对: neutral, apart from the figures, each with its rows. */
export function Hints({ count }: { readonly count: number }) {
  const styles = usePaneStyles();
  const { hints: texts, evidence } = useQuotaTexts();
  const hasVillages = useSeveralVillages();
  return (
    <Part title={texts.title} about={fill(texts.count, { count })}>
      {() => (
        <>
          <p className={styles.quiet}>{texts.hint}</p>
          <Lines name="hints" args={{}} label={texts.title} none={evidence.none}>
            {({ village, sentence, rows, figure }) => (
              <>
                {hasVillages && <span className={styles.quiet}>{village} </span>}
                {sentence}
                <Disclosure summary={fill(texts.rows, { count: rows })}>
                  {() => <Evidence figure={figure} label={sentence} />}
                </Disclosure>
              </>
            )}
          </Lines>
        </>
      )}
    </Part>
  );
}
