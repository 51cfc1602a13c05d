/** 打印: the section with its real worker, the open workbook and this machine's clock. */
import { openBook } from "../../shared/book.ts";
import { excelDoor } from "../../shared/door.ts";
import { localDay } from "../../shared/today.ts";
import { createClient } from "../../shared/worker/client.ts";
import { createPrintFlow } from "./flow/flow.ts";
import { PrintSection } from "./views/PrintSection.tsx";
import type { Calls, Progress } from "./worker/calls.ts";
import { openWorker } from "./worker/open.ts";

/** Outside React, so that the writing goes on whatever page is shown. */
const flow = createPrintFlow({
  engine: createClient<Calls, Progress>(openWorker),
  book: openBook(excelDoor),
  today: () => localDay(new Date()),
  unique: () => crypto.randomUUID(),
});

export default function PrintForms() {
  return <PrintSection flow={flow} />;
}
