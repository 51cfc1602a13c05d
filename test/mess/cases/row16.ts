/** Row 16: other names and extra words in headers; an unknown one beside a missing column is asked about. */
import { sheet } from "../../intake/layout/sheets.ts";
import type { MessCase } from "../case.ts";
import { fileOf, table } from "../builders.ts";

const ASKED = table("走访记录", [
  {
    走访日期: "2026-11-03",
    走访人: "李四",
    走访方式: "入户",
    群众反映: "路灯不亮",
    到访农家: "张三",
  },
]);
const QUESTION = "header-unknown:走访记录:到访农家";

export const ROW_16: readonly MessCase[] = [
  {
    row: 16,
    fault: "headers-with-hints-breaks-and-spaces",
    files: fileOf(
      table("民生诉求台账", [
        {
          "登记时间*": "2026-11-02",
          " 姓 名 ": "王五",
          "联系电话(必填)": "13800000000",
          诉求内容: "三组道路损坏",
          "完成\n时限": "2026-11-30",
        },
      ]),
    ),
    findings: [
      {
        id: "header-synonym",
        class: "A",
        cell: "",
        message:
          "【龙河村.xlsx】“民生诉求台账”第1行:列名的写法与标准列名不同,已按标准列名识别。共3处,例如“登记时间*”→“登记时间”、“姓 名”→“反映人”、“联系电话(必填)”→“联系电话”。",
      },
    ],
    silent: ["header-unknown", "column-private"],
    records: {
      demands: [
        {
          registeredDate: "2026-11-02",
          reporter: "王五",
          phone: "13800000000",
          deadline: "2026-11-30",
        },
      ],
    },
    accounts: [{ ledger: "demands", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 16,
    fault: "header-unknown-beside-a-missing-column",
    files: fileOf(ASKED),
    findings: [
      {
        id: "header-unknown",
        class: "Q",
        cell: "E1",
        message:
          "【龙河村.xlsx】“走访记录”E1 到访农家:这一列可能是“户编号”或“户主”,不能确定,暂不读取。请回答待答问题,或者改用标准列名。",
      },
    ],
    questions: [QUESTION],
    records: { visits: [] },
    accounts: [{ ledger: "visits", read: 1, accepted: 0, refused: 1, ignored: { header: 1 } }],
  },
  {
    row: 16,
    fault: "header-answered-before",
    files: fileOf(ASKED),
    run: {
      mapping: { version: 1, villages: { 龙河村: { [QUESTION]: "householder" } }, files: {} },
    },
    findings: [],
    silent: ["header-unknown", "column-missing"],
    records: { visits: [{ householder: "张三" }] },
    accounts: [{ ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 16,
    fault: "leading-space-makes-a-second-column",
    files: fileOf(
      sheet("走访记录", [
        ["走访日期", "走访人", "户主", " 户主", "群众反映"],
        ["2026-11-03", "李四", null, "张三", "路灯不亮"],
      ]),
    ),
    findings: [
      {
        id: "column-duplicate",
        class: "N",
        cell: "D1",
        message:
          "【龙河村.xlsx】“走访记录”D1 户主:C列“户主”和D列“户主”都是“户主”,每行取先填的一个。如果含义不同,请改列名。",
      },
    ],
    records: { visits: [{ householder: "张三" }] },
    accounts: [{ ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
  },
];
