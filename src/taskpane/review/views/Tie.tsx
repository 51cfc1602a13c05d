import { Part } from "../../shared/Part.tsx";
import { usePaneStyles } from "../../shared/styles.ts";
import { fill } from "../../texts/index.ts";
import { useReviewTexts } from "../texts/index.ts";
import type { NoteLine, TieFigures } from "../worker/calls.ts";
import { Lines } from "./context.ts";
import { ItemRow } from "./ItemRow.tsx";
import { Disclosure } from "../../shared/Disclosure.tsx";

/** 勾稽: the sum, whether it holds, and the items that break it. */
export function Tie({ tie }: { readonly tie: TieFigures }) {
  const styles = usePaneStyles();
  const { tie: texts } = useReviewTexts();
  const { breaks, remarks, isCompared, ...figures } = tie;
  const about = breaks === 0 ? `✓ ${texts.holds}` : `✗ ${fill(texts.broken, { count: breaks })}`;
  return (
    <Part title={texts.title} about={about} open={breaks > 0}>
      {() => (
        <>
          <p>{fill(texts.identity, figures)}</p>
          <p className={styles.quiet}>{isCompared ? texts.compared : texts.byDates}</p>
          {breaks > 0 && (
            <>
              <p className={styles.bad}>{texts.breaks}</p>
              <Notes isBreak />
            </>
          )}
          {remarks > 0 && (
            <Disclosure summary={fill(texts.remarks, { count: remarks })}>
              {() => <Notes isBreak={false} />}
            </Disclosure>
          )}
        </>
      )}
    </Part>
  );
}

function Notes({ isBreak }: { readonly isBreak: boolean }) {
  const { tie } = useReviewTexts();
  const label = isBreak ? tie.breaks : tie.title;
  return (
    <Lines name="notes" args={{ isBreak }} label={label} none={tie.none}>
      {(line) => <Note line={line} />}
    </Lines>
  );
}

function Note({ line }: { readonly line: NoteLine }) {
  const { tie } = useReviewTexts();
  const { isBreak, gap, why } = line;
  return (
    <ItemRow item={line}>
      {isBreak && ` ${fill(tie.gap, { gap })}`}
      {why !== "" && (
        <>
          <br />
          {why}
        </>
      )}
    </ItemRow>
  );
}
