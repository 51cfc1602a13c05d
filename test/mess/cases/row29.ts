/** Row 29: 同上 and its marks mean what the cell above says. */
import type { MessCase } from "../case.ts";
import { fileOf, table } from "../builders.ts";

const visit = (day: string, visitor: string, opinion: string, householder = "张三") => ({
  走访日期: day,
  走访人: visitor,
  户主: householder,
  群众反映: opinion,
});

export const ROW_29: readonly MessCase[] = [
  {
    row: 29,
    fault: "ditto-marks",
    files: fileOf(
      table("走访记录", [
        visit("2026-11-03", "李四", "路灯不亮"),
        visit("同上", "〃", "--〃--", "王五"),
        visit("2026-11-04", "同上", '"'),
        visit("〃", "王芳", "”"),
        visit("2026-11-05", "同 上", "无"),
      ]),
    ),
    findings: [
      {
        id: "ditto-filled",
        class: "N",
        cell: "A3",
        message:
          "【龙河村.xlsx】“走访记录”第3行 走访日期:“同上”已按上面的内容填为“2026-11-03”,请核对。",
      },
      {
        id: "ditto-filled",
        class: "N",
        cell: "B3",
        message: "【龙河村.xlsx】“走访记录”第3行 走访人:“〃”已按上面的内容填为“李四”,请核对。",
      },
      {
        id: "ditto-filled",
        class: "N",
        cell: "D3",
        message:
          "【龙河村.xlsx】“走访记录”第3行 群众反映:“--〃--”已按上面的内容填为“路灯不亮”,请核对。",
      },
      {
        id: "ditto-filled",
        class: "N",
        cell: "B4",
        message: "【龙河村.xlsx】“走访记录”第4行 走访人:“同上”已按上面的内容填为“李四”,请核对。",
      },
      {
        id: "ditto-filled",
        class: "N",
        cell: "D4",
        message: '【龙河村.xlsx】“走访记录”第4行 群众反映:“"”已按上面的内容填为“路灯不亮”,请核对。',
      },
      {
        id: "ditto-filled",
        class: "N",
        cell: "A5",
        message:
          "【龙河村.xlsx】“走访记录”第5行 走访日期:“〃”已按上面的内容填为“2026-11-04”,请核对。",
      },
      {
        id: "ditto-filled",
        class: "N",
        cell: "D5",
        message: "【龙河村.xlsx】“走访记录”第5行 群众反映:“””已按上面的内容填为“路灯不亮”,请核对。",
      },
      {
        id: "ditto-filled",
        class: "N",
        cell: "B6",
        message: "【龙河村.xlsx】“走访记录”第6行 走访人:“同 上”已按上面的内容填为“王芳”,请核对。",
      },
    ],
    records: {
      visits: [
        { visitDate: "2026-11-03", visitors: ["李四"], opinion: "路灯不亮" },
        { visitDate: "2026-11-03", visitors: ["李四"], opinion: "路灯不亮" },
        { visitDate: "2026-11-04", visitors: ["李四"], opinion: "路灯不亮" },
        { visitDate: "2026-11-04", visitors: ["王芳"], opinion: "路灯不亮" },
        { visitDate: "2026-11-05", visitors: ["王芳"], opinion: "无诉求" },
      ],
    },
    accounts: [{ ledger: "visits", read: 5, accepted: 5, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 29,
    fault: "ditto-with-nothing-above",
    files: fileOf(
      table("走访记录", [
        visit("2026-11-03", "李四", "同上"),
        visit("2026-11-04", "〃", "〃"),
        visit("同上", "李四", "水渠垮塌"),
      ]),
    ),
    findings: [
      {
        id: "ditto-nothing-above",
        class: "R",
        cell: "D2",
        message:
          "【龙河村.xlsx】“走访记录”第2行 群众反映:“同上”上面没有可以沿用的内容,没有采用,请直接填写。",
      },
      {
        id: "ditto-filled",
        class: "N",
        cell: "B3",
        message: "【龙河村.xlsx】“走访记录”第3行 走访人:“〃”已按上面的内容填为“李四”,请核对。",
      },
      {
        id: "ditto-nothing-above",
        class: "R",
        cell: "D3",
        message:
          "【龙河村.xlsx】“走访记录”第3行 群众反映:“〃”上面没有可以沿用的内容,没有采用,请直接填写。",
      },
      {
        id: "ditto-filled",
        class: "N",
        cell: "A4",
        message:
          "【龙河村.xlsx】“走访记录”第4行 走访日期:“同上”已按上面的内容填为“2026-11-04”,请核对。",
      },
    ],
    records: {
      visits: [
        { visitDate: "2026-11-03", visitors: ["李四"], opinion: null },
        { visitDate: "2026-11-04", visitors: ["李四"], opinion: null },
        { visitDate: "2026-11-04", visitors: ["李四"], opinion: "水渠垮塌" },
      ],
    },
    accounts: [{ ledger: "visits", read: 3, accepted: 3, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 29,
    fault: "ditto-for-the-day-in-the-first-row",
    files: fileOf(
      table("走访记录", [
        visit("同上", "李四", "路灯不亮"),
        visit("2026-11-04", "李四", "路灯不亮"),
      ]),
    ),
    findings: [
      {
        id: "ditto-nothing-above",
        class: "R",
        cell: "A2",
        message:
          "【龙河村.xlsx】“走访记录”第2行 走访日期:“同上”上面没有可以沿用的内容,没有采用,请直接填写。",
      },
    ],
    records: {
      visits: [{ visitDate: "2026-11-04", visitors: ["李四"], opinion: "路灯不亮" }],
    },
    accounts: [{ ledger: "visits", read: 2, accepted: 1, refused: 1, ignored: { header: 1 } }],
  },
  {
    row: 29,
    fault: "ditto-below-several-households",
    files: fileOf(
      table("走访记录", [
        visit("2026-11-03", "李四", "无", "张三、王五"),
        visit("2026-11-04", "李四", "无", "同上"),
      ]),
    ),
    findings: [
      {
        id: "ditto-filled",
        class: "N",
        cell: "C3",
        message:
          "【龙河村.xlsx】“走访记录”第3行 户主:“同上”已按上面的内容填为“张三、王五”,请核对。",
      },
    ],
    records: {
      visits: [
        { visitDate: "2026-11-03", householder: "张三" },
        { visitDate: "2026-11-03", householder: "王五" },
        { visitDate: "2026-11-04", householder: "张三" },
        { visitDate: "2026-11-04", householder: "王五" },
      ],
    },
    accounts: [{ ledger: "visits", read: 2, accepted: 2, refused: 0, ignored: { header: 1 } }],
  },
];
