import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill, useTexts } from "../texts/index.ts";
import { PAGE } from "./Paged.tsx";
import { usePaneStyles } from "./styles.ts";
import type { PageOf } from "./worker/pages.ts";

interface LineListProps<Line> {
  /** The lines so far; undefined while the first of them are on their way. */
  readonly page: PageOf<Line> | undefined;
  readonly label: string;
  /** When there is none. */
  readonly none: string;
  /** So many more are wanted. */
  readonly onMore: (count: number) => void;
  /** Of the whole list; needed where lines hold something that changes while they are looked at. */
  readonly keyOf?: (line: Line) => string;
  readonly children: (line: Line) => ReactNode;
}

/** A list that comes from a worker a page at a time. */
export function LineList<Line>({
  page,
  label,
  none,
  onMore,
  keyOf,
  children,
}: LineListProps<Line>) {
  const styles = usePaneStyles();
  const { loading, showMore } = useTexts();
  if (!page) return <p>{loading}</p>;
  const { total, lines } = page;
  const left = total - lines.length;
  if (total === 0) return <p className={styles.quiet}>{none}</p>;
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {lines.map((line, index) => (
          <li
            key={keyOf?.(line) ?? `${index} ${JSON.stringify(line).slice(0, 80)}`}
            className={styles.item}
          >
            {children(line)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          size="small"
          onClick={() => {
            onMore(PAGE);
          }}
        >
          {fill(showMore, { count: Math.min(left, PAGE) })}
        </Button>
      )}
    </>
  );
}
