/** Row 2: spaces, full-width signs, a small x and a leading apostrophe are put right; then the check character. */
import type { MessCase } from "../case.ts";
import { fileOf, table } from "../builders.ts";

const ID = "51012919900101018X";
const WRITTEN = ["５１０129 19900101 018x", `'${ID}`, "510129 1990 0101 018Ｘ", ID];

export const ROW_02: readonly MessCase[] = [
  {
    row: 2,
    fault: "id-with-spaces-full-width-small-x",
    files: fileOf(
      table(
        "一户一档",
        WRITTEN.map((id, i) => ({ 户编号: `03-004${i}`, 户主姓名: "张三", 身份证号: id })),
      ),
    ),
    findings: [
      {
        id: "cell-tidied",
        class: "A",
        cell: "C2:C4",
        message:
          "【龙河村.xlsx】“一户一档”C2:C4 身份证号:多余的空格、全角字符已整理。共3处,例如“５１０1************018x”→“5101**********018X”、“'510***********018X”→“5101**********018X”、“5101*************018Ｘ”→“5101**********018X”。",
      },
    ],
    silent: ["id-checksum", "id-form"],
    records: { households: WRITTEN.map(() => ({ idNumber: ID })) },
    accounts: [{ ledger: "households", read: 4, accepted: 4, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 2,
    fault: "id-with-bad-check-character",
    files: fileOf(
      table("一户一档", [
        { 户编号: "03-0045", 户主姓名: "张三", 身份证号: "５１０129 19900101 018５" },
      ]),
    ),
    findings: [
      {
        id: "id-checksum",
        class: "R",
        cell: "C2",
        message:
          "【龙河村.xlsx】“一户一档”第2行 身份证号:身份证号“５１０1************018５”的校验位不符,有数字录错,请对照证件重录。",
      },
    ],
    records: { households: [{ householder: "张三", idNumber: null }] },
    accounts: [{ ledger: "households", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
  },
];
