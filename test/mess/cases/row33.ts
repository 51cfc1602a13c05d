/** Row 33: spaces that cannot be seen. */
import type { MessCase } from "../case.ts";
import { fileOf, table } from "../builders.ts";

const NAMES = ["张　三 ", "张\u00a0三", "\t张三\n", "张\u200b三", " 欧 阳 明 ", "张  小  三"];

export const ROW_33: readonly MessCase[] = [
  {
    row: 33,
    fault: "spaces-in-and-around-names",
    files: fileOf(
      table(
        "走访记录",
        NAMES.map((name, i) => ({
          走访日期: `2026-11-0${i + 1}`,
          走访人: "李　四",
          户主: name,
          群众反映: "路灯不亮",
        })),
      ),
    ),
    findings: [
      {
        id: "cell-tidied",
        class: "A",
        cell: "B2:B7",
        message:
          "【龙河村.xlsx】“走访记录”B2:B7 走访人:多余的空格、全角字符已整理。共6处,例如“李　四”→“李四”、“李　四”→“李四”、“李　四”→“李四”。",
      },
      {
        id: "cell-tidied",
        class: "A",
        cell: "C2:C7",
        message:
          "【龙河村.xlsx】“走访记录”C2:C7 户主:多余的空格、全角字符已整理。共6处,例如“张　三 ”→“张三”、“张\u00a0三”→“张三”、“\t张三\n”→“张三”。",
      },
    ],
    records: {
      visits: [
        { visitors: ["李四"], householder: "张三" },
        { visitors: ["李四"], householder: "张三" },
        { visitors: ["李四"], householder: "张三" },
        { visitors: ["李四"], householder: "张三" },
        { visitors: ["李四"], householder: "欧阳明" },
        { visitors: ["李四"], householder: "张小三" },
      ],
      demands: [],
    },
    accounts: [{ ledger: "visits", read: 6, accepted: 6, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 33,
    fault: "spaces-in-other-cells",
    files: fileOf(
      table("民生诉求台账", [
        {
          登记时间: " 2026-11-02\u00a0",
          反映人: "王五",
          诉求内容: "\u3000三组道路  损坏\n",
          状态: "办 理 中",
          联系电话: "138\u00a01234\u200b5678",
        },
      ]),
    ),
    findings: [
      {
        id: "date-form",
        class: "A",
        cell: "A2",
        message:
          "【龙河村.xlsx】“民生诉求台账”A2 登记时间:日期写法已统一。共1处,例如“ 2026-11-02\u00a0”→“2026-11-02”。",
      },
      {
        id: "cell-tidied",
        class: "A",
        cell: "C2",
        message:
          "【龙河村.xlsx】“民生诉求台账”C2 诉求内容:多余的空格、全角字符已整理。共1处,例如“　三组道路  损坏\n”→“三组道路 损坏”。",
      },
      {
        id: "choice-word",
        class: "A",
        cell: "D2",
        message:
          "【龙河村.xlsx】“民生诉求台账”D2 状态:用词已统一为规定的选项。共1处,例如“办 理 中”→“办理中”。",
      },
      {
        id: "phone-form",
        class: "A",
        cell: "E2",
        message:
          "【龙河村.xlsx】“民生诉求台账”E2 联系电话:电话号码中的空格、横线和区号前缀已整理。共1处,例如“138******5678”→“138****5678”。",
      },
    ],
    records: {
      visits: [],
      demands: [
        {
          registeredDate: "2026-11-02",
          phone: "13812345678",
          content: "三组道路 损坏",
          status: "办理中",
        },
      ],
    },
    accounts: [{ ledger: "demands", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
  },
];
