/** Row 1: an ID typed as a number keeps 15 digits; the rest is gone and never guessed. */
import type { RawValue } from "../../../src/workbook/raw.ts";
import type { MessCase } from "../case.ts";
import { FILE, fileOf, table } from "../builders.ts";

const MESSAGE =
  `【${FILE}】“一户一档”第2行 身份证号:` +
  "身份证号后三位已丢失(Excel 数字格式造成),无法恢复,请按文本重录。";

function idCase(fault: string, id: RawValue): MessCase {
  return {
    row: 1,
    fault,
    files: fileOf(table("一户一档", [{ 户编号: "03-0045", 户主姓名: "张三", 身份证号: id }])),
    findings: [{ id: "id-digits-lost", class: "R", cell: "C2", message: MESSAGE }],
    silent: ["row-unplaced", "id-checksum"],
    records: { households: [{ householder: "张三", idNumber: null }] },
    accounts: [{ ledger: "households", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
  };
}

export const ROW_01: readonly MessCase[] = [
  idCase("id-as-number", 510129199001011000),
  idCase("id-as-number-in-text", "510129199001012000"),
  idCase("id-in-scientific-notation", "5.10129E+17"),
  idCase("id-in-scientific-notation-as-number", 5.10129e17),
  {
    // As text these 18 characters are a good number: its check character fits, nothing was lost.
    row: 1,
    fault: "id-in-text-that-ends-in-zeros",
    files: fileOf(
      table("一户一档", [{ 户编号: "03-0045", 户主姓名: "张三", 身份证号: "510129199001011000" }]),
    ),
    findings: [],
    silent: ["id-digits-lost", "id-checksum"],
    records: { households: [{ idNumber: "510129199001011000" }] },
  },
];
