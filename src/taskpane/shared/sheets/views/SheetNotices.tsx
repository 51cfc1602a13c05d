import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { fill } from "../../../texts/index.ts";
import type { SheetNotice } from "../state.ts";
import { useSheetTexts } from "../texts/index.ts";

interface SheetNoticesProps {
  readonly notices: readonly SheetNotice[];
  /** The section's own; what it does not have is common to all. */
  readonly words: Readonly<Record<string, string>>;
  readonly onClose: (index: number) => void;
}

/** What the clerk has to be told; read aloud as it comes. */
export function SheetNotices({ notices, words, onClose }: SheetNoticesProps) {
  const texts = useSheetTexts();
  const known: Readonly<Record<string, string>> = { ...texts.notices, ...words };
  return (
    <div role="status">
      {notices.map(({ code, intent, detail = "" }, index) => (
        <MessageBar
          key={`${index} ${code}`}
          intent={intent}
          layout="multiline"
          style={{ marginBottom: "8px" }}
        >
          <MessageBarBody>{fill(known[code] ?? texts.notices.sentence, { detail })}</MessageBarBody>
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
