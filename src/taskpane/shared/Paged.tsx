import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { fill, useTexts } from "../texts/index.ts";
import { usePaneStyles } from "./styles.ts";

/** So many items are drawn at a time: a list of thousands must not hold up the pane. */
export const PAGE = 30;

interface PagedProps<Item> {
  readonly items: readonly Item[];
  readonly label?: string;
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

/** A list of which more is shown on demand. */
export function Paged<Item>({ items, label, keyOf, children }: PagedProps<Item>) {
  const styles = usePaneStyles();
  const { showMore } = useTexts();
  const [shown, setShown] = useState(PAGE);
  const left = items.length - shown;
  return (
    <>
      <ul className={styles.list} {...(label !== undefined && { "aria-label": label })}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)} className={styles.item}>
            {children(item)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button
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
