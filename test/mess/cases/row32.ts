/** Row 32: full-width digits, letters and brackets. */
import type { MessCase } from "../case.ts";
import { fileOf, table } from "../builders.ts";

export const ROW_32: readonly MessCase[] = [
  {
    row: 32,
    fault: "full-width-signs",
    files: fileOf(
      table("民生诉求台账", [
        {
          序号: "（一）",
          编号: "ＬＨ－ＭＳ－２０２６－０００１",
          组别: "３组",
          登记时间: "２０２６－１１－０２",
          反映人: "王五",
          反映群体人数: "３",
          诉求内容: "（一）３户在２０２６年要修路，请解决",
          类别: "交通",
        },
        {
          序号: "（二）",
          编号: "ＬＨ－ＭＳ－２０２６－０００２",
          组别: "第３村民小组",
          登记时间: "２０２６年１１月２日",
          反映人: "赵六",
          反映群体人数: "３户",
          诉求内容: "ＷｉＦｉ信号弱",
          类别: "其他",
        },
      ]),
    ),
    findings: [
      {
        id: "date-form",
        class: "A",
        cell: "D2:D3",
        message:
          "【龙河村.xlsx】“民生诉求台账”D2:D3 登记时间:日期写法已统一。共2处,例如“２０２６－１１－０２”→“2026-11-02”、“２０２６年１１月２日”→“2026-11-02”。",
      },
      {
        id: "cell-tidied",
        class: "A",
        cell: "A2:A3",
        message:
          "【龙河村.xlsx】“民生诉求台账”A2:A3 序号:多余的空格、全角字符已整理。共2处,例如“（一）”→“(一)”、“（二）”→“(二)”。",
      },
      {
        id: "code-form",
        class: "A",
        cell: "B2:B3",
        message:
          "【龙河村.xlsx】“民生诉求台账”B2:B3 编号:编号的大小写、横线和前面缺的零已整理。共2处,例如“ＬＨ－ＭＳ－２０２６－０００１”→“LH-MS-2026-0001”、“ＬＨ－ＭＳ－２０２６－０００２”→“LH-MS-2026-0002”。",
      },
      {
        id: "group-form",
        class: "A",
        cell: "C2:C3",
        message:
          "【龙河村.xlsx】“民生诉求台账”C2:C3 组别:组别写法已统一。共2处,例如“３组”→“3组”、“第３村民小组”→“3组”。",
      },
      {
        id: "number-from-text",
        class: "A",
        cell: "F2:F3",
        message:
          "【龙河村.xlsx】“民生诉求台账”F2:F3 反映群体人数:按文本保存的数字已改为数字。共2处,例如“３”→“3”、“３户”→“3”。",
      },
      {
        id: "cell-tidied",
        class: "A",
        cell: "G2:G3",
        message:
          "【龙河村.xlsx】“民生诉求台账”G2:G3 诉求内容:多余的空格、全角字符已整理。共2处,例如“（一）３户在２０２６年要修路，请解决”→“(一)3户在2026年要修路，请解决”、“ＷｉＦｉ信号弱”→“WiFi信号弱”。",
      },
    ],
    records: {
      demands: [
        {
          serial: "(一)",
          code: "LH-MS-2026-0001",
          group: "3组",
          registeredDate: "2026-11-02",
          peopleAffected: 3,
          content: "(一)3户在2026年要修路，请解决",
        },
        {
          serial: "(二)",
          code: "LH-MS-2026-0002",
          group: "3组",
          registeredDate: "2026-11-02",
          peopleAffected: 3,
          content: "WiFi信号弱",
        },
      ],
    },
    accounts: [{ ledger: "demands", read: 2, accepted: 2, refused: 0, ignored: { header: 1 } }],
  },
];
