import { useState } from "react";
import { joined } from "../../../shared/joined.ts";
import { LineList } from "../../../shared/LineList.tsx";
import { PAGE } from "../../../shared/Paged.tsx";
import { Part } from "../../../shared/Part.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import { usePublishTexts } from "../texts/index.ts";
import type { MissingLine, MissingReason } from "../worker/calls.ts";
import { useAsked, usePublish, useSeveralVillages } from "./usePublish.ts";

interface MissingProps {
  readonly reason: MissingReason;
  readonly count: number;
}

/** Items that lack what no decision can give them: each leads to its row. */
export function Missing({ reason, count }: MissingProps) {
  const pane = usePaneStyles();
  const { missing, matters } = usePublishTexts();
  return (
    <Part title={missing[reason]} about={fill(matters.count, { count })}>
      {() => (
        <>
          <p className={pane.quiet}>{missing.hint[reason]}</p>
          <MissingList reason={reason} />
        </>
      )}
    </Part>
  );
}

function MissingList({ reason }: Pick<MissingProps, "reason">) {
  const { missing, loading, none } = usePublishTexts();
  const [count, setCount] = useState(PAGE);
  return (
    <LineList
      page={useAsked("missing", { reason, from: 0, count })}
      label={missing[reason]}
      loading={loading}
      none={none}
      onMore={(more) => {
        setCount(count + more);
      }}
    >
      {(line) => <Row line={line} />}
    </LineList>
  );
}

function Row({ line: { village, item, category, place } }: { readonly line: MissingLine }) {
  const pane = usePaneStyles();
  const { missing } = usePublishTexts();
  const { show } = usePublish();
  const hasVillages = useSeveralVillages();
  return (
    <button
      type="button"
      className={pane.line}
      onClick={() => {
        void show(place.sheet, place.row, place.column);
      }}
    >
      <span className={pane.strong}>{item}</span>{" "}
      <span className={pane.quiet}>{joined([hasVillages ? village : "", category])}</span>
      <br />
      {missing.go}
    </button>
  );
}
