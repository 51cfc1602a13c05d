import { Spinner } from "@fluentui/react-components";
import { Frame } from "../app/Frame.tsx";
import { useTexts } from "../texts/index.ts";

/** Until Office.js answers. */
export function Waiting() {
  const { product, opening } = useTexts();
  return (
    <Frame title={product}>
      <Spinner label={opening} />
    </Frame>
  );
}
