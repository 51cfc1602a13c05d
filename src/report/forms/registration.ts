/**
 * 民情一户一档信息登记卡: two pages for a household, who lives there and what they need, and what
 * was done about it. B: 民情收集站要及时将收集到的情况填入《民情一户一档信息登记卡》内.
 */
import { HARDSHIP_TYPES, HOUSEHOLD_KINDS, NEEDS } from "../../domain/ledgers/lists/households.ts";
import type { LedgerRecord } from "../../domain/records.ts";
import { actionsByItem, householdFiles, type HouseholdFile } from "./households.ts";
import { CARD_WIDTHS, endingLines, logLines, matterLines, spareLines } from "./matter.ts";
import { field, gap, label, Paper, type Line } from "./paper.ts";
import type { Printed } from "./printed.ts";
import type { FormBook } from "./types.ts";
import { list, longDate, text, ticks } from "./values.ts";

const REGISTRATION_SHEET = "打印-登记卡";
/** Lines for members, written and empty ones together. */
const MEMBER_LINES = 8;

export function registrationCards(book: FormBook, keys: readonly string[]): Printed {
  const paper = new Paper({
    name: REGISTRATION_SHEET,
    widths: CARD_WIDTHS,
    print: { orientation: "portrait", footerRight: "第 {page} 页 共 {pages} 页" },
  });
  const files = householdFiles(book, keys);
  const actions = actionsByItem(book);
  for (const file of files.length > 0 ? files : [undefined]) {
    front(paper, book, file);
    back(paper, file, actions);
  }
  return { sheets: [{ sheet: paper.sheet(), pages: paper.pages }], isBlank: files.length === 0 };
}

function front(paper: Paper, book: FormBook, file: HouseholdFile | undefined): void {
  const card = file?.card;
  const of = (key: string) => text(card, key);
  paper.newPage();
  paper.block(headLines(book, file));
  paper.block(personLines(card));
  paper.side("家庭成员", 2, memberLines(file?.members ?? []));
  paper.side("困难情况", 2, hardshipLines(card));
  paper.block(livingLines(card));
  paper.block([
    {
      boxes: [
        ...[label("联系干部", 4), field(of("linkedCadre"), 4, "center")],
        ...[label("干部电话", 4), field(of("linkedCadrePhone"), 4, "center")],
        ...[label("连心卡发放", 4), field(longDate(of("cardDate")), 4, "center")],
      ],
    },
    {
      boxes: [
        ...[label("登记人", 4), field(of("registrar"), 4, "center")],
        ...[label("登记时间", 4), field(longDate(of("registeredDate")), 4, "center")],
        ...[label("登记单位", 4), field(of("registeringUnit"), 4, "center")],
      ],
    },
    { boxes: [label("备注", 4), field(of("remark"), 20)], height: 40 },
  ]);
}

function headLines({ township, village }: FormBook, file: HouseholdFile | undefined): Line[] {
  return [
    { boxes: [{ span: 24, text: "民情一户一档信息登记卡", look: "title" }], height: 38 },
    {
      boxes: [
        { span: 12, text: `${township}${village}${file?.group ?? ""}`, look: "subtitle" },
        { span: 12, text: `户编号:${file?.householdNo ?? ""}`, look: "subtitle", align: "right" },
      ],
    },
  ];
}

function personLines(card: LedgerRecord | undefined): readonly Line[] {
  const of = (key: string) => text(card, key);
  return [
    {
      boxes: [
        ...[label("户主姓名", 4), field(of("householder"), 5, "center")],
        ...[label("性别", 2), field(of("gender"), 2, "center")],
        ...[label("出生年月", 3), field(of("birth"), 4, "center")],
        ...[label("民族", 2), field(of("ethnicity"), 2, "center")],
      ],
    },
    {
      boxes: [
        ...[label("身份证号", 4), field(of("idNumber"), 9, "center")],
        ...[label("联系电话", 4), field(of("phone"), 7, "center")],
      ],
    },
    {
      boxes: [
        ...[label("文化程度", 4), field(of("education"), 4, "center")],
        ...[label("婚姻状况", 4), field(of("maritalStatus"), 4, "center")],
        ...[label("健康状况", 4), field(of("health"), 4, "center")],
      ],
    },
    { boxes: [label("常住地址", 4), field(of("address"), 20)] },
    {
      boxes: [
        ...[label("户籍地址", 4), field(of("registeredAddress"), 12)],
        ...[label("户籍性质", 4), field(of("registeredKind"), 4, "center")],
      ],
    },
    {
      boxes: [
        ...[label("家庭人口", 4), field(of("familySize"), 4, "center")],
        ...[label("人均年收入(元)", 4), field(of("incomePerHead"), 4, "center")],
        ...[label("困难程度", 4), field(of("hardshipDegree"), 4, "center")],
      ],
    },
    {
      boxes: [
        label("户类别", 4),
        field(ticks(HOUSEHOLD_KINDS.values, list(card, "householdKinds")), 20),
      ],
      height: 56,
    },
  ];
}

