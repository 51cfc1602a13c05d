/** Looks that several views share, on the pane's 4 px grid. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const usePaneStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center", margin: "0 0 12px" },
  field: { marginBottom: "12px" },
  /** A list without bullets, its items apart by a line. */
  list: { listStyleType: "none", margin: "0 0 8px", padding: 0 },
  item: {
    margin: 0,
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  fileItem: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: "8px",
  },
  /** Beside a text that may be long. */
  whole: { flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  nested: { paddingLeft: "12px" },
  /** The triangle stands before the words, also when they need a second line. */
  summary: {
    cursor: "pointer",
    margin: "0 0 0 16px",
    padding: "4px 0",
    listStylePosition: "outside",
    minHeight: "24px",
  },
  /** A button of one sign. */
  small: { minWidth: "32px", flexShrink: 0 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  bad: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  message: { whiteSpace: "pre-wrap", userSelect: "text" },
  box: {
    margin: "4px 0 8px",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  /** Stays at the top of the pane; it never takes more than half of a low one. */
  sticky: { position: "sticky", top: 0, zIndex: 1, maxHeight: "50vh", overflowY: "auto" },
  notice: { marginBottom: "8px" },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  /** The title of a view takes the focus when the view changes. */
  title: {
    outlineStyle: "none",
    // It stands at the top, where the space that a page keeps above its titles is not needed.
    marginTop: "4px !important",
  },
  text: { padding: "4px 0" },
  line: {
    display: "block",
    width: "100%",
    padding: "4px 0",
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    "& th, & td": {
      padding: "4px",
      textAlign: "start",
      verticalAlign: "top",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      fontWeight: tokens.fontWeightRegular,
    },
  },
});
