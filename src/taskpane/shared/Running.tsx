import { Button, ProgressBar } from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";
import { fill, useTexts } from "../texts/index.ts";
import { usePaneStyles } from "./styles.ts";

interface RunningProps {
  /** What is being done. */
  readonly title: string;
  /** Makes the title one that takes the focus. */
  readonly titleRef?: Ref<HTMLHeadingElement>;
  /** Of the work that is done, 0 to 1; null while nobody knows. */
  readonly share: number | null;
  /** How far it has come, in words. */
  readonly children?: ReactNode;
  /** Where it can be broken off. */
  readonly onCancel?: (() => void) | undefined;
  readonly cancel?: string;
}

/** How far it has come, and the way out. */
export function Running({ title, titleRef, share, children, onCancel, cancel }: RunningProps) {
  const styles = usePaneStyles();
  const { running } = useTexts();
  return (
    <>
      {titleRef ? (
        <h2 ref={titleRef} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
      ) : (
        <p>{title}</p>
      )}
      <ProgressBar
        aria-label={running.bar}
        {...(share !== null && { value: share })}
        style={{ marginBottom: "8px" }}
      />
      {children}
      <p role="status" className={styles.hidden}>
        {title} {share !== null && fill(running.percent, { count: Math.floor(share * 5) * 20 })}
      </p>
      {onCancel && (
        <div className={styles.row}>
          <Button onClick={onCancel}>{cancel ?? running.cancel}</Button>
        </div>
      )}
    </>
  );
}

/** Null until the first of it is done. */
export function shareOf(
  progress: { readonly done: number; readonly total: number } | null,
): number | null {
  if (!progress || progress.done === 0 || progress.total === 0) return null;
  return Math.min(1, progress.done / progress.total);
}
