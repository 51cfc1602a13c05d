import { usePaneStyles } from "../../../shared/styles.ts";
import type { Flow } from "../flow/flow.ts";
import type { CheckState } from "../flow/state.ts";
import { useCheckTexts } from "../texts/index.ts";
import { FindingButton } from "./FindingButton.tsx";

interface HintProps {
  readonly flow: Flow;
  readonly state: CheckState;
}

/** What is to be said of the row just typed: in the pane, where it disturbs nobody. */
export function Hint({ flow, state: { hint } }: HintProps) {
  const styles = usePaneStyles();
  const { hints } = useCheckTexts();
  return (
    <div role="status">
      {hint?.lines.length === 0 && <p className={styles.quiet}>{hints.clean}</p>}
      {hint && hint.lines.length > 0 && (
        <section className={styles.box} aria-label={hints.title}>
          <p className={styles.strong}>{hints.title}</p>
          <ul className={styles.list}>
            {hint.lines.map((line, i) => (
              <li key={`${i} ${line.where}`} className={styles.item}>
                <FindingButton flow={flow} line={line} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
