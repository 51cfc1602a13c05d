import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "../texts/index.ts";

const useStyles = makeStyles({
  card: {
    marginTop: "16px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    "& h2": { marginTop: 0 },
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

type Sample = "offered" | "inserting" | "inserted" | "failed";

interface FirstRunProps {
  readonly insertSample?: () => Promise<void>;
  readonly onDismiss: () => void;
}

/** Words for newcomers; with a sample to look at where one can be inserted. */
export function FirstRun({ insertSample, onDismiss }: FirstRunProps) {
  const styles = useStyles();
  const { firstRun } = useTexts();
  const [sample, setSample] = useState<Sample>("offered");

  const insert = async (action: () => Promise<void>) => {
    setSample("inserting");
    try {
      await action();
      setSample("inserted");
    } catch {
      setSample("failed");
    }
  };

  return (
    <section className={styles.card} aria-labelledby="first-run">
      <h2 id="first-run">{firstRun.title}</h2>
      <p>{firstRun.intro}</p>
      {insertSample && <p>{firstRun.sampleIntro}</p>}
      <p role="status">{sample === "offered" ? "" : firstRun[sample]}</p>
      <div className={styles.actions}>
        {insertSample && (
          <Button
            appearance="primary"
            disabledFocusable={sample === "inserting"}
            onClick={() => {
              void insert(insertSample);
            }}
          >
            {firstRun.insert}
          </Button>
        )}
        <Button onClick={onDismiss}>{firstRun.dismiss}</Button>
      </div>
    </section>
  );
}
