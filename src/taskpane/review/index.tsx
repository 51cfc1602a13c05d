/** 月评: the task with its real workers, the open workbook and this machine's clock. */
import { openBook } from "../shared/book.ts";
import { excelDoor } from "../shared/door.ts";
import type { SheetProgress } from "../shared/sheets/calls.ts";
import { localDay } from "../shared/today.ts";
import { createClient } from "../shared/worker/client.ts";
import { createMonthFlow, createWeekFlow, type ReviewTools } from "./flow/flow.ts";
import { ReviewTabs } from "./views/ReviewTabs.tsx";
import type { ReviewCalls } from "./worker/calls.ts";
import { openWorker } from "./worker/open.ts";

function tools(): ReviewTools {
  return {
    engine: createClient<ReviewCalls, SheetProgress>(openWorker),
    book: openBook(excelDoor),
    today: () => localDay(new Date()),
    unique: () => crypto.randomUUID(),
  };
}

/** Outside React, so that a review goes on whatever page is shown. */
const month = createMonthFlow(tools());
const week = createWeekFlow(tools());

export default function ReviewTask() {
  return <ReviewTabs month={month} week={week} />;
}