function memberLines(members: readonly LedgerRecord[]): readonly Line[] {
  const spans = [3, 2, 1, 6, 3, 3, 2, 2] as const;
  const captions = [
    "姓名",
    "与户主\n关系",
    "性别",
    "身份证号",
    "出生年月",
    "保障类型",
    "是否失业",
    "健康状况",
  ];
  const keys = [
    "name",
    "relation",
    "gender",
    "idNumber",
    "birth",
    "supportType",
    "isUnemployed",
    "health",
  ];
  const empty = Math.max(0, MEMBER_LINES - members.length);
  const rows = [...members, ...Array.from({ length: empty }, () => undefined)];
  return [
    { boxes: spans.map((span, at) => label(captions[at] ?? "", span)), height: 36 },
    ...rows.map((member) => ({
      boxes: spans.map((span, at) => field(text(member, keys[at] ?? ""), span, "center")),
      height: 22,
    })),
  ];
}

function hardshipLines(card: LedgerRecord | undefined): readonly Line[] {
  return [
    {
      boxes: [
        label("困难类型", 4),
        field(ticks(HARDSHIP_TYPES.values, list(card, "hardshipType")), 18),
      ],
      height: 38,
    },
    { boxes: [label("困难原因", 4), field(text(card, "hardshipReason"), 18)] },
    {
      boxes: [label("具体需求", 4), field(ticks(NEEDS.values, list(card, "needs")), 18)],
      height: 38,
    },
  ];
}

/** Seldom filled: housing, skills, work. */
function livingLines(card: LedgerRecord | undefined): readonly Line[] {
  const of = (key: string) => text(card, key);
  return [
    {
      boxes: [
        ...[label("有无住房", 4), field(of("ownsHousing"), 2, "center")],
        ...[label("住房结构", 4), field(of("housingStructure"), 3, "center")],
        ...[label("面积", 2), field(of("housingArea"), 3, "center")],
        ...[label("建房年月", 3), field(of("builtMonth"), 3, "center")],
      ],
    },
    {
      boxes: [
        ...[label("孤儿/孤老", 4), field(of("orphanOrElder"), 2, "center")],
        ...[label("技能特长", 4), field(of("skills"), 4)],
        ...[label("登记证号", 4), field(of("registrationCard"), 6, "center")],
      ],
    },
    {
      boxes: [
        ...[label("失业时间", 4), field(of("unemployedSince"), 3, "center")],
        ...[label("失业原因", 3), field(of("unemployedReason"), 5)],
        ...[label("外出及原因", 4), field(of("awayReason"), 5)],
      ],
    },
  ];
}

function back(
  paper: Paper,
  file: HouseholdFile | undefined,
  actions: ReadonlyMap<string, readonly LedgerRecord[]>,
): void {
  const title: Line = { boxes: [{ span: 24, text: "诉求和办理情况", look: "title" }], height: 34 };
  const whose = `户主:${file?.householder ?? ""}    户编号:${file?.householdNo ?? ""}`;
  const head: Line = { boxes: [{ span: 24, text: whose, look: "subtitle" }] };
  paper.newPage();
  paper.block([title, head]);
  const items = file?.items ?? [];
  for (const [index, item] of (items.length > 0 ? items : [undefined]).entries()) {
    const own = actions.get(text(item, "code")) ?? [];
    const lines = (least?: number): readonly Line[] => [
      ...(index > 0 ? [{ boxes: [gap(24)], height: 12 }] : []),
      ...matterLines(item),
      ...logLines(own, least),
      ...endingLines(item),
    ];
    const isLast = index >= items.length - 1;
    paper.block(lines(isLast ? own.length + spareLines(paper, lines()) : undefined), [head]);
  }
}
