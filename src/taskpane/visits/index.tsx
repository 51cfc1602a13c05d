/** 走访: 登记走访 with the open workbook, its 草稿 and this machine's clock; 走访核查 beside it. */
import { lazy } from "react";
import { openBook } from "../shared/book.ts";
import { excelDoor } from "../shared/door.ts";
import { localDay } from "../shared/today.ts";
import { draftSheet } from "./draft/sheet.ts";
import { createVisitsFlow } from "./flow/flow.ts";
import { VisitsPage } from "./views/VisitsPage.tsx";
import { VisitsTabs } from "./views/VisitsTabs.tsx";
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

const Quotas = lazy(() => import(/* webpackChunkName: "visits-quotas" */ "./quotas/index.tsx"));

export default function VisitsTask() {
  return <VisitsTabs entry={<VisitsPage flow={flow} />} quotas={<Quotas />} />;
}
