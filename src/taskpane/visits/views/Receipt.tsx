import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from "@fluentui/react-components";
import { describeFinding } from "../../../domain/findings/describe.ts";
import { fill } from "../../texts/index.ts";
import type { VisitsFlow } from "../flow/flow.ts";
import { rowNumbers } from "../flow/receipt.ts";
import type { Receipt as SavedReceipt } from "../flow/state.ts";
import { useVisitsTexts } from "../texts/index.ts";

const useStyles = makeStyles({
  bar: { marginBottom: "12px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** What the last save has written, row by row, each a way to look at it; and the way back. */
export function Receipt({
  flow,
  receipt,
}: {
  readonly flow: VisitsFlow;
  readonly receipt: SavedReceipt;
}) {
  const styles = useStyles();
  const { receipt: texts } = useVisitsTexts();
  const { entry, lines, findings, undo } = receipt;
  const names = entry.households
    .map(({ householder, householdNo }) => householder || householdNo)
    .join("、");
  const codes = entry.demand?.codes.join("、") ?? "";
  return (
    <MessageBar intent="success" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{fill(texts.title, { names })}</MessageBarTitle>
        <ul className={styles.list}>
          {lines.map(({ sheet, rows, kind }) => (
            <li key={`${kind} ${sheet}`}>
              <Link
                as="button"
                aria-label={fill(texts.show, { sheet, row: rows[0] ?? 1 })}
                onClick={() => {
                  void flow.show(sheet, rows[0] ?? 1);
                }}
              >
                {fill(texts[kind], { sheet, rows: rowNumbers(rows) })}
              </Link>
            </li>
          ))}
          {codes !== "" && <li>{codes}</li>}
          {findings.map((finding) => {
            const { message } = describeFinding(finding, "full");
            return <li key={message}>{message}</li>;
          })}
        </ul>
      </MessageBarBody>
      {undo && (
        <MessageBarActions>
          <Button
            size="small"
            onClick={() => {
              void flow.undo();
            }}
          >
            {texts.undo}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
