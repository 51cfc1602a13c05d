import { Button } from "@fluentui/react-components";
import { Written } from "../../../shared/sheets/views/Written.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import type { PrintViewProps } from "../flow/flow.ts";
import { usePrintTexts } from "../texts/index.ts";

/** The sheets, how they come on paper, and the way back. */
export function Done({ flow, state, titleRef }: PrintViewProps) {
  const styles = usePaneStyles();
  const { result } = usePrintTexts();
  return (
    <>
      <h2 ref={titleRef} tabIndex={-1} className={styles.title}>
        {result.title}
      </h2>
      <p>{result.how}</p>
      <div className={styles.row}>
        <Button
          onClick={() => {
            flow.back();
          }}
        >
          {result.back}
        </Button>
      </div>
      <Written flow={flow} state={state} />
      <p className={styles.quiet}>{result.later}</p>
    </>
  );
}
