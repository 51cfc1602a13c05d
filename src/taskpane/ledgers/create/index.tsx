/** 新建台账: the section with the open workbook and this machine's clock. */
import { paneTools } from "../../shared/paneTools.ts";
import { createCreateFlow } from "./flow/flow.ts";
import { CreateSection } from "./views/CreateSection.tsx";

/** Outside React, so that the writing goes on whatever page is shown. */
const flow = createCreateFlow(paneTools());

export default function CreateLedgers() {
  return <CreateSection flow={flow} />;
}
