import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import type { Notice } from "../flow/state.ts";
import { useCheckTexts } from "../texts/index.ts";

interface NoticesProps {
  readonly notices: readonly Notice[];
  readonly onClose: (index: number) => void;
}

/** What the clerk has to be told; read aloud as it comes. */
export function Notices({ notices, onClose }: NoticesProps) {
  const styles = usePaneStyles();
  const texts = useCheckTexts();
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
          <MessageBarActions
            containerAction={
              <Button
                size="small"
                appearance="transparent"
                className={styles.small}
                aria-label={texts.close}
                onClick={() => {
                  onClose(index);
                }}
              >
                ×
              </Button>
            }
          />
        </MessageBar>
      ))}
    </div>
  );
}
