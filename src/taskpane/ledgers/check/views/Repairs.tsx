import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { RepairGroup, RepairLine } from "../../../../check/repair/preview.ts";
import { Disclosure } from "../../../shared/Disclosure.tsx";
import { LineList } from "../../../shared/LineList.tsx";
import { joined } from "../../../shared/joined.ts";
import { PAGE } from "../../../shared/Paged.tsx";
import { PlaceButton } from "../../../shared/PlaceButton.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import { isBusy } from "../flow/state.ts";
import { useCheckTexts } from "../texts/index.ts";
import type { ResultProps } from "./Result.tsx";
import { useAsked } from "./useAsked.ts";

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
  const { repair: texts } = useCheckTexts();
  const [count, setCount] = useState(PAGE);
  const { id, title, count: total } = group;
  const lines = useAsked(flow, "repairs", { kind: id, from: 0, count });
  return (
    <>
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => {
            void flow.repair({ kind: id }, title);
          }}
        >
          {fill(texts.all, { count: total })}
        </Button>
      </div>
      <LineList
        page={lines && { total, lines }}
        label={title}
        none={texts.none}
        keyOf={({ index }) => String(index)}
        onMore={(more) => {
          setCount(count + more);
        }}
      >
        {(line) => (
          <div className={styles.fileItem}>
            <Preview flow={flow} line={line} />
            <Button
              size="small"
              className={styles.small}
              disabledFocusable={busy}
              aria-label={fill(texts.oneAt, { place: `${line.sheet} ${line.cell}` })}
              onClick={() => {
                void flow.repair({ index: line.index }, title);
              }}
            >
              {texts.one}
            </Button>
          </div>
        )}
      </LineList>
    </>
  );
}

/** 原来 → 改后; a click goes to the cell. */
function Preview({ flow, line }: { readonly line: RepairLine } & Pick<ResultProps, "flow">) {
  const styles = usePaneStyles();
  const { repair: texts } = useCheckTexts();
  const { sheet, cell, header, before, after } = line;
  return (
    <PlaceButton place={line} show={flow.show}>
      <span className={styles.quiet}>{joined([sheet, cell, header])}</span>
      <br />
      <del>{before}</del> <span aria-hidden="true">→</span>
      <span className={styles.hidden}>{texts.to}</span>{" "}
      <ins>{after === "" ? texts.empty : after}</ins>
    </PlaceButton>
  );
}
