import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Notice } from "../flow/state.ts";
import { usePaneStyles } from "../../shared/styles.ts";
import { fill } from "../../texts/index.ts";
import { useMergeTexts } from "../texts/index.ts";

interface NoticesProps {
  readonly notices: readonly Notice[];
  readonly onClose: (index: number) => void;
}

/** What the clerk has to be told; read aloud as it comes, in sight wherever the page is scrolled to. */
export function Notices({ notices, onClose }: NoticesProps) {
  const styles = usePaneStyles();
  const texts = useMergeTexts();
  return (
    <div role="status" className={styles.sticky}>
      {notices.map(({ code, intent, detail = "" }, index) => (
        <MessageBar
          key={`${index} ${code}`}
          intent={intent}
          layout="multiline"
          className={styles.notice}
        >
          <MessageBarBody>{fill(texts.notices[code], { detail })}</MessageBarBody>
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
