/** Workbooks of one's own in memory, and repairs carried out on them without Excel. */
import { checkBook, type Check } from "../../src/check/index.ts";
import { isoToSerial } from "../../src/domain/dates/index.ts";
import type { CellEdit } from "../../src/workbook/edit.ts";
import type { RawSheet, RawValue, RawWorkbook } from "../../src/workbook/raw.ts";
import { workbook } from "../intake/layout/sheets.ts";
import { table, type NamedRow } from "../mess/builders.ts";

export { sheet, workbook } from "../intake/layout/sheets.ts";
export { table, type NamedRow } from "../mess/builders.ts";

export const NAME = "龙河村.xlsx";
export const AS_OF = "2026-11-20";

export function check(sheets: RawSheet | readonly RawSheet[]): Check {
  return checkRaw(workbook("rows" in sheets ? [sheets] : sheets));
}

export function checkRaw(raw: RawWorkbook): Check {
  return checkBook(raw, { name: NAME, asOf: AS_OF });
}

export function idsOf({ findings }: Check): readonly string[] {
  return findings.map(({ finding }) => finding.id);
}

/** Rows in which nothing is wrong; the cells that matter to a test are put over them. */
export const HOUSEHOLD: NamedRow = {
  户编号: "03-0045",
  组别: "3组",
  户主姓名: "张三",
  常住地址: "三组12号",
  家庭人口: 3,
  联系电话: "13800001234",
  户类别: "一般户",
  登记人: "李文斌",
  登记时间: "2026-01-05",
  登记单位: "龙河村委会",
};
export const VISIT: NamedRow = {
  走访日期: "2026-11-03",
  走访人: "李文斌",
  组别: "3组",
  户编号: "03-0045",
  户主: "张三",
  走访方式: "入户",
  群众反映: "路灯不亮",
};
export const DEMAND: NamedRow = {
  编号: "LH-MS-2026-0007",
  组别: "3组",
  登记时间: "2026-11-02",
  来源渠道: "干部走访",
  反映人: "张三",
  联系电话: "13800001234",
  诉求内容: "三组路灯不亮",
  类别: "交通",
  责任人: "李文斌",
  完成时限: "2026-12-01",
  状态: "办理中",
  收集人: "李文斌",
};
export const CADRE: NamedRow = { 姓名: "李文斌", 职务: "书记", 是否两委成员: "是" };

export const households = (...rows: readonly NamedRow[]) =>
  table(
    "一户一档",
    rows.map((row) => ({ ...HOUSEHOLD, ...row })),
  );
export const visits = (...rows: readonly NamedRow[]) =>
  table(
    "走访记录",
    rows.map((row) => ({ ...VISIT, ...row })),
  );
export const demands = (...rows: readonly NamedRow[]) =>
  table(
    "民生诉求台账",
    rows.map((row) => ({ ...DEMAND, ...row })),
  );
export const cadres = (...rows: readonly NamedRow[]) =>
  table(
    "干部名册",
    rows.map((row) => ({ ...CADRE, ...row })),
  );

/** What Excel would hold after the edits: only the named cells change. */
export function mended(raw: RawWorkbook, edits: readonly CellEdit[]): RawWorkbook {
  return {
    ...raw,
    sheets: raw.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => {
        const cells = [...row.cells];
        for (const edit of edits) {
          if (edit.sheet !== sheet.name || edit.row !== row.number) continue;
          cells[edit.column - 1] = written(edit);
        }
        return { ...row, cells };
      }),
    })),
  };
}

function written({ after, format }: CellEdit): RawValue {
  if (format === "date" && typeof after === "string") {
    return { kind: "date", serial: isoToSerial(after) };
  }
  return typeof after === "object" ? null : after;
}
