import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { Disclosure } from "../../../shared/Disclosure.tsx";
import { Paged } from "../../../shared/Paged.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import { useStore } from "../../../store.ts";
import { useMovesTexts } from "../texts/index.ts";
import type { Preview, PreviewLine, PreviewNote } from "../worker/calls.ts";
import { GoTo, useMoves } from "./context.ts";
import { ItemHead } from "./ItemHead.tsx";

interface PreviewBoxProps {
  readonly preview: Preview;
  /** Called when it has been written. */
  readonly onWritten?: () => void;
}

/** 原来 → 改后 of each row, what the log gets, what is refused and why; written only from here. */
export function PreviewBox({ preview, onWritten }: PreviewBoxProps) {
  const styles = usePaneStyles();
  const { preview: texts } = useMovesTexts();
  const { desk } = useMoves();
  const { phase } = useStore(desk);
  const { lines, notes, ready, refused, isNew } = preview;
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, [preview]);
  const canWrite = ready > 0 && isNew;
  // What is refused comes first: it is what is left to be done.
  const sorted = [...lines].sort((a, b) => b.refusals.length - a.refusals.length);
  return (
    <section className={styles.box} aria-labelledby={id}>
      <h3 id={id} ref={title} tabIndex={-1} className={styles.title}>
        {texts.title}
      </h3>
      <p>
        {canWrite && fill(texts.ready, { count: ready })}
        {canWrite && refused > 0 && <br />}
        {refused > 0 && (
          <span className={styles.bad}>{fill(texts.refused, { count: refused })}</span>
        )}
        {ready > 0 && !isNew && texts.known}
        {lines.length === 0 && texts.nothing}
      </p>
      {notes.length > 0 && (
        <Disclosure open summary={fill(texts.notes, { count: notes.length })}>
          {() => <Notes notes={notes} />}
        </Disclosure>
      )}
      <Paged items={sorted} keyOf={(line) => line.id}>
        {(line) => <Line line={line} />}
      </Paged>
      <div className={styles.row}>
        {canWrite && (
          <Button
            appearance="primary"
            disabledFocusable={phase !== "resting"}
            onClick={() => {
              void desk.write().then((isWritten) => {
                if (isWritten) onWritten?.();
              });
            }}
          >
            {texts.write}
          </Button>
        )}
        <Button
          onClick={() => {
            desk.drop();
          }}
        >
          {texts.drop}
        </Button>
      </div>
    </section>
  );
}

function Notes({ notes }: { readonly notes: readonly PreviewNote[] }) {
  const styles = usePaneStyles();
  const { place } = useMovesTexts();
  return (
    <Paged items={notes} keyOf={({ sheet, row, sentence }) => `${sheet} ${row ?? 0} ${sentence}`}>
      {({ sheet, row, sentence }) => {
        if (sheet === "") return sentence;
        const where = row === null ? sheet : fill(place, { sheet, row });
        return (
          <GoTo place={{ sheet, row: row ?? 1 }}>
            <span className={styles.quiet}>{where}</span>
            <br />
            {sentence}
          </GoTo>
        );
      }}
    </Paged>
  );
}

function Line({ line }: { readonly line: PreviewLine }) {
  const styles = usePaneStyles();
  const { preview: texts } = useMovesTexts();
  const { changes, log, refusals } = line;
  return (
    <>
      <ItemHead line={line} />
      {refusals.map(({ field, message }) => (
        <p key={`${field} ${message}`} className={styles.bad}>
          {message}
        </p>
      ))}
      {refusals.length === 0 && (
        <>
          <ul className={styles.list}>
            {changes.map(({ label, before, after }) => (
              <li key={label}>
                <span className={styles.quiet}>{fill(texts.change, { label })}</span>
                <del>{before === "" ? texts.empty : before}</del> <span aria-hidden="true">→</span>
                <span className={styles.hidden}>{texts.to}</span>{" "}
                <ins>{after === "" ? texts.empty : after}</ins>
              </li>
            ))}
          </ul>
          {log.map((text) => (
            <p key={text}>
              <span className={styles.quiet}>{texts.log}</span> {text}
            </p>
          ))}
        </>
      )}
    </>
  );
}
