import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useTexts, type TaskTexts } from "../texts/index.ts";

/** A task that is not there yet: what it will do, and how to get by until then. */
export function Soon({ texts }: { readonly texts: TaskTexts }) {
  const { soon } = useTexts();
  return (
    <>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{soon.notice}</MessageBarBody>
      </MessageBar>
      <h2>{soon.will}</h2>
      <ul>
        {texts.will.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{soon.now}</h2>
      <p>{texts.now}</p>
    </>
  );
}
