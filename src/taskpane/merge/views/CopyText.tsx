import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useMergeTexts } from "../texts/index.ts";
import { usePaneStyles } from "../../shared/styles.ts";

interface CopyTextProps {
  readonly text: string;
  readonly label: string;
}

/** A text to be taken along, and a button for it. */
export function CopyText({ text, label }: CopyTextProps) {
  const styles = usePaneStyles();
  const { villages } = useMergeTexts();
  const shown = useRef<HTMLParagraphElement>(null);
  const [done, setDone] = useState<"" | "copied" | "notCopied">("");
  const copy = async () => {
    if (shown.current) select(shown.current);
    setDone((await copied(text)) ? "copied" : "notCopied");
  };
  return (
    <>
      <p ref={shown} className={styles.message}>
        {text}
      </p>
      <div className={styles.row}>
        <Button
          size="small"
          onClick={() => {
            void copy();
          }}
        >
          {label}
        </Button>
        <span role="status">{done !== "" && villages[done]}</span>
      </div>
    </>
  );
}

/** False where the page may not write to the clipboard, as in some frames of Excel on the web. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function select(element: Element): void {
  getSelection()?.selectAllChildren(element);
}
