/** 新建台账: the section with the open workbook and this machine's clock. */
import { sweepUnfinished } from "../../../workbook/excel/index.ts";
import { openBook, withDoor } from "../../shared/book.ts";
import { excelDoor } from "../../shared/door.ts";
import { localDay } from "../../shared/today.ts";
import { createCreateFlow } from "./flow/flow.ts";
import { CreateSection } from "./views/CreateSection.tsx";

/** Outside React, so that the writing goes on whatever page is shown. */
const flow = createCreateFlow({
  book: openBook(excelDoor),
  sweep: () =>
    withDoor(excelDoor, async (excel) => {
      const swept = await sweepUnfinished(excel);
      return swept.ok ? { ok: true, value: swept.removed } : swept;
    }),
  today: () => localDay(new Date()),
  unique: () => crypto.randomUUID(),
});

export default function CreateLedgers() {
  return <CreateSection flow={flow} />;
}
