/** Row 48: one 编号 in two months, or twice in one file. */
import type { RawSheet } from "../../../src/workbook/raw.ts";
import type { MessCase } from "../case.ts";
import { fileOf, table, type NamedRow } from "../builders.ts";

const CODE = "LH-MS-2026-0001";
const ITEM: NamedRow = {
  编号: CODE,
  登记时间: "2026-10-12",
  反映人: "王五",
  诉求内容: "三组道路损坏",
  责任人: "李四",
  状态: "办理中",
};

function demands(...rows: readonly NamedRow[]): RawSheet {
  return table("民生诉求台账", rows);
}

const october = fileOf(demands({ ...ITEM, 完成时限: "2026-11-20" }), {}, "龙河村10月.xlsx");

export const ROW_48: readonly MessCase[] = [
  {
    row: 48,
    fault: "status-updated-in-a-copied-file",
    files: [
      ...october,
      ...fileOf(
        demands({ ...ITEM, 责任人: null, 状态: "已办结", 办理结果: "已修好" }),
        {},
        "龙河村11月.xlsx",
      ),
    ],
    findings: [
      {
        id: "earlier-month-file",
        class: "N",
        cell: "",
        message:
          "【龙河村10月.xlsx】这份文件是2026年10月的,与本期文件一起比对:同一编号以本期为准。",
      },
      {
        id: "earlier-duplicate",
        class: "A",
        cell: "A2",
        message:
          "【龙河村10月.xlsx】“民生诉求台账”A2:上月的这些行在本期的文件里还有,以本期为准,算作重复。共1处,例如“LH-MS-2026-0001”→空白。",
      },
      {
        id: "updated-since",
        class: "N",
        cell: "A2",
        message:
          "【龙河村11月.xlsx】“民生诉求台账”第2行:编号“LH-MS-2026-0001”与上月(【龙河村10月.xlsx】“民生诉求台账”第2行)相比有变化:状态“办理中”→“已办结待回访”。以本期为准。",
      },
      {
        id: "kept-from-earlier",
        class: "N",
        cell: "A2",
        message:
          "【龙河村11月.xlsx】“民生诉求台账”第2行:编号“LH-MS-2026-0001”的责任人、完成时限本期空着,沿用上月(【龙河村10月.xlsx】“民生诉求台账”第2行)的内容。",
      },
    ],
    silent: ["code-conflict", "carry-mismatch"],
    status: ["merged", "merged"],
    records: {
      demands: [
        {
          code: CODE,
          status: "已办结待回访",
          result: "已修好",
          responsible: ["李四"],
          deadline: "2026-11-20",
        },
      ],
    },
    accounts: [
      { ledger: "demands", read: 1, accepted: 0, duplicate: 1, refused: 0, ignored: { header: 1 } },
      { ledger: "demands", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } },
    ],
  },
  {
    row: 48,
    fault: "old-row-left-out-this-month",
    files: [
      ...october,
      ...fileOf(
        demands({
          ...ITEM,
          编号: "LH-MS-2026-0002",
          登记时间: "2026-11-03",
          诉求内容: "二组水渠堵塞",
        }),
        {},
        "龙河村11月.xlsx",
      ),
    ],
    findings: [
      {
        id: "only-in-earlier",
        class: "N",
        cell: "A2",
        message:
          "【龙河村10月.xlsx】“民生诉求台账”第2行:编号“LH-MS-2026-0001”只在上月的文件里有,本期文件里没有,先按上月的采用,请核对是否漏带。",
      },
      {
        id: "carry-mismatch",
        class: "N",
        cell: "",
        message:
          "【龙河村11月.xlsx】“民生诉求台账”:上月末未办结1件(【龙河村10月.xlsx】“民生诉求台账”第2行),本期从上月带过来0件(【龙河村11月.xlsx】),相差1件,请核对。",
      },
    ],
    records: { demands: [{ code: CODE }, { code: "LH-MS-2026-0002" }] },
    accounts: [
      { ledger: "demands", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } },
      { ledger: "demands", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } },
    ],
  },
  {
    row: 48,
    fault: "equal-rows-in-one-file",
    files: fileOf(demands(ITEM, ITEM, ITEM)),
    findings: [
      {
        id: "duplicate-row",
        class: "N",
        cell: "A3",
        message:
          "【龙河村.xlsx】“民生诉求台账”第3行:与【龙河村.xlsx】“民生诉求台账”第2行内容相同(编号“LH-MS-2026-0001”),只算一次。",
      },
      {
        id: "duplicate-row",
        class: "N",
        cell: "A4",
        message:
          "【龙河村.xlsx】“民生诉求台账”第4行:与【龙河村.xlsx】“民生诉求台账”第2行内容相同(编号“LH-MS-2026-0001”),只算一次。",
      },
    ],
    silent: ["code-conflict", "suspected-duplicate"],
    records: { demands: [{ code: CODE }] },
    accounts: [
      { ledger: "demands", read: 3, accepted: 1, duplicate: 2, refused: 0, ignored: { header: 1 } },
    ],
  },
  {
    row: 48,
    fault: "different-rows-under-one-code",
    files: fileOf(demands(ITEM, { ...ITEM, 诉求内容: "四组水渠堵塞", 责任人: "赵六" })),
    findings: [
      {
        id: "code-conflict",
        class: "R",
        cell: "A2",
        message:
          "【龙河村.xlsx】“民生诉求台账”第2行:编号“LH-MS-2026-0001”已存在重复数据:与【龙河村.xlsx】“民生诉求台账”第3行编号相同而内容不同(诉求内容、责任人),两行都没有采用。请核对后改正编号或删去一行。",
      },
      {
        id: "code-conflict",
        class: "R",
        cell: "A3",
        message:
          "【龙河村.xlsx】“民生诉求台账”第3行:编号“LH-MS-2026-0001”已存在重复数据:与【龙河村.xlsx】“民生诉求台账”第2行编号相同而内容不同(诉求内容、责任人),两行都没有采用。请核对后改正编号或删去一行。",
      },
    ],
    silent: ["duplicate-row"],
    records: { demands: [] },
    accounts: [{ ledger: "demands", read: 2, accepted: 0, refused: 2, ignored: { header: 1 } }],
  },
];
