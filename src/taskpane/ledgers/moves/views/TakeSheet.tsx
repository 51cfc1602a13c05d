import { Button, Field, Select } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { WrittenRun } from "../../../shared/bookTarget.ts";
import { usePaneStyles } from "../../../shared/styles.ts";
import { useStore } from "../../../store.ts";
import type { MovesMade } from "../worker/calls.ts";
import { useMoves } from "./context.ts";
import { NameInput } from "./NameInput.tsx";
import { PreviewBox } from "./PreviewBox.tsx";

export interface TakeSheetTexts {
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  readonly sheet: string;
  readonly by: string;
  readonly read: string;
}

interface TakeSheetProps {
  readonly kind: "decisions" | "answers";
  readonly texts: TakeSheetTexts;
  readonly made: MovesMade;
  readonly written: WrittenRun | null;
}

/** A sheet of ours that was filled in by hand: read anew, shown row by row, then written. */
export function TakeSheet({ kind, texts, made, written }: TakeSheetProps) {
  const styles = usePaneStyles();
  const { desk } = useMoves();
  const { tried, phase } = useStore(desk);
  const [chosen, setChosen] = useState("");
  const [by, setBy] = useState("");
  const id = useId();
  const ours = written?.sheets.filter(({ planned }) => planned === made.sheet) ?? [];
  const fresh = ours.map(({ name }) => name);
  const sheets = [...new Set([...made.sheets, ...fresh])];
  const sheet = sheets.includes(chosen) ? chosen : (sheets.at(-1) ?? "");
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {texts.title}
      </h3>
      {sheets.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <>
          <p>{texts.intro}</p>
          {sheets.length > 1 && (
            <Field label={texts.sheet} className={styles.field}>
              <Select
                value={sheet}
                onChange={(_, { value }) => {
                  setChosen(value);
                }}
              >
                {sheets.map((name) => (
                  <option key={name}>{name}</option>
                ))}
              </Select>
            </Field>
          )}
          <div className={styles.field}>
            <NameInput label={texts.by} value={by} names={made.roster} onChange={setBy} />
          </div>
          <div className={styles.row}>
            <Button
              appearance="primary"
              disabledFocusable={phase !== "resting"}
              onClick={() => {
                void desk.try({ kind, sheet, by }, { anew: true });
              }}
            >
              {texts.read}
            </Button>
          </div>
          {tried?.wish.kind === kind && <PreviewBox preview={tried.preview} />}
        </>
      )}
    </section>
  );
}
