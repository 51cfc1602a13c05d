import type { ReactNode } from "react";
import { usePaneStyles } from "./styles.ts";

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column?: number;
}

interface PlaceButtonProps {
  /** Null: there is nothing to go to. */
  readonly place: Place | null;
  readonly show: (sheet: string, row: number, column?: number) => Promise<void>;
  readonly children: ReactNode;
}

/** Words about a row or a cell of the workbook; a click goes there. */
export function PlaceButton({ place, show, children }: PlaceButtonProps) {
  const styles = usePaneStyles();
  if (!place) return <div className={styles.text}>{children}</div>;
  return (
    <button
      type="button"
      className={styles.line}
      onClick={() => {
        void show(place.sheet, place.row, place.column);
      }}
    >
      {children}
    </button>
  );
}
