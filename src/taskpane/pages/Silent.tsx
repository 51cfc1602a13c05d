import { Button } from "@fluentui/react-components";
import { Frame } from "../app/Frame.tsx";
import { useTexts } from "../texts/index.ts";

/** Excel has not answered in time: what may be wrong, and what to try. */
export function Silent() {
  const { silent } = useTexts();
  return (
    <Frame title={silent.title}>
      <p>{silent.text}</p>
      <p>{silent.todo}</p>
      <ol>
        {silent.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <code>{location.origin}</code>
      </p>
      <Button
        appearance="primary"
        onClick={() => {
          location.reload();
        }}
      >
        {silent.retry}
      </Button>
    </Frame>
  );
}
