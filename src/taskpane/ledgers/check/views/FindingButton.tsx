import type { FindingLine } from "../../../../check/list.ts";
import { joined } from "../../../shared/joined.ts";
import { PlaceButton } from "../../../shared/PlaceButton.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import type { Flow } from "../flow/flow.ts";

interface FindingButtonProps {
  readonly flow: Flow;
  readonly line: FindingLine;
}

/** One finding; a click goes to its cell. What has no one place is told, and cannot be gone to. */
export function FindingButton({ flow, line }: FindingButtonProps) {
  const styles = usePaneStyles();
  const { sheet, where, header, cell, sentence } = line;
  const place = joined([where, header]);
  return (
    <PlaceButton place={cell && { sheet, ...cell }} show={flow.show}>
      {place !== "" && (
        <>
          <span className={styles.quiet}>{place}</span>
          <br />
        </>
      )}
      {sentence}
    </PlaceButton>
  );
}
