import { Badge, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { Disclosure } from "../../shared/Disclosure.tsx";
import { Part } from "../../shared/Part.tsx";
import { usePaneStyles } from "../../shared/styles.ts";
import { fill } from "../../texts/index.ts";
import { useReviewTexts } from "../texts/index.ts";
import type { MonthMade, VillageLine } from "../worker/calls.ts";
import { Lines, useReview } from "./context.ts";
import { Headlines } from "./Headlines.tsx";

/** 文字说明 of the whole, and of the villages where there are several sheets' worth of them. */
export function Sentences({ made }: { readonly made: MonthMade }) {
  const { sentences } = useReviewTexts();
  const { text, isChanged, villages } = made;
  return (
    <>
      <Part title={sentences.title} about={sentences.about} open>
        {() => (
          <Editor
            key={text}
            village={null}
            label={sentences.label}
            hint={sentences.hint}
            text={text}
            isChanged={isChanged}
          />
        )}
      </Part>
      {villages > 0 && (
        <Part title={sentences.villages} about={fill(sentences.villagesAbout, { count: villages })}>
          {() => (
            <Lines name="villages" args={{}} label={sentences.villages} none={sentences.none}>
              {(line) => <Village line={line} />}
            </Lines>
          )}
        </Part>
      )}
    </>
  );
}

function Village({ line }: { readonly line: VillageLine }) {
  const styles = usePaneStyles();
  const { sentences } = useReviewTexts();
  const { village, isStandIn, figures, text, isChanged } = line;
  return (
    <Disclosure
      summary={
        <>
          <span className={styles.strong}>{village}</span>{" "}
          {isStandIn && <span className={styles.quiet}>{sentences.standIn} </span>}
          {isChanged && <Changed />}
        </>
      }
    >
      {() => (
        <>
          <Headlines figures={figures} />
          <Editor
            key={text}
            village={village}
            label={fill(sentences.village, { village })}
            text={text}
            isChanged={isChanged}
          />
        </>
      )}
    </Disclosure>
  );
}

function Changed() {
  const { sentences } = useReviewTexts();
  return (
    <Badge size="small" appearance="outline" color="important">
      {sentences.changed}
    </Badge>
  );
}

interface EditorProps {
  /** Null: of the whole. */
  readonly village: string | null;
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  readonly isChanged: boolean;
}

/** What was typed is taken over when the field is left: the sheet is then written with it. */
function Editor({ village, label, hint, text, isChanged }: EditorProps) {
  const { reword } = useReview();
  const [typed, setTyped] = useState(text);
  const lines = typed.split("\n");
  const rows = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 20)), 1);
  return (
    <Field
      label={
        <>
          {label} {isChanged && <Changed />}
        </>
      }
      {...(hint !== undefined && { hint })}
      style={{ marginBottom: "8px" }}
    >
      <Textarea
        value={typed}
        rows={Math.min(rows, 14)}
        resize="vertical"
        onChange={(_, { value }) => {
          setTyped(value);
        }}
        onBlur={() => {
          if (typed !== text) void reword(village, typed);
        }}
      />
    </Field>
  );
}
