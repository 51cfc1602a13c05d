import type { ReactNode } from "react";
import { usePaneStyles } from "../../shared/styles.ts";
import { fill } from "../../texts/index.ts";
import { useReviewTexts } from "../texts/index.ts";
import type { ItemLine } from "../worker/calls.ts";
import { GoTo } from "./context.ts";

interface ItemRowProps {
  readonly item: ItemLine;
  readonly children?: ReactNode;
}

/** An item by its village, ledger and 编号; matters of 稳定工作台账 without it. */
export function ItemRow({ item, children }: ItemRowProps) {
  const styles = usePaneStyles();
  const { items } = useReviewTexts();
  const { village, ledger, code, place } = item;
  return (
    <GoTo place={place}>
      <span className={styles.strong}>{code === "" ? fill(items.unnamed, { ledger }) : code}</span>{" "}
      <span className={styles.quiet}>{village}</span>
      {children}
      {code !== "" && (
        <>
          <br />
          <span className={styles.quiet}>
            {place ? fill(items.place, { ...place }) : items.elsewhere}
          </span>
        </>
      )}
    </GoTo>
  );
}
