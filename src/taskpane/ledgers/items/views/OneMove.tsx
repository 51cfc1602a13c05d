import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { usePaneStyles } from "../../../shared/styles.ts";
import { useStore } from "../../../store.ts";
import { useMoves } from "../../moves/views/context.ts";
import { MoveFields } from "../../moves/views/MoveFields.tsx";
import { PreviewBox } from "../../moves/views/PreviewBox.tsx";
import type { MoveForm, TypedFields } from "../../moves/worker/calls.ts";
import { useItemsTexts } from "../texts/index.ts";

interface OneMoveProps {
  readonly id: string;
  readonly form: MoveForm;
  readonly roster: readonly string[];
  readonly by: string;
  readonly onBy: (by: string) => void;
  readonly onDone: () => void;
}

/** What a move asks for, what is wrong with it, and what it would change. */
export function OneMove({ id, form, roster, by, onBy, onDone }: OneMoveProps) {
  const pane = usePaneStyles();
  const { detail: texts } = useItemsTexts();
  const { desk } = useMoves();
  const { tried } = useStore(desk);
  const [typed, setTyped] = useState<TypedFields>(() =>
    Object.fromEntries(form.fields.map(({ key, value }) => [key, value])),
  );
  const box = useRef<HTMLFormElement>(null);
  const { wish, preview } = tried ?? {};
  const isOurs = wish?.kind === "move" && wish.id === id && wish.move === form.move;
  const refusals = isOurs ? (preview?.lines.flatMap((line) => line.refusals) ?? []) : [];
  useEffect(() => {
    box.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [preview]);
  return (
    <>
      <form
        ref={box}
        noValidate
        className={pane.box}
        aria-label={form.name}
        onSubmit={(event) => {
          event.preventDefault();
          void desk.try({ kind: "move", id, move: form.move, typed, by });
        }}
      >
        <MoveFields
          fields={form.fields}
          typed={typed}
          roster={roster}
          refusals={refusals}
          by={by}
          onBy={onBy}
          onType={(key, value) => {
            desk.drop();
            setTyped({ ...typed, [key]: value });
          }}
        />
        <div className={pane.row}>
          <Button type="submit" appearance="primary">
            {texts.check}
          </Button>
          <Button onClick={onDone}>{texts.cancel}</Button>
        </div>
      </form>
      {isOurs && preview && refusals.length === 0 && (
        <PreviewBox preview={preview} onWritten={onDone} />
      )}
    </>
  );
}
