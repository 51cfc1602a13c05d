import { useState, type ReactNode } from "react";
import { LineList } from "../../shared/LineList.tsx";
import { PAGE } from "../../shared/Paged.tsx";
import type { PageOf } from "../../shared/worker/pages.ts";
import { useReviewTexts } from "../texts/index.ts";
import type { ReviewCalls } from "../worker/calls.ts";
import { useList, type ListCall } from "./context.ts";

type LineOf<Name extends ListCall> =
  ReviewCalls[Name]["value"] extends PageOf<infer Line> ? Line : never;

interface LinesProps<Name extends ListCall> {
  readonly name: Name;
  readonly args: Omit<ReviewCalls[Name]["args"], "from" | "count">;
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
  const { items } = useReviewTexts();
  const [count, setCount] = useState(PAGE);
  const page = useList(name, { ...args, from: 0, count });
  return (
    <LineList
      page={page as PageOf<LineOf<Name>> | undefined}
      label={label}
      loading={items.loading}
      none={none}
      onMore={(more) => {
        setCount(count + more);
      }}
    >
      {children}
    </LineList>
  );
}
