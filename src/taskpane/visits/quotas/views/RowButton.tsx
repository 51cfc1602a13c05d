import type { ReactNode } from "react";
import { usePaneStyles } from "../../../shared/styles.ts";
import type { RowPlace } from "../worker/calls.ts";
import { useQuotas } from "./useQuotas.ts";

/** Goes to a row of the workbook. */
export function RowButton({
  place,
  children,
}: {
  readonly place: RowPlace;
  readonly children: ReactNode;
}) {
  const styles = usePaneStyles();
  const { show } = useQuotas();
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
