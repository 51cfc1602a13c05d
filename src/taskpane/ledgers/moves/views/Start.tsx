import { Button } from "@fluentui/react-components";
import { Written } from "../../../shared/sheets/views/Written.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import type { MovesViewProps } from "../flow/flow.ts";

interface StartProps extends MovesViewProps {
  readonly title: string;
  readonly intro: string;
  readonly button: string;
}

/** What the section does, and the way in. */
export function Start({ flow, state, titleRef, title, intro, button }: StartProps) {
  const styles = usePaneStyles();
  return (
    <>
      <h3 ref={titleRef} tabIndex={-1} className={styles.title}>
        {title}
      </h3>
      <p>{intro}</p>
      <div className={styles.row}>
        <Button
          appearance="primary"
          onClick={() => {
            void flow.make();
          }}
        >
          {button}
        </Button>
      </div>
      <Written flow={flow} state={state} />
    </>
  );
}
