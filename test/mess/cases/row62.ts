/** Row 62: long text, line breaks, and text that a spreadsheet would take for a formula: all kept as text. */
import { bookBytes } from "../bytes.ts";
import { FILE, fileOf, table } from "../builders.ts";
import type { MessCase } from "../case.ts";

const LONG = "三组通村道路损坏请求维修".repeat(67).slice(0, 800);
const LINES = "一、道路损坏\n二、水渠堵塞\n三、路灯不亮";
const FORMULAS = ["=cmd|'/c calc'!A0", "@SUM(A1:A9)", "＝1+1就是二", "+86 13800000001 打不通"];

export const ROW_62: readonly MessCase[] = [
  {
    row: 62,
    fault: "cell-of-800-characters",
    files: fileOf(
      table("民生诉求台账", [
        { 编号: "LH-MS-2026-0001", 登记时间: "2026-11-02", 反映人: "王五", 诉求内容: LONG },
      ]),
    ),
    findings: [
      {
        id: "text-too-long",
        class: "N",
        cell: "D2",
        message:
          "【龙河村.xlsx】“民生诉求台账”第2行 诉求内容:内容有800字,超过200字,已原样保留,请精简。",
      },
    ],
    records: { demands: [{ content: LONG }] },
    accounts: [{ ledger: "demands", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 62,
    fault: "line-breaks-in-a-cell",
    files: fileOf(
      table("民生诉求台账", [
        { 编号: "LH-MS-2026-0001", 登记时间: "2026-11-02", 反映人: "王五", 诉求内容: LINES },
      ]),
    ),
    findings: [],
    silent: ["text-too-long", "cell-tidied"],
    records: { demands: [{ content: LINES }] },
    accounts: [{ ledger: "demands", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 62,
    fault: "text-like-a-formula",
    files: [
      {
        path: FILE,
        content: bookBytes("民生诉求台账", [
          ["编号", "登记时间", "反映人", "诉求内容"],
          ...FORMULAS.map((text, i) => [`LH-MS-2026-000${i + 1}`, "2026-11-02", "王五", text]),
        ]),
      },
    ],
    findings: [],
    silent: ["formulas-cached", "external-links"],
    records: { demands: FORMULAS.map((content) => ({ content })) },
    accounts: [{ ledger: "demands", read: 4, accepted: 4, refused: 0, ignored: { header: 1 } }],
  },
];
