/**
 * 交办单: one page for each matter that the level hands to a department or a village, laid out as the
 * printed card (§3.11). What the ledgers do not say is written in by hand.
 */
import { MEETING_OF } from "../../domain/lifecycle/index.ts";
import { isIsoDate } from "../../domain/dates/index.ts";
import { printValue } from "../../domain/records.ts";
import { CARD_WIDTHS } from "../forms/matter.ts";
import { field, label, Paper, type Line } from "../forms/paper.ts";
import type { Printed } from "../forms/printed.ts";
import { longDate } from "../forms/values.ts";
import { DAY, ledgerTicks } from "./boxes.ts";
import { matterOf, minutesOf, toldUp, type ListedItem } from "./items.ts";
import type { EscalationSheetOptions } from "./options.ts";

const DOWNWARD_SHEET = "交办单";
const ASSISTANTS = [1, 2, 3] as const;

/** Above the village, for what is on the list and is not passed upwards. */
export function downwardForms(
  items: readonly ListedItem[],
  options: EscalationSheetOptions,
): Printed["sheets"] {
  const handed = items.filter(({ isEscalated }) => !isEscalated);
  if (options.level === "村" || handed.length === 0) return [];
  const paper = new Paper({
    name: DOWNWARD_SHEET,
    widths: CARD_WIDTHS,
    print: { orientation: "portrait", footerRight: "第 {page} 页 共 {pages} 页" },
  });
  for (const listed of handed) {
    paper.newPage();
    paper.block(page(listed, options));
  }
  return [{ sheet: paper.sheet(), pages: paper.pages }];
}

function page(listed: ListedItem, { unit, level }: EscalationSheetOptions): readonly Line[] {
  const { item, rows } = listed;
  const [{ subject, village }] = rows;
  const told = toldUp(listed);
  const of = (key: string): string => printValue(told.get(key));
  const [minutes] = minutesOf(listed);
  const held = printValue(minutes?.values["meetingDate"]) || of("meetingDate");
  const decided = ["solution", "target"].map((key) => printValue(minutes?.values[key]) || of(key));
  const due = of("extendedDeadline") || of("deadline");
  const days = `${held === "" ? DAY : longDate(held)}  至  ${isIsoDate(due) ? longDate(due) : due || DAY}`;
  const meeting = `${MEETING_OF[level]}  ${held === "" ? "第      期" : longDate(held)}`;
  const assistants = ASSISTANTS.map((number) => ({
    boxes: [
      ...[label(`协办单位${number}`, 4), field("", 8)],
      ...[label("责任人", 4), field("", 8)],
    ],
    height: 34,
  }));
  return [
    { boxes: [{ span: 24, text: "民情台账交办单", look: "title" }], height: 40 },
    { boxes: [{ span: 24, text: `交办单位(盖章):${unit}`, look: "subtitle" }] },
    {
      boxes: [
        ...[label("编号", 4), field(subject, 8, "center")],
        ...[label("台账类型", 4), field(ledgerTicks(item.ledger), 8, "center")],
      ],
      height: 34,
    },
    { boxes: [label("会议类型\n/期数", 4), field(meeting, 20)], height: 40 },
    { boxes: [label("主要事项", 4), field(whatOf(listed, village), 20)], height: 180 },
    {
      boxes: [label("议决内容\n摘要", 4), field(decided.filter((it) => it !== "").join(";"), 20)],
      height: 150,
    },
    {
      boxes: [
        ...[label("主办单位", 4), field(of("responsibleUnit"), 8, "center")],
        ...[label("责任人", 4), field(of("responsible"), 8, "center")],
      ],
      height: 34,
    },
    ...assistants,
    { boxes: [label("办理时限", 4), field(days, 20, "center")], height: 34 },
    { boxes: [label("接件时间", 4), field(DAY, 20, "center")], height: 34 },
    {
      boxes: [...[label("联系人", 4), field("", 8)], ...[label("电话", 4), field("", 8)]],
      height: 34,
    },
  ];
}

/** The matter, where it comes from, and why it is on the list. */
function whatOf(listed: ListedItem, village: string): string {
  const matter = matterOf(listed.item, toldUp(listed));
  const from = village === "" ? "" : `来自:${village}`;
  const why = listed.rows.map((row) => `${row.category}:${row.why}`);
  return [matter, from, ...why].filter((it) => it !== "").join("\n");
}
