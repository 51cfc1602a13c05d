/** 登记走访: the task with the open workbook, its 草稿 and this machine's clock. */
import { openBook } from "../shared/book.ts";
import { excelDoor } from "../shared/door.ts";
import { localDay } from "../shared/today.ts";
import { draftSheet } from "./draft/sheet.ts";
import { createVisitsFlow } from "./flow/flow.ts";
import { VisitsPage } from "./views/VisitsPage.tsx";
import { openWorker } from "./worker/open.ts";
import { studyWith } from "./worker/study.ts";

/** Outside React, so that an entry goes on being written whatever page is shown. */
const flow = createVisitsFlow({
  target: openBook(excelDoor),
  draft: draftSheet(excelDoor),
  study: studyWith(openWorker),
  today: () => localDay(new Date()),
  unique: () => crypto.randomUUID().slice(0, 8),
  later: (ms, work) => {
    const timer = setTimeout(work, ms);
    return () => {
      clearTimeout(timer);
    };
  },
});

export default function VisitsTask() {
  return <VisitsPage flow={flow} />;
}
