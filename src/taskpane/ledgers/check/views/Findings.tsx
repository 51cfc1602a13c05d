import { useState } from "react";
import type { FindingQuery } from "../../../../check/list.ts";
import { FindingGroups } from "../../../shared/FindingGroups.tsx";
import { LineList } from "../../../shared/LineList.tsx";
import { PAGE } from "../../../shared/Paged.tsx";
import { SearchField, useSearch } from "../../../shared/SearchField.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { useCheckTexts } from "../texts/index.ts";
import type { CheckViewProps } from "./CheckSection.tsx";
import { FindingButton } from "./FindingButton.tsx";
import { useAsked } from "./useAsked.ts";

/** By sheet, then by kind; the lines themselves come from the worker as they are opened. */
export function Findings({ flow }: CheckViewProps) {
  const styles = usePaneStyles();
  const { result } = useCheckTexts();
  const { search, ...typing } = useSearch();
  return (
    <>
      <p className={styles.quiet}>{result.merge}</p>
      <SearchField label={result.search} hint={result.searchHint} {...typing} />
      <FindingGroups
        groups={useAsked(flow, "groups", { search })}
        search={search}
        nameOf={({ sheet }) => (sheet === "" ? result.book : sheet)}
        words={result}
      >
        {({ sheet }, { id, title, lines }) => (
          <FindingLines
            flow={flow}
            query={{ sheet, kind: id, search }}
            label={title}
            total={lines}
          />
        )}
      </FindingGroups>
    </>
  );
}

interface FindingLinesProps extends CheckViewProps {
  readonly query: Omit<FindingQuery, "from" | "count">;
  readonly label: string;
  readonly total: number;
}

function FindingLines({ flow, query, label, total }: FindingLinesProps) {
  const { result } = useCheckTexts();
  const [count, setCount] = useState(PAGE);
  const lines = useAsked(flow, "findings", { ...query, from: 0, count });
  return (
    <LineList
      page={lines && { total, lines }}
      label={label}
      none={result.notFound}
      keyOf={({ index }) => String(index)}
      onMore={(more) => {
        setCount(count + more);
      }}
    >
      {(line) => <FindingButton flow={flow} line={line} />}
    </LineList>
  );
}
