import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { PAGE } from "../../../shared/Paged.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill, useTexts } from "../../../texts/index.ts";
import { useQuotaTexts } from "../texts/index.ts";
import type { PageOf, QuotaCalls } from "../worker/calls.ts";
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

/** A list that comes from the worker a page at a time. */
export function Lines<Name extends ListCall>({
  name,
  args,
  label,
  none,
  children,
}: LinesProps<Name>) {
  const styles = usePaneStyles();
  const texts = useQuotaTexts();
  const { showMore } = useTexts();
  const [count, setCount] = useState(PAGE);
  const page = useList(name, { ...args, from: 0, count });
  if (!page) return <p>{texts.loading}</p>;
  const lines = page.lines as readonly LineOf<Name>[];
  const left = page.total - lines.length;
  if (page.total === 0) return <p className={styles.quiet}>{none}</p>;
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {lines.map((line, index) => (
          <li key={`${index} ${JSON.stringify(line).slice(0, 80)}`} className={styles.item}>
            {children(line)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          size="small"
          onClick={() => {
            setCount(count + PAGE);
          }}
        >
          {fill(showMore, { count: Math.min(left, PAGE) })}
        </Button>
      )}
    </>
  );
}
