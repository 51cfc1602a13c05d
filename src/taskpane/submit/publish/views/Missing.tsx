import { joined } from "../../../shared/joined.ts";
import { Part } from "../../../shared/Part.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import { usePublishTexts } from "../texts/index.ts";
import type { MissingLine, MissingReason } from "../worker/calls.ts";
import { GoTo, Lines, useSeveralVillages } from "./context.ts";

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
  const { missing, none } = usePublishTexts();
  return (
    <Lines name="missing" args={{ reason }} label={missing[reason]} none={none}>
      {(line) => <Row line={line} />}
    </Lines>
  );
}

function Row({ line: { village, item, category, place } }: { readonly line: MissingLine }) {
  const pane = usePaneStyles();
  const { missing } = usePublishTexts();
  const hasVillages = useSeveralVillages();
  return (
    <GoTo place={place}>
      <span className={pane.strong}>{item}</span>{" "}
      <span className={pane.quiet}>{joined([hasVillages ? village : "", category])}</span>
      <br />
      {missing.go}
    </GoTo>
  );
}
