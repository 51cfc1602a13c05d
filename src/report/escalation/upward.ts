/**
 * 呈报单: one page for each matter that the level cannot solve, to its direct superior (§1.4: 及时上报),
 * laid out as the printed card (§3.11).
 */
import { MEETING_OF, directSuperior } from "../../domain/lifecycle/index.ts";
import { printValue } from "../../domain/records.ts";
import { CARD_WIDTHS } from "../forms/matter.ts";
import { field, label, Paper, type Line } from "../forms/paper.ts";
import type { Printed } from "../forms/printed.ts";
import { longDate } from "../forms/values.ts";
import { headerIn, matterOf, minutesOf, toldUp, type ListedItem } from "./items.ts";
import type { EscalationSheetOptions } from "./options.ts";
import { DAY, ledgerTicks } from "./boxes.ts";

const UPWARD_SHEET = "呈报单";

/** No sheet where nothing is escalated. */
export function upwardForms(
  items: readonly ListedItem[],
  options: EscalationSheetOptions,
): Printed["sheets"] {
  const escalated = items.filter(({ isEscalated }) => isEscalated);
  if (escalated.length === 0) return [];
  const paper = new Paper({
    name: UPWARD_SHEET,
    widths: CARD_WIDTHS,
    print: { orientation: "portrait", footerRight: "第 {page} 页 共 {pages} 页" },
  });
  for (const listed of escalated) {
    paper.newPage();
    paper.block(page(listed, options));
    paper.side("主要领导意见", 4, [
      { boxes: [field("", 20)], height: 200 },
      { boxes: [field(`签名:${" ".repeat(24)}${DAY}  `, 20, "right")], height: 34 },
    ]);
  }
  return [{ sheet: paper.sheet(), pages: paper.pages }];
}

function page(listed: ListedItem, { unit, level }: EscalationSheetOptions): readonly Line[] {
  const { item, rows } = listed;
  const [{ subject, village }] = rows;
  const applicant = level === "村" ? village : unit;
  const day = printValue(item.values["escalatedDate"]);
  return [
    { boxes: [{ span: 24, text: "民情台账呈报单", look: "title" }], height: 40 },
    {
      boxes: [{ span: 24, text: `呈送:${directSuperior(level)?.body ?? ""}`, look: "subtitle" }],
    },
    {
      boxes: [
        ...[label("编号", 4), field(subject, 8, "center")],
        ...[label("台账类型", 4), field(ledgerTicks(item.ledger), 8, "center")],
      ],
      height: 30,
    },
    {
      boxes: [
        ...[label("申报单位\n(盖章)", 4), field(applicant, 8, "center")],
        ...[label("申报时间", 4), field(day === "" ? DAY : longDate(day), 8, "center")],
      ],
      height: 44,
    },
    { boxes: [label("主要事项\n及原因", 4), field(reasonsOf(listed), 20)], height: 340 },
  ];
}

/** What it is, who asked, what was done here, and why it goes up. */
function reasonsOf(listed: ListedItem): string {
  const { item } = listed;
  const told = toldUp(listed);
  const of = (key: string): string => printValue(told.get(key));
  const line = (key: string): string => (of(key) === "" ? "" : `${headerIn(item, key)}:${of(key)}`);
  const reporter = of("reporter") || of("householder");
  const who = [reporter, of("group"), of("phone")].filter((it) => it !== "").join(",");
  return [
    `事项:${matterOf(item, told)}`,
    who === "" ? "" : `反映人:${who}`,
    of("registeredDate") === "" ? "" : `登记时间:${longDate(of("registeredDate"))}`,
    line("solution"),
    line("progress"),
    `原因:${whyUp(listed)}`,
  ]
    .filter((it) => it !== "")
    .join("\n");
}

/** What the meeting said comes first; once a matter is sent up its row no longer says so. */
function whyUp(listed: ListedItem): string {
  const { item, rows } = listed;
  const [declared] = minutesOf(listed).filter(({ values }) => values["escalate"] === "是");
  const held = printValue(declared?.values["meetingDate"]);
  const isSent = printValue(item.values["status"]) === "已上报";
  const unsolved = rows.filter(({ category }) => category === "不能解决");
  const others = rows.filter(({ category }) => category !== "不能解决");
  return [
    isSent && held !== "" ? `${held} ${MEETING_OF[rows[0].level]}认定本级不能解决。` : "",
    ...[...unsolved, ...others].map(({ why }) => why),
  ].join("");
}
