/** 办理销账: the section with its real worker, the open workbook and this machine's clock. */
import { createMovesFlow } from "../moves/flow/flow.ts";
import { deskTools } from "../moves/flow/tools.ts";
import { ItemsSection } from "./views/ItemsSection.tsx";

/** Outside React, so that what is under way goes on whatever page is shown. */
const flow = createMovesFlow("items", deskTools());

export default function Items() {
  return <ItemsSection flow={flow} />;
}
