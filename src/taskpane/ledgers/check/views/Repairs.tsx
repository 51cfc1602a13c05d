import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { RepairGroup, RepairLine } from "../../../../check/repair/preview.ts";
import { Disclosure } from "../../../shared/Disclosure.tsx";
import { joined } from "../../../shared/joined.ts";
import { PAGE } from "../../../shared/Paged.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill, useTexts } from "../../../texts/index.ts";
import { isBusy } from "../flow/state.ts";
import { useCheckTexts } from "../texts/index.ts";
import type { ResultProps } from "./Result.tsx";
import { useAnswer } from "./useAnswer.ts";

/** What has one safe answer, by kind: looked at first, then mended all at once or one by one. */
export function Repairs({ flow, state, outcome: { repairs } }: ResultProps) {
  const styles = usePaneStyles();
  const { repair: texts } = useCheckTexts();
  const busy = isBusy(state);
  const count = repairs.reduce((sum, group) => sum + group.count, 0);
  return (
    <section className={styles.box} aria-label={fill(texts.title, { count })}>
      <p className={styles.strong}>{fill(texts.title, { count })}</p>
      <p>{count === 0 ? texts.none : texts.intro}</p>
      {repairs.map((group) => (
        <Disclosure
          key={group.id}
          summary={
            <>
              {group.title} <span className={styles.quiet}>({group.count})</span>
            </>
          }
        >
          {() => <RepairKind flow={flow} busy={busy} group={group} />}
        </Disclosure>
      ))}
      {state.undos.length > 0 && (
        <div className={styles.row}>
          <Button
            disabledFocusable={busy}
            onClick={() => {
              void flow.undo();
            }}
          >
            {texts.undo}
          </Button>
        </div>
      )}
    </section>
  );
}

interface RepairKindProps extends Pick<ResultProps, "flow"> {
  readonly group: RepairGroup;
  readonly busy: boolean;
}

function RepairKind({ flow, group, busy }: RepairKindProps) {
  const styles = usePaneStyles();
  const { repair: texts, loading } = useCheckTexts();
  const { showMore } = useTexts();
  const [shown, setShown] = useState(PAGE);
  const lines = useAnswer(flow, "repairs", { kind: group.id, from: 0, count: shown });
  if (!lines) return <p>{loading}</p>;
  const left = group.count - lines.length;
  return (
    <>
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => {
            void flow.repair({ kind: group.id }, group.title);
          }}
        >
          {fill(texts.all, { count: group.count })}
        </Button>
      </div>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.index} className={styles.fileItem}>
            <Preview flow={flow} line={line} />
            <Button
              size="small"
              className={styles.small}
              disabledFocusable={busy}
              aria-label={fill(texts.oneAt, { place: `${line.sheet} ${line.cell}` })}
              onClick={() => {
                void flow.repair({ index: line.index }, group.title);
              }}
            >
              {texts.one}
            </Button>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          size="small"
          onClick={() => {
            setShown(shown + PAGE);
          }}
        >
          {fill(showMore, { count: Math.min(left, PAGE) })}
        </Button>
      )}
    </>
  );
}

/** 原来 → 改后; a click goes to the cell. */
function Preview({ flow, line }: { readonly line: RepairLine } & Pick<ResultProps, "flow">) {
  const styles = usePaneStyles();
  const { repair: texts } = useCheckTexts();
  const { sheet, cell, row, column, header, before, after } = line;
  return (
    <button
      type="button"
      className={styles.line}
      onClick={() => {
        void flow.show(sheet, row, column);
      }}
    >
      <span className={styles.quiet}>{joined([sheet, cell, header])}</span>
      <br />
      <del>{before}</del> <span aria-hidden="true">→</span>
      <span className={styles.hidden}>{texts.to}</span>{" "}
      <ins>{after === "" ? texts.empty : after}</ins>
    </button>
  );
}
