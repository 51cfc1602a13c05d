import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import { useStore } from "../../../store.ts";
import { useAsked, useMoves } from "../../moves/views/context.ts";
import { MoveFields } from "../../moves/views/MoveFields.tsx";
import { PreviewBox } from "../../moves/views/PreviewBox.tsx";
import type { OpenLine, TypedFields } from "../../moves/worker/calls.ts";
import { useItemsTexts } from "../texts/index.ts";

interface TogetherProps {
  readonly found: readonly OpenLine[];
  readonly chosen: readonly OpenLine[];
  readonly onPick: (ids: readonly string[]) => void;
  readonly roster: readonly string[];
  readonly by: string;
  readonly onBy: (by: string) => void;
}

/** 批量办结: what is chosen, one form for all of it, and what would come of it row by row. */
export function Together({ found, chosen, onPick, ...form }: TogetherProps) {
  const pane = usePaneStyles();
  const { together: texts } = useItemsTexts();
  const { desk } = useMoves();
  const { tried } = useStore(desk);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const ids = chosen.map((line) => line.id);
  const preview = tried?.wish.kind === "close" ? tried.preview : null;
  return (
    <section aria-labelledby={id}>
      <div className={pane.row}>
        <span id={id}>{fill(texts.chosen, { count: ids.length })}</span>
        <Button
          size="small"
          onClick={() => {
            onPick(ids.length > 0 ? [] : found.map((line) => line.id));
          }}
        >
          {ids.length > 0 ? texts.clear : fill(texts.pickAll, { count: found.length })}
        </Button>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={ids.length === 0}
          onClick={() => {
            setOpen(true);
          }}
        >
          {texts.begin}
        </Button>
      </div>
      {isOpen && ids.length > 0 && (
        <CloseForm
          {...form}
          ids={ids}
          onCancel={() => {
            setOpen(false);
            desk.drop();
          }}
        />
      )}
      {preview && (
        <PreviewBox
          preview={preview}
          onWritten={() => {
            // What was refused stays chosen.
            onPick(preview.lines.flatMap((it) => (it.refusals.length > 0 ? [it.id] : [])));
            setOpen(false);
          }}
        />
      )}
    </section>
  );
}

interface CloseFormProps extends Pick<TogetherProps, "roster" | "by" | "onBy"> {
  readonly ids: readonly string[];
  readonly onCancel: () => void;
}

function CloseForm({ ids, roster, by, onBy, onCancel }: CloseFormProps) {
  const pane = usePaneStyles();
  const { together: texts } = useItemsTexts();
  const { desk } = useMoves();
  const [typed, setTyped] = useState<TypedFields>({});
  const fields = useAsked("closing", { ids });
  if (!fields) return null;
  const values = { ...Object.fromEntries(fields.map(({ key, value }) => [key, value])), ...typed };
  return (
    <form
      noValidate
      className={pane.box}
      aria-label={texts.title}
      onSubmit={(event) => {
        event.preventDefault();
        void desk.try({ kind: "close", ids, typed: values, by });
      }}
    >
      <p>{texts.intro}</p>
      <MoveFields
        fields={fields}
        typed={values}
        roster={roster}
        refusals={[]}
        by={by}
        onBy={onBy}
        onType={(key, value) => {
          setTyped({ ...typed, [key]: value });
        }}
      />
      <div className={pane.row}>
        <Button type="submit" appearance="primary">
          {texts.check}
        </Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </form>
  );
}
