/** Row 49: 1, 2, 3 under 编号 are serial numbers: they never bring two rows together. */
import type { RawSheet } from "../../../src/workbook/raw.ts";
import type { MessCase } from "../case.ts";
import { fileOf, table } from "../builders.ts";

function numbered(...contents: readonly string[]): RawSheet {
  return numberedOn("2026-11-02", ...contents);
}

function numberedOn(registered: string, ...contents: readonly string[]): RawSheet {
  const rows = contents.map((content, i) => ({
    编号: i + 1,
    登记时间: registered,
    反映人: "王五",
    诉求内容: content,
  }));
  return table("民生诉求台账", rows);
}

export const ROW_49: readonly MessCase[] = [
  {
    row: 49,
    fault: "bare-numbers-in-two-villages",
    files: [
      ...fileOf(numbered("三组道路损坏", "二组水渠堵塞")),
      ...fileOf(numbered("村口路灯不亮"), {}, "石桥村.xlsx"),
    ],
    findings: [
      {
        id: "serial-as-code",
        class: "A",
        cell: "A2",
        message:
          "【石桥村.xlsx】“民生诉求台账”A2 编号:“编号”里只是 1、2、3 这样的序号,不能当编号用,已记到“序号”。请填 LH-MS-2026-0007 这样的编号。共1处,例如“1”→空白。",
      },
      {
        id: "serial-as-code",
        class: "A",
        cell: "A2:A3",
        message:
          "【龙河村.xlsx】“民生诉求台账”A2:A3 编号:“编号”里只是 1、2、3 这样的序号,不能当编号用,已记到“序号”。请填 LH-MS-2026-0007 这样的编号。共2处,例如“1”→空白、“2”→空白。",
      },
      {
        id: "code-made",
        class: "A",
        cell: "A2",
        message:
          "【石桥村.xlsx】“民生诉求台账”A2 编号:没有正式编号(空着或只有序号),编了临时编号,只在本次汇总中使用。共1处,例如空白→“石桥村-MS-2026-11-临2”。",
      },
      {
        id: "code-made",
        class: "A",
        cell: "A2:A3",
        message:
          "【龙河村.xlsx】“民生诉求台账”A2:A3 编号:没有正式编号(空着或只有序号),编了临时编号,只在本次汇总中使用。共2处,例如空白→“龙河村-MS-2026-11-临2”、空白→“龙河村-MS-2026-11-临3”。",
      },
    ],
    silent: ["code-conflict", "duplicate-row", "suspected-duplicate", "required-missing"],
    records: {
      demands: [
        { code: "石桥村-MS-2026-11-临2", serial: "1", content: "村口路灯不亮" },
        { code: "龙河村-MS-2026-11-临2", serial: "1", content: "三组道路损坏" },
        { code: "龙河村-MS-2026-11-临3", serial: "2", content: "二组水渠堵塞" },
      ],
    },
    accounts: [
      { ledger: "demands", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } },
      { ledger: "demands", read: 2, accepted: 2, refused: 0, ignored: { header: 1 } },
    ],
  },
  {
    row: 49,
    fault: "bare-number-in-two-months",
    files: [
      ...fileOf(numberedOn("2026-10-12", "三组道路损坏"), {}, "龙河村10月.xlsx"),
      ...fileOf(numbered("二组水渠堵塞"), {}, "龙河村11月.xlsx"),
    ],
    findings: [
      {
        id: "code-made",
        class: "A",
        cell: "A2",
        message:
          "【龙河村10月.xlsx】“民生诉求台账”A2 编号:没有正式编号(空着或只有序号),编了临时编号,只在本次汇总中使用。共1处,例如空白→“龙河村-MS-2026-10-临2”。",
      },
      {
        id: "code-made",
        class: "A",
        cell: "A2",
        message:
          "【龙河村11月.xlsx】“民生诉求台账”A2 编号:没有正式编号(空着或只有序号),编了临时编号,只在本次汇总中使用。共1处,例如空白→“龙河村-MS-2026-11-临2”。",
      },
      {
        id: "carry-mismatch",
        class: "N",
        cell: "",
        message:
          "【龙河村11月.xlsx】“民生诉求台账”:上月末未办结1件(【龙河村10月.xlsx】“民生诉求台账”第2行),本期从上月带过来0件(【龙河村11月.xlsx】),相差1件,请核对。",
      },
    ],
    silent: ["updated-since", "earlier-duplicate"],
    records: {
      demands: [
        { code: "龙河村-MS-2026-10-临2", content: "三组道路损坏" },
        { code: "龙河村-MS-2026-11-临2", content: "二组水渠堵塞" },
      ],
    },
    accounts: [
      { ledger: "demands", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } },
      { ledger: "demands", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } },
    ],
  },
  {
    row: 49,
    fault: "equal-content-under-bare-numbers",
    files: fileOf(numbered("三组道路损坏", "三组道路损坏")),
    findings: [
      {
        id: "suspected-duplicate",
        class: "N",
        cell: "A3",
        message:
          "【龙河村.xlsx】“民生诉求台账”第3行:与【龙河村.xlsx】“民生诉求台账”第2行内容相同,疑似重复,没有合并。若是同一件事,请用“反映群体人数”登记,或在另一本台账注明“其他台账转入”。",
      },
    ],
    silent: ["duplicate-row"],
    records: { demands: [{ content: "三组道路损坏" }, { content: "三组道路损坏" }] },
    accounts: [{ ledger: "demands", read: 2, accepted: 2, refused: 0, ignored: { header: 1 } }],
  },
];
