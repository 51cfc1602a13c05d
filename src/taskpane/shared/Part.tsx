import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Disclosure } from "./Disclosure.tsx";
import { usePaneStyles } from "./styles.ts";

const useStyles = makeStyles({
  title: { display: "inline", margin: 0, fontSize: tokens.fontSizeBase300 },
});

interface PartProps {
  readonly title: string;
  /** How many there are, and the like. */
  readonly about?: string;
  readonly open?: boolean;
  readonly children: () => ReactNode;
}

/** A part of the result: its title opens it, and is a title for those who go by titles. */
export function Part({ title, about = "", open = false, children }: PartProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  return (
    <Disclosure
      open={open}
      summary={
        <>
          <h3 className={styles.title}>{title}</h3>
          {about !== "" && <span className={pane.quiet}> {about}</span>}
        </>
      }
    >
      {children}
    </Disclosure>
  );
}
