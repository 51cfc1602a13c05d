import type { ReactNode } from "react";
import { usePaneStyles } from "../../shared/styles.ts";
import { fill } from "../../texts/index.ts";
import { useReviewTexts } from "../texts/index.ts";
import type { ItemLine, RowPlace } from "../worker/calls.ts";
import { useReview } from "./context.ts";

interface PlaceButtonProps {
  /** Null: there is nothing to go to. */
  readonly place: RowPlace | null;
  readonly children: ReactNode;
}

/** Goes to a row of the workbook, where there is one. */
export function PlaceButton({ place, children }: PlaceButtonProps) {
  const styles = usePaneStyles();
  const { show } = useReview();
  if (!place) return <div>{children}</div>;
  return (
    <button
      type="button"
      className={styles.line}
      onClick={() => {
        void show(place.sheet, place.row);
      }}
    >
      {children}
    </button>
  );
}

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
    <PlaceButton place={place}>
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
    </PlaceButton>
  );
}
