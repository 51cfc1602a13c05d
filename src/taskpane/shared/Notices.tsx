import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { fill, useTexts } from "../texts/index.ts";
import type { Notice } from "./notice.ts";
import { usePaneStyles } from "./styles.ts";

interface NoticesProps<Code extends string> {
  readonly notices: readonly Notice<Code>[];
  readonly words: Readonly<Record<Code, string>>;
  readonly onClose: (index: number) => void;
  /** In sight wherever the page is scrolled to. */
  readonly isSticky?: boolean;
}

/** What the clerk has to be told; read aloud as it comes. */
export function Notices<Code extends string>({
  notices,
  words,
  onClose,
  isSticky = false,
}: NoticesProps<Code>) {
  const styles = usePaneStyles();
  const { closeNotice } = useTexts();
  return (
    <div role="status" {...(isSticky && { className: styles.sticky })}>
      {notices.map(({ code, intent, detail = "" }, index) => (
        <MessageBar
          key={`${index} ${code}`}
          intent={intent}
          layout="multiline"
          className={styles.notice}
        >
          <MessageBarBody>{fill(words[code], { detail })}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                size="small"
                appearance="transparent"
                className={styles.small}
                aria-label={closeNotice}
                title={closeNotice}
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
