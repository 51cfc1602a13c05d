import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from "@fluentui/react-components";
import type { Notice } from "../flow/state.ts";
import { useVisitsTexts } from "../texts/index.ts";

const useStyles = makeStyles({ list: { display: "grid", gap: "4px", marginBottom: "8px" } });

/** What the clerk has to be told; read aloud as it comes. */
export function Notices({
  notices,
  onClose,
}: {
  readonly notices: readonly Notice[];
  readonly onClose: (index: number) => void;
}) {
  const styles = useStyles();
  const texts = useVisitsTexts();
  return (
    <div role="status" className={notices.length > 0 ? styles.list : undefined}>
      {notices.map(({ code, intent, details }, index) => (
        <MessageBar key={`${index} ${code}`} intent={intent} layout="multiline">
          <MessageBarBody>{[texts.notices[code], ...details].join("")}</MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              onClick={() => {
                onClose(index);
              }}
            >
              {texts.close}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ))}
    </div>
  );
}
