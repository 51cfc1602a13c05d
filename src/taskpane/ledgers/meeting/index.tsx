/** 民主议账: the section with its real worker, the open workbook and this machine's clock. */
import { createMovesFlow } from "../moves/flow/flow.ts";
import { deskTools } from "../moves/flow/tools.ts";
import { MeetingSection } from "./views/MeetingSection.tsx";

/** Outside React, so that what is under way goes on whatever page is shown. */
const flow = createMovesFlow("agenda", deskTools());

export default function Meeting() {
  return <MeetingSection flow={flow} />;
}
