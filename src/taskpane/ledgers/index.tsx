/** 台账: everything to do with the ledgers of the open workbook. */
import { LedgersPage } from "./LedgersPage.tsx";
import { SECTIONS } from "./sections.ts";

export default function LedgersTask() {
  return <LedgersPage sections={SECTIONS} />;
}
