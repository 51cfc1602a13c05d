/** The month's checklist on the home page, over the open workbook. */
import { openBook } from "../shared/book.ts";
import { excelDoor } from "../shared/door.ts";
import { Checklist } from "./Checklist.tsx";
import { createMonthLook } from "./flow.ts";

/** Outside React, so that the home page shows at once what was known when it was left. */
const flow = createMonthLook(openBook(excelDoor));

export default function Month() {
  return <Checklist flow={flow} />;
}
