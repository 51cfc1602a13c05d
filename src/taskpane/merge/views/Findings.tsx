import type { Flow } from "../flow/flow.ts";
import type { RunOutcome } from "../job/outcome.ts";
import { fill } from "../../texts/index.ts";
import { useMergeTexts } from "../texts/index.ts";
import { FindingLines } from "./FindingLines.tsx";
import { FindingGroups } from "../../shared/FindingGroups.tsx";
import { SearchField, useSearch } from "../../shared/SearchField.tsx";
import { useAsked } from "./useAsked.ts";

interface FindingsProps {
  readonly flow: Flow;
  readonly outcome: RunOutcome;
  readonly isWritten: boolean;
}

/** By village, then by kind; the lines themselves come from the worker as they are opened. */
export function Findings({ flow, outcome: { findings }, isWritten }: FindingsProps) {
  const { findings: texts } = useMergeTexts();
  const { search, ...typing } = useSearch();
  const total = findings.error + findings.warning + findings.info;
  return (
    <>
      <h2>{fill(texts.title, { count: total })}</h2>
      <p>{total === 0 ? texts.none : fill(texts.totals, { ...findings })}</p>
      {total > 0 && <SearchField label={texts.search} hint={texts.searchHint} {...typing} />}
      <FindingGroups
        groups={useAsked(flow, "groups", { search })}
        search={search}
        nameOf={({ village }) => (village === "" ? texts.unknownVillage : village)}
        words={texts}
      >
        {({ village }, { id, title, count }) => (
          <FindingLines
            flow={flow}
            query={{ village, kind: id, search }}
            label={title}
            total={count}
            isWritten={isWritten}
          />
        )}
      </FindingGroups>
    </>
  );
}
