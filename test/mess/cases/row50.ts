/** Row 50: the same road from several people, in two ledgers, from two villages: said, never merged. */
import type { RawSheet } from "../../../src/workbook/raw.ts";
import type { MessCase } from "../case.ts";
import { fileOf, table } from "../builders.ts";

const ROAD = "三组通村道路损坏,雨天无法通行";

function demands(code: string, ...people: readonly string[]): RawSheet {
  const rows = people.map((name, i) => ({
    编号: `${code}-2026-000${i + 1}`,
    登记时间: "2026-11-02",
    反映人: name,
    诉求内容: ROAD,
  }));
  return table("民生诉求台账", rows);
}

export const ROW_50: readonly MessCase[] = [
  {
    row: 50,
    fault: "one-matter-from-several-people",
    files: fileOf(demands("LH-MS", "王五", "赵六", "张三")),
    findings: [
      {
        id: "suspected-duplicate",
        class: "N",
        cell: "A3",
        message:
          "【龙河村.xlsx】“民生诉求台账”第3行:与【龙河村.xlsx】“民生诉求台账”第2行内容相同,疑似重复,没有合并。若是同一件事,请用“反映群体人数”登记,或在另一本台账注明“其他台账转入”。",
      },
      {
        id: "suspected-duplicate",
        class: "N",
        cell: "A4",
        message:
          "【龙河村.xlsx】“民生诉求台账”第4行:与【龙河村.xlsx】“民生诉求台账”第2行内容相同,疑似重复,没有合并。若是同一件事,请用“反映群体人数”登记,或在另一本台账注明“其他台账转入”。",
      },
    ],
    records: { demands: [{ reporter: "王五" }, { reporter: "赵六" }, { reporter: "张三" }] },
    accounts: [{ ledger: "demands", read: 3, accepted: 3, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 50,
    fault: "one-matter-in-two-ledgers",
    files: fileOf([
      demands("LH-MS", "王五"),
      table("稳定工作台账", [
        { 编号: "LH-WD-2026-0001", 登记时间: "2026-11-03", 涉稳事项: "矛盾纠纷", 事项内容: ROAD },
      ]),
    ]),
    findings: [
      {
        id: "suspected-duplicate",
        class: "N",
        cell: "A2",
        message:
          "【龙河村.xlsx】“稳定工作台账”第2行:与【龙河村.xlsx】“民生诉求台账”第2行内容相同,疑似重复,没有合并。若是同一件事,请用“反映群体人数”登记,或在另一本台账注明“其他台账转入”。",
      },
    ],
    records: { demands: [{ content: ROAD }], stability: [{ content: ROAD }] },
    accounts: [
      { ledger: "demands", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } },
      { ledger: "stability", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } },
    ],
  },
  {
    row: 50,
    fault: "one-matter-in-two-villages",
    files: [
      ...fileOf(demands("LH-MS", "王五")),
      ...fileOf(demands("SQ-MS", "赵六"), {}, "石桥村.xlsx"),
    ],
    findings: [
      {
        id: "suspected-duplicate",
        class: "N",
        cell: "A2",
        message:
          "【龙河村.xlsx】“民生诉求台账”第2行:与【石桥村.xlsx】“民生诉求台账”第2行内容相同,疑似重复,没有合并。若是同一件事,请用“反映群体人数”登记,或在另一本台账注明“其他台账转入”。",
      },
    ],
    records: { demands: [{ reporter: "赵六" }, { reporter: "王五" }] },
    accounts: [
      { ledger: "demands", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } },
      { ledger: "demands", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } },
    ],
  },
];
