/** The sample with this machine's Excel and clock. */
import { excelDoor } from "../shared/door.ts";
import { localDay } from "../shared/today.ts";
import { sampleWork } from "./excel.ts";

export const sample = sampleWork({
  door: excelDoor,
  today: () => localDay(new Date()),
  unique: () => crypto.randomUUID(),
});
