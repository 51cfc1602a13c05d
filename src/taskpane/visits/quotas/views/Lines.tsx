import { useState, type ReactNode } from "react";
import { LineList } from "../../../shared/LineList.tsx";
import { PAGE } from "../../../shared/Paged.tsx";
import type { PageOf } from "../../../shared/worker/pages.ts";
import { useQuotaTexts } from "../texts/index.ts";
import type { QuotaCalls } from "../worker/calls.ts";
import { useList } from "./useQuotas.ts";

type ListCall = Parameters<typeof useList>[0];
type LineOf<Name extends ListCall> =
  QuotaCalls[Name]["value"] extends PageOf<infer Line> ? Line : never;

interface LinesProps<Name extends ListCall> {
  readonly name: Name;
  readonly args: Omit<QuotaCalls[Name]["args"], "from" | "count">;
  readonly label: string;
  /** When there is none. */
  readonly none: string;
  readonly children: (line: LineOf<Name>) => ReactNode;
}

/** A list of the result's. */
export function Lines<Name extends ListCall>({
  name,
  args,
  label,
  none,
  children,
}: LinesProps<Name>) {
  const { loading } = useQuotaTexts();
  const [count, setCount] = useState(PAGE);
  const page = useList(name, { ...args, from: 0, count });
  return (
    <LineList
      page={page as PageOf<LineOf<Name>> | undefined}
      label={label}
      loading={loading}
      none={none}
      onMore={(more) => {
        setCount(count + more);
      }}
    >
      {children}
    </LineList>
  );
}
