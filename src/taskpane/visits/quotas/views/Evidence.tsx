import { joined } from "../../../shared/joined.ts";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import { useQuotaTexts } from "../texts/index.ts";
import type { EvidenceLine, Figure } from "../worker/calls.ts";
import { GoTo, Lines } from "./context.ts";

interface EvidenceProps {
  readonly figure: Figure;
  readonly label: string;
  /** When there are no rows. */
  readonly none?: string;
}

/** The rows behind a figure, each with whether it counted, and if not, why; pressed, it is shown. */
export function Evidence({ figure, label, none }: EvidenceProps) {
  const { evidence } = useQuotaTexts();
  return (
    <Lines name="evidence" args={{ figure }} label={label} none={none ?? evidence.none}>
      {(line) => <EvidenceRow line={line} />}
    </Lines>
  );
}

function EvidenceRow({ line }: { readonly line: EvidenceLine }) {
  const styles = usePaneStyles();
  const { evidence } = useQuotaTexts();
  const { sheet, row, day, words, reason } = line;
  return (
    <GoTo place={line}>
      <span className={styles.quiet}>{fill(evidence.place, { sheet, row })}</span>
      <br />
      {joined([day, words])}
      {reason !== null && (
        <>
          <br />
          {reason === "" ? (
            <span>✓ {evidence.counted}</span>
          ) : (
            <span className={styles.quiet}>
              ○ {evidence.rejected}: {reason}
            </span>
          )}
        </>
      )}
    </GoTo>
  );
}
