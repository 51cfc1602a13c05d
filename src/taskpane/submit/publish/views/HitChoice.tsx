import { Button, makeStyles, ToggleButton } from "@fluentui/react-components";
import type { Decision } from "../../../../domain/publication/index.ts";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import { usePublishTexts } from "../texts/index.ts";
import type { HitLine } from "../worker/calls.ts";
import { usePublish } from "./context.ts";

const useStyles = makeStyles({
  group: { margin: "4px 0 8px" },
  row: { display: "flex", flexWrap: "wrap", gap: "4px", marginTop: "2px" },
  button: { minWidth: "64px" },
});

const DECISIONS: readonly Decision[] = ["release", "mask", "withhold"];

/** What is to become of one doubtful piece. Buttons, not radio buttons: arrow keys must release nothing. */
export function HitChoice({ hit }: { readonly hit: HitLine }) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { hit: texts, kinds } = usePublishTexts();
  const { decide } = usePublish();
  const { key, kind, found, why, decision, alike } = hit;
  const words = { kind: kinds[kind], found };
  return (
    <div role="group" aria-label={fill(texts.group, words)} className={styles.group}>
      <span className={pane.strong}>{fill(texts.label, words)}</span>
      <span className={pane.quiet}>{fill(texts.why, { why })}</span>
      <div className={styles.row}>
        {DECISIONS.map((it) => (
          <ToggleButton
            key={it}
            size="small"
            className={styles.button}
            checked={decision === it}
            onClick={() => {
              void decide({ key, decision: it, alike: false });
            }}
          >
            {decision === it ? "✓ " : ""}
            {texts.decisions[it]}
          </ToggleButton>
        ))}
        {alike > 1 && decision !== null && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              void decide({ key, decision, alike: true });
            }}
          >
            {fill(texts.alike, { count: alike })}
          </Button>
        )}
      </div>
    </div>
  );
}
