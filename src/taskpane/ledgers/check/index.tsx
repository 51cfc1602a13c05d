/** 检查: the section with its real worker, the open workbook and this machine's clock. */
import { openBook } from "../../shared/book.ts";
import { excelDoor } from "../../shared/door.ts";
import { localDay } from "../../shared/today.ts";
import { createClient } from "../../shared/worker/client.ts";
import { createFlow } from "./flow/flow.ts";
import { CheckSection } from "./views/CheckSection.tsx";
import type { Calls, Progress } from "./worker/calls.ts";
import { openWorker } from "./worker/open.ts";

/** Outside React, so that a check goes on whatever page is shown. */
const flow = createFlow({
  engine: createClient<Calls, Progress>(openWorker),
  book: openBook(excelDoor),
  today: () => localDay(new Date()),
  unique: () => crypto.randomUUID(),
});

export default function CheckLedgers() {
  return <CheckSection flow={flow} />;
}
