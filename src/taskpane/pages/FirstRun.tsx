import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SampleDesk, SampleState } from "../sample/desk.ts";
import { useStore } from "../store.ts";
import { fill, useTexts, type Texts } from "../texts/index.ts";

const useStyles = makeStyles({
  card: {
    marginTop: "16px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    "& h2": { marginTop: 0 },
  },
  title: { margin: "0 0 8px", fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface FirstRunProps {
  readonly sample?: SampleDesk;
  readonly onDismiss: () => void;
}

/** Words for newcomers; with a sample to look at where one can be inserted. */
export function FirstRun({ sample, onDismiss }: FirstRunProps) {
  const styles = useStyles();
  const { firstRun } = useTexts();
  return (
    <section className={styles.card} aria-labelledby="first-run">
      <h2 id="first-run">{firstRun.title}</h2>
      <p>{firstRun.intro}</p>
      {sample && <Sample sample={sample} />}
      <div className={styles.actions}>
        <Button onClick={onDismiss}>{firstRun.dismiss}</Button>
      </div>
    </section>
  );
}

/** The offer, then what came of it and what to try next. */
function Sample({ sample }: { readonly sample: SampleDesk }) {
  const styles = useStyles();
  const { firstRun } = useTexts();
  const state = useStore(sample);
  const isThere = state.step === "inserted" || state.step === "undoing";
  const isBusy = state.step === "inserting" || state.step === "undoing";
  return (
    <>
      {!isThere && <p>{firstRun.sampleIntro}</p>}
      <div role="status">
        {messages(state, firstRun).map((message) => (
          <p key={message}>{message}</p>
        ))}
      </div>
      {isThere && (
        <>
          <h3 className={styles.title}>{firstRun.next}</h3>
          <ol>
            {firstRun.nextSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      )}
      <p>
        <Button
          // One button for both: the focus stays on it.
          appearance={isThere ? "secondary" : "primary"}
          disabledFocusable={isBusy}
          onClick={() => {
            void (isThere ? sample.undo() : sample.insert());
          }}
        >
          {isThere ? firstRun.undo : firstRun.insert}
        </Button>
      </p>
    </>
  );
}

function messages(
  { step, sheets, told, isBroken }: SampleState,
  texts: Texts["firstRun"],
): readonly string[] {
  const own = step === "offered" ? [] : [fill(texts[step], { count: sheets.length })];
  return [...own, ...(isBroken ? [texts.failed] : []), ...told];
}
