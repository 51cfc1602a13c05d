/** 台账: everything to do with the ledgers of the open workbook. */
import { SectionsPage } from "../shared/sections/SectionsPage.tsx";
import { SECTIONS } from "./sections.ts";
import { useLedgersTexts } from "./texts/index.ts";

export default function LedgersTask() {
  return <SectionsPage sections={SECTIONS} texts={useLedgersTexts()} />;
}
