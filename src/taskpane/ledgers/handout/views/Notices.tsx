import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { fill } from "../../../texts/index.ts";
import type { Notice } from "../flow/state.ts";
import { useHandoutTexts } from "../texts/index.ts";

interface NoticesProps {
  readonly notices: readonly Notice[];
  readonly onClose: (index: number) => void;
}

/** What the clerk has to be told; read aloud as it comes. */
export function Notices({ notices, onClose }: NoticesProps) {
  const texts = useHandoutTexts();
  return (
    <div role="status">
      {notices.map(({ code, intent, detail = "" }, index) => (
        <MessageBar
          key={`${index} ${code}`}
          intent={intent}
          layout="multiline"
          style={{ marginBottom: "8px" }}
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
