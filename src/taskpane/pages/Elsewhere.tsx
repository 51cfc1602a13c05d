import { Frame } from "../app/Frame.tsx";
import { useTexts } from "../texts/index.ts";
import { Help } from "./Help.tsx";

/** The pane opened on its own in a browser: where it belongs, and what it is. */
export function Elsewhere() {
  const { outside } = useTexts();
  return (
    <Frame title={outside.title}>
      <p>{outside.text}</p>
      <ol>
        {outside.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Help />
    </Frame>
  );
}
