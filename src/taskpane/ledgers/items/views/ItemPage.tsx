import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { Disclosure } from "../../../shared/Disclosure.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import { useAsked, useMoves } from "../../moves/views/context.ts";
import { ItemWords } from "../../moves/views/ItemHead.tsx";
import type { ItemDetail, MoveForm, OpenLine } from "../../moves/worker/calls.ts";
import { useItemsTexts } from "../texts/index.ts";
import { LightMark } from "./LightMark.tsx";
import { OneMove } from "./OneMove.tsx";

interface ItemPageProps {
  readonly id: string;
  /** Undefined once it is on the list no more. */
  readonly line: OpenLine | undefined;
  readonly roster: readonly string[];
  readonly by: string;
  readonly onBy: (by: string) => void;
  readonly onBack: () => void;
}

/** One item: its row, its log, and all that can be done with it. */
export function ItemPage({ id, line, roster, by, onBy, onBack }: ItemPageProps) {
  const pane = usePaneStyles();
  const texts = useItemsTexts();
  const { desk, show } = useMoves();
  const detail = useAsked("item", { id });
  const [form, setForm] = useState<MoveForm["move"] | null>(null);
  // An item that was closed is on the list no more, and still the one that is spoken of.
  const [opened] = useState(line);
  const head = line ?? opened;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  const open = detail?.forms.find(({ move }) => move === form);
  return (
    <>
      <div className={pane.row}>
        <Button
          onClick={() => {
            desk.drop();
            onBack();
          }}
        >
          {texts.back}
        </Button>
        {line && (
          <Button
            onClick={() => {
              void show(line.sheet, line.row);
            }}
          >
            {texts.show}
          </Button>
        )}
      </div>
      <h3 ref={title} tabIndex={-1} className={pane.title}>
        {texts.detail.title}
      </h3>
      {head && (
        <p>
          <ItemWords line={head} />
          {line && (
            <>
              <br />
              {line.state} <LightMark line={line} />
            </>
          )}
        </p>
      )}
      {detail && <Standing detail={detail} />}
      {detail && (
        <section aria-label={texts.detail.moves}>
          <p className={pane.strong}>{texts.detail.moves}</p>
          {detail.forms.length === 0 && <p>{texts.detail.none}</p>}
          <div className={pane.row}>
            {detail.forms.map(({ move, name }) => (
              <Button
                key={move}
                aria-pressed={move === form}
                appearance={move === form ? "primary" : "secondary"}
                onClick={() => {
                  desk.drop();
                  setForm(move === form ? null : move);
                }}
              >
                {name}
              </Button>
            ))}
          </div>
          {open && (
            <OneMove
              key={open.move}
              id={id}
              form={open}
              roster={roster}
              by={by}
              onBy={onBy}
              onDone={() => {
                setForm(null);
                title.current?.focus();
              }}
            />
          )}
        </section>
      )}
    </>
  );
}

function Standing({ detail: { values, log } }: { readonly detail: ItemDetail }) {
  const pane = usePaneStyles();
  const { detail: texts } = useItemsTexts();
  return (
    <>
      <Disclosure summary={texts.values}>
        {() => (
          <ul className={pane.list}>
            {values.map(({ label, value }) => (
              <li key={label} className={pane.item}>
                <span className={pane.quiet}>{label}</span> {value}
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
      <Disclosure summary={fill(texts.log, { count: log.length })} open={log.length > 0}>
        {() =>
          log.length === 0 ? (
            <p className={pane.quiet}>{texts.noLog}</p>
          ) : (
            <ol className={pane.list}>
              {log.map(({ date, text }, index) => (
                <li key={`${index} ${date}`} className={pane.item}>
                  <span className={pane.quiet}>{date}</span> {text}
                </li>
              ))}
            </ol>
          )
        }
      </Disclosure>
    </>
  );
}
