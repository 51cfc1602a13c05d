import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { SectionId } from "./sections.ts";
import { useLedgersTexts } from "./texts/index.ts";

/** A section that is not there yet: what it will do, and how to get by until then. */
export function SoonSection({ id }: { readonly id: SectionId }) {
  const texts = useLedgersTexts();
  const { summary, now } = texts.sections[id];
  return (
    <>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{texts.soonNotice}</MessageBarBody>
      </MessageBar>
      <p>{summary}</p>
      <p>{now}</p>
    </>
  );
}
