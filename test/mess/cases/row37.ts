/** Row 37: a title in place of a name. */
import type { MessCase } from "../case.ts";
import { fileOf, table } from "../builders.ts";

const CADRES = table("干部名册", [
  { 姓名: "张国强", 职务: "书记" },
  { 姓名: "李志明", 职务: "主任" },
  { 姓名: "王秀英", 职务: "文书" },
  { 姓名: "陈大勇", 职务: "委员" },
  { 姓名: "陈小梅", 职务: "委员" },
]);
const visitedBy = (...visitors: readonly string[]) =>
  table(
    "走访记录",
    visitors.map((visitor, i) => ({
      走访日期: `2026-11-0${i + 3}`,
      走访人: visitor,
      户主: "张三",
      群众反映: "路灯不亮",
    })),
  );

export const ROW_37: readonly MessCase[] = [
  {
    row: 37,
    fault: "titles-known-to-the-roster",
    files: fileOf([CADRES, visitedBy("张书记", "李主任、王文书", "李志明主任")]),
    findings: [
      {
        id: "title-resolved",
        class: "A",
        cell: "B2:B3",
        message:
          "【龙河村.xlsx】“走访记录”B2:B3 走访人:职务称呼已按干部名册换成姓名。共3处,例如“张书记”→“张国强”、“李主任”→“李志明”、“王文书”→“王秀英”。",
      },
      {
        id: "person-title-dropped",
        class: "N",
        cell: "B4",
        message: "【龙河村.xlsx】“走访记录”第4行 走访人:“李志明主任”已记为“李志明”,请只填姓名。",
      },
    ],
    records: {
      visits: [
        { visitors: ["张国强"] },
        { visitors: ["李志明", "王秀英"] },
        { visitors: ["李志明"] },
      ],
      demands: [],
    },
    accounts: [
      { ledger: "cadres", read: 5, accepted: 5, refused: 0, ignored: { header: 1 } },
      { ledger: "visits", read: 3, accepted: 3, refused: 0, ignored: { header: 1 } },
    ],
  },
  {
    row: 37,
    fault: "title-of-nobody-or-of-several",
    files: fileOf([CADRES, visitedBy("赵书记", "陈委员", "张书记、赵主任")]),
    findings: [
      {
        id: "title-resolved",
        class: "A",
        cell: "B4",
        message:
          "【龙河村.xlsx】“走访记录”B4 走访人:职务称呼已按干部名册换成姓名。共1处,例如“张书记”→“张国强”。",
      },
      {
        id: "title-unresolved",
        class: "R",
        cell: "B2",
        message:
          "【龙河村.xlsx】“走访记录”第2行 走访人:“赵书记”是职务,干部名册里没有对得上的人,不知道是谁,没有采用。请写姓名。",
      },
      {
        id: "title-unresolved",
        class: "R",
        cell: "B3",
        message:
          "【龙河村.xlsx】“走访记录”第3行 走访人:“陈委员”是职务,干部名册里有2人对得上(陈大勇、陈小梅),不知道是谁,没有采用。请写姓名。",
      },
      {
        id: "title-unresolved",
        class: "R",
        cell: "B4",
        message:
          "【龙河村.xlsx】“走访记录”第4行 走访人:“赵主任”是职务,干部名册里没有对得上的人,不知道是谁,没有采用。请写姓名。",
      },
    ],
    records: {
      visits: [{ visitors: ["张国强"] }],
      demands: [],
    },
    accounts: [
      { ledger: "cadres", read: 5, accepted: 5, refused: 0, ignored: { header: 1 } },
      { ledger: "visits", read: 3, accepted: 1, refused: 2, ignored: { header: 1 } },
    ],
  },
  {
    row: 37,
    fault: "title-without-a-roster",
    files: fileOf(visitedBy("张书记", "李四")),
    findings: [
      {
        id: "title-unresolved",
        class: "R",
        cell: "B2",
        message:
          "【龙河村.xlsx】“走访记录”第2行 走访人:“张书记”是职务,这份文件里没有干部名册,不知道是谁,没有采用。请写姓名。",
      },
    ],
    records: {
      visits: [{ visitors: ["李四"] }],
      demands: [],
    },
    accounts: [{ ledger: "visits", read: 2, accepted: 1, refused: 1, ignored: { header: 1 } }],
  },
  {
    row: 37,
    fault: "title-in-a-cell-that-the-row-can-live-without",
    files: fileOf([
      CADRES,
      table("民生诉求台账", [
        { 登记时间: "2026-11-02", 反映人: "王五", 诉求内容: "三组道路损坏", 责任人: "赵书记" },
      ]),
    ]),
    findings: [
      {
        id: "title-unresolved",
        class: "R",
        cell: "D2",
        message:
          "【龙河村.xlsx】“民生诉求台账”第2行 责任人:“赵书记”是职务,干部名册里没有对得上的人,不知道是谁,没有采用。请写姓名。",
      },
    ],
    records: {
      visits: [],
      demands: [{ responsible: null }],
    },
    accounts: [
      { ledger: "cadres", read: 5, accepted: 5, refused: 0, ignored: { header: 1 } },
      { ledger: "demands", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } },
    ],
  },
];
