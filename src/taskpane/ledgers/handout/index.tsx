/** 发放空表: the section with its real worker, the open workbook and this machine's clock. */
import { openBook } from "../../shared/book.ts";
import { canDownload, excelDoor } from "../../shared/door.ts";
import { download } from "../../shared/download.ts";
import { localDay } from "../../shared/today.ts";
import { createClient } from "../../shared/worker/client.ts";
import { createHandoutFlow } from "./flow/flow.ts";
import type { FailureCode } from "./job/order.ts";
import { HandoutSection } from "./views/HandoutSection.tsx";
import type { Calls, Progress } from "./worker/calls.ts";
import { openWorker } from "./worker/open.ts";

/** Outside React, so that the work goes on whatever page is shown. */
const flow = createHandoutFlow({
  engine: createClient<Calls, Progress, FailureCode>(openWorker),
  book: openBook(excelDoor),
  today: () => localDay(new Date()),
  download,
  canDownload,
});

export default function HandOutBlanks() {
  return <HandoutSection flow={flow} />;
}
