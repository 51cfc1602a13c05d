/** 满意结账: the section with its real worker, the open workbook and this machine's clock. */
import { createMovesFlow } from "../moves/flow/flow.ts";
import { deskTools } from "../moves/flow/tools.ts";
import { CallbacksSection } from "./views/CallbacksSection.tsx";

/** Outside React, so that what is under way goes on whatever page is shown. */
const flow = createMovesFlow("callbacks", deskTools());

export default function Callbacks() {
  return <CallbacksSection flow={flow} />;
}
