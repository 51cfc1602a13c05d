/** Running layout in tests, with the findings in the words that the clerk reads. */
import { describeFinding } from "../../../src/domain/findings/describe.ts";
import { LEDGERS } from "../../../src/domain/ledgers/index.ts";
import {
  headerMemory,
  layoutWorkbook,
  type LayoutContext,
  type WorkbookLayout,
} from "../../../src/intake/layout/index.ts";
import type { Block } from "../../../src/intake/types.ts";
import type { RawSheet } from "../../../src/workbook/raw.ts";
import { workbook } from "./sheets.ts";

export const context: LayoutContext = {
  file: "龙河村.xlsx",
  village: "",
  period: { year: 2026, month: 11, id: "2026-11" },
  ledgers: LEDGERS,
  remembered: headerMemory(() => undefined, LEDGERS),
};

/** Layout with remembered answers by question id. */
export function layout(
  sheets: RawSheet | readonly RawSheet[],
  answers: Readonly<Record<string, string>> = {},
): WorkbookLayout {
  const all = "rows" in sheets ? [sheets] : sheets;
  const remembered = headerMemory((id) => answers[id], LEDGERS);
  return layoutWorkbook(workbook(all), { ...context, remembered });
}

/** The only block of a single sheet. */
export function onlyBlock(result: WorkbookLayout): Block {
  const [block, ...more] = result.blocks;
  if (!block || more.length > 0) throw new Error(`${result.blocks.length} blocks instead of one`);
  return block;
}

export function sentences(result: WorkbookLayout, id: string): readonly string[] {
  return result.findings
    .filter((finding) => finding.id === id)
    .map((finding) => describeFinding(finding, "masked").message);
}

/** `{ 走访日期: "visitDate", … }` as mapped. */
export function mapping(block: Block): Readonly<Record<string, string | null>> {
  return Object.fromEntries(block.columns.map(({ header, key }) => [header, key]));
}

export function rowNumbers(block: Block): readonly number[] {
  return block.rows.map((row) => row.number);
}

/** Rows told for in the account of a block. */
export function accounted(block: Block): number {
  return block.rows.length + Object.values(block.ignored).reduce((sum, count) => sum + count, 0);
}
