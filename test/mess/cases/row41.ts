/** Row 41: rare characters, private glyphs and what is left of lost ones. */
import type { MessCase } from "../case.ts";
import { fileOf, table } from "../builders.ts";

const NAMES = ["刘䶮", "王□", "李？明", "张\ue3a1", "赵\u{20b9f}", "孙\ufffd"];

export const ROW_41: readonly MessCase[] = [
  {
    row: 41,
    fault: "rare-or-lost-characters-in-names",
    files: fileOf(
      table(
        "一户一档",
        NAMES.map((name, i) => ({ 户编号: `03-004${i}`, 组别: "3组", 户主姓名: name })),
      ),
    ),
    findings: [
      {
        id: "text-rare-character",
        class: "N",
        cell: "C2",
        message:
          "【龙河村.xlsx】“一户一档”第2行 户主姓名:“刘䶮”中的“䶮”是生僻字或缺字,已原样保留,请核对。",
      },
      {
        id: "text-rare-character",
        class: "N",
        cell: "C3",
        message:
          "【龙河村.xlsx】“一户一档”第3行 户主姓名:“王□”中的“□”是生僻字或缺字,已原样保留,请核对。",
      },
      {
        id: "text-rare-character",
        class: "N",
        cell: "C4",
        message:
          "【龙河村.xlsx】“一户一档”第4行 户主姓名:“李？明”中的“？”是生僻字或缺字,已原样保留,请核对。",
      },
      {
        id: "text-rare-character",
        class: "N",
        cell: "C5",
        message:
          "【龙河村.xlsx】“一户一档”第5行 户主姓名:“张\ue3a1”中的“\ue3a1”是生僻字或缺字,已原样保留,请核对。",
      },
      {
        id: "text-rare-character",
        class: "N",
        cell: "C6",
        message:
          "【龙河村.xlsx】“一户一档”第6行 户主姓名:“赵𠮟”中的“𠮟”是生僻字或缺字,已原样保留,请核对。",
      },
      {
        id: "text-rare-character",
        class: "N",
        cell: "C7",
        message:
          "【龙河村.xlsx】“一户一档”第7行 户主姓名:“孙\ufffd”中的“\ufffd”是生僻字或缺字,已原样保留,请核对。",
      },
    ],
    records: {
      households: [
        { householder: "刘䶮" },
        { householder: "王□" },
        { householder: "李？明" },
        { householder: "张\ue3a1" },
        { householder: "赵𠮟" },
        { householder: "孙\ufffd" },
      ],
      visits: [],
      demands: [],
    },
    accounts: [{ ledger: "households", read: 6, accepted: 6, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 41,
    fault: "lost-characters-in-texts",
    files: fileOf(
      table("民生诉求台账", [
        { 登记时间: "2026-11-02", 反映人: "王五", 诉求内容: "三组\ue3a1家门前道路损坏？" },
      ]),
    ),
    findings: [
      {
        id: "text-rare-character",
        class: "N",
        cell: "C2",
        message:
          "【龙河村.xlsx】“民生诉求台账”第2行 诉求内容:“三组\ue3a1家门前道路损坏？”中的“\ue3a1”是生僻字或缺字,已原样保留,请核对。",
      },
    ],
    records: {
      households: [],
      visits: [],
      demands: [{ content: "三组\ue3a1家门前道路损坏？" }],
    },
    accounts: [{ ledger: "demands", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 41,
    fault: "rare-characters-in-lists-of-people",
    files: fileOf(
      table("走访记录", [
        { 走访日期: "2026-11-03", 走访人: "刘䶮、李四", 户主: "王□", 群众反映: "无" },
      ]),
    ),
    findings: [
      {
        id: "text-rare-character",
        class: "N",
        cell: "B2",
        message:
          "【龙河村.xlsx】“走访记录”第2行 走访人:“刘䶮、李四”中的“䶮”是生僻字或缺字,已原样保留,请核对。",
      },
      {
        id: "text-rare-character",
        class: "N",
        cell: "C2",
        message:
          "【龙河村.xlsx】“走访记录”第2行 户主:“王□”中的“□”是生僻字或缺字,已原样保留,请核对。",
      },
    ],
    records: {
      households: [],
      visits: [{ visitors: ["刘䶮", "李四"], householder: "王□" }],
      demands: [],
    },
    accounts: [{ ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
  },
];
