import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { SectionWords } from "./sections.ts";

interface SoonSectionProps {
  readonly notice: string;
  readonly words: SectionWords;
}

/** A section that is not there yet: what it will do, and how to get by until then. */
export function SoonSection({ notice, words }: SoonSectionProps) {
  return (
    <>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{notice}</MessageBarBody>
      </MessageBar>
      <p>{words.summary}</p>
      <p>{words.now}</p>
    </>
  );
}
