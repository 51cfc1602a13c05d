import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePaneStyles } from "../../styles.ts";
import type { SheetViewProps } from "./SheetFrame.tsx";

interface ResultButtonsProps<Facts, Choice, Made> extends Pick<
  SheetViewProps<Facts, Choice, Made>,
  "flow" | "state"
> {
  readonly words: Readonly<Record<"write" | "rewrite" | "again" | "back", string>>;
  /** What matters more than writing: the first button then. */
  readonly first?: ReactNode;
  /** Beside writing. */
  readonly children?: ReactNode;
}

/** What can be done with a result. */
export function ResultButtons<Facts, Choice, Made>({
  flow,
  state,
  words,
  first,
  children,
}: ResultButtonsProps<Facts, Choice, Made>) {
  const styles = usePaneStyles();
  return (
    <div className={styles.row}>
      {first}
      <Button
        appearance={first === undefined ? "primary" : "secondary"}
        onClick={() => {
          void flow.write();
        }}
      >
        {state.phase === "done" ? words.rewrite : words.write}
      </Button>
      {children}
      <Button
        onClick={() => {
          void flow.make();
        }}
      >
        {words.again}
      </Button>
      <Button
        onClick={() => {
          flow.back();
        }}
      >
        {words.back}
      </Button>
    </div>
  );
}
