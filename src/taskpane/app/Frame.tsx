import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    minHeight: "32px",
    // At the right Excel lays its own menu, 34 × 32, over the page.
    padding: "12px 54px 8px 20px",
  },
  withStart: { paddingLeft: "12px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    // It takes the focus when the page changes, so that the keyboard goes on from here.
    outlineStyle: "none",
  },
  body: {
    padding: "4px 20px 20px",
    overflowWrap: "anywhere",
    "& h2": {
      margin: "20px 0 8px",
      fontSize: tokens.fontSizeBase300,
      lineHeight: tokens.lineHeightBase300,
      fontWeight: tokens.fontWeightSemibold,
    },
    "& > h2:first-child": { marginTop: "4px" },
    "& p": { margin: "0 0 8px" },
    // Lists of text; a list with a class of its own looks as that says.
    "& ul:not([class]), & ol:not([class])": { margin: "0 0 8px", paddingLeft: "20px" },
    "& :not([class]) > li": { marginBottom: "4px" },
  },
});

interface FrameProps {
  readonly title: string;
  readonly titleRef?: Ref<HTMLHeadingElement>;
  /** A button before the title. */
  readonly start?: ReactNode;
  readonly children: ReactNode;
}

/** One page of the pane: the title, 20 px margins on a 4 px grid, the top right corner left free. */
export function Frame({ title, titleRef, start, children }: FrameProps) {
  const styles = useStyles();
  return (
    <>
      <header className={mergeClasses(styles.header, start !== undefined && styles.withStart)}>
        {start}
        <h1 ref={titleRef} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
      </header>
      <main className={styles.body}>{children}</main>
    </>
  );
}
