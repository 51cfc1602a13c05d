import { useState, type ReactNode } from "react";
import { usePaneStyles } from "./styles.ts";

interface DisclosureProps {
  readonly summary: ReactNode;
  /** Drawn only while it is open. */
  readonly children: () => ReactNode;
  /** At first. */
  readonly open?: boolean;
}

/** A line that opens what belongs to it; the browser's own, so that keyboard and readers know it. */
export function Disclosure({ summary, children, open = false }: DisclosureProps) {
  const styles = usePaneStyles();
  const [isOpen, setIsOpen] = useState(open);
  return (
    <details
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{summary}</summary>
      {isOpen && <div className={styles.nested}>{children()}</div>}
    </details>
  );
}
