/** Row 43: words for 满意度. */
import type { RawValue } from "../../../src/workbook/raw.ts";
import type { MessCase } from "../case.ts";
import { fileOf, table } from "../builders.ts";

const rated = (...ratings: readonly RawValue[]) =>
  fileOf(
    table(
      "民生诉求台账",
      ratings.map((rating, i) => ({
        编号: `LH-MS-2026-${String(i + 1).padStart(4, "0")}`,
        登记时间: "2026-11-02",
        反映人: "王五",
        诉求内容: `${i + 1}组道路损坏`,
        满意度: rating,
      })),
    ),
  );

export const ROW_43: readonly MessCase[] = [
  {
    row: 43,
    fault: "words-for-satisfaction",
    files: rated("很满意", "比较满意", "较满意", "一般", "不太满意", "好", "满意"),
    findings: [
      {
        id: "choice-word-noted",
        class: "N",
        cell: "E2",
        message: "【龙河村.xlsx】“民生诉求台账”第2行 满意度:“很满意”已归入“满意”,请核对。",
      },
      {
        id: "choice-word-noted",
        class: "N",
        cell: "E3",
        message: "【龙河村.xlsx】“民生诉求台账”第3行 满意度:“比较满意”已归入“基本满意”,请核对。",
      },
      {
        id: "choice-word-noted",
        class: "N",
        cell: "E4",
        message: "【龙河村.xlsx】“民生诉求台账”第4行 满意度:“较满意”已归入“基本满意”,请核对。",
      },
      {
        id: "choice-word-noted",
        class: "N",
        cell: "E5",
        message: "【龙河村.xlsx】“民生诉求台账”第5行 满意度:“一般”已归入“其他”,请核对。",
      },
      {
        id: "choice-word-noted",
        class: "N",
        cell: "E6",
        message: "【龙河村.xlsx】“民生诉求台账”第6行 满意度:“不太满意”已归入“不满意”,请核对。",
      },
      {
        id: "choice-word-noted",
        class: "N",
        cell: "E7",
        message: "【龙河村.xlsx】“民生诉求台账”第7行 满意度:“好”已归入“满意”,请核对。",
      },
    ],
    records: {
      demands: [
        { satisfaction: "满意" },
        { satisfaction: "基本满意" },
        { satisfaction: "基本满意" },
        { satisfaction: "其他" },
        { satisfaction: "不满意" },
        { satisfaction: "满意" },
        { satisfaction: "满意" },
      ],
    },
    accounts: [{ ledger: "demands", read: 7, accepted: 7, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 43,
    fault: "satisfaction-unknown",
    files: rated("还没问", "5星"),
    findings: [
      {
        id: "choice-refused",
        class: "R",
        cell: "E2",
        message:
          "【龙河村.xlsx】“民生诉求台账”第2行 满意度:“还没问”不是“满意度”的选项,已留空,请从 满意、基本满意、不满意、其他 中选填。",
      },
      {
        id: "choice-refused",
        class: "R",
        cell: "E3",
        message:
          "【龙河村.xlsx】“民生诉求台账”第3行 满意度:“5星”不是“满意度”的选项,已留空,请从 满意、基本满意、不满意、其他 中选填。",
      },
    ],
    records: {
      demands: [{ satisfaction: null }, { satisfaction: null }],
    },
    accounts: [{ ledger: "demands", read: 2, accepted: 2, refused: 0, ignored: { header: 1 } }],
  },
];
