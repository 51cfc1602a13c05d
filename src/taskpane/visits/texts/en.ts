import type { VisitsTexts } from "./index.ts";

/** Headings of ledgers and lists stay Chinese: they are what stands on the sheets. */
export const en: VisitsTexts = {
  tabs: { label: "Visits", entry: "Enter a visit", quotas: "Check visits", opening: "Opening…" },

  opening: "Reading the workbook…",
  closed: "The workbook could not be read.",
  again: "Read again",
  saving: "Writing…",

  bare: {
    text: "This workbook has no 走访记录 yet, so there is nowhere to write a visit. Create the ledgers first.",
    open: "Create ledgers",
  },

  notices: {
    failed: "{detail}",
    restored: "What was not saved last time is back; go on from here.",
    completed: "An entry that was broken off has been completed, without doubles.",
    halfway: "The entry was not written to its end; all of it is kept on the sheet 草稿. {detail}",
    "left-out": "Please note: {detail}",
    undone: "Taken back. {detail}",
    "draft-refused":
      "The sheet 草稿 cannot be written; please keep the pane open until you save. {detail}",
    sentence: "{detail}",
  },

  halfway: {
    title: "An entry not written to its end",
    text: "Choose “Go on”: rows that are there are not doubled, missing ones are added.",
    goOn: "Go on",
    undo: "Take back what was written",
    giveUp: "Give up",
    giveUpHint: "“Give up” leaves the rows that are written.",
  },

  date: "Date of visit",
  visitors: "Visited by",
  visitorsHint: "From the roster, or any name; everybody who took part.",
  addVisitor: "Use “{name}”",
  households: "Households",
  householdsHint: "Name, pinyin initials (张三丰 zsf), number or group; ↓ to choose.",
  newHousehold: "New household “{name}”",
  newTag: "new",
  group: "Group",
  groupHint: "such as 3组",
  phone: "Phone (optional)",
  address: "Address (optional)",
  neverVisited: "Not visited so far",
  lastVisits: "Visits: {visits}",
  openItems: "{count} open: {items}",
  openCount: "{count} open",
  lastVisit: "last {date}",
  way: "Way",
  noDemand: "Nothing to report (无诉求)",
  opinion: "What was said",
  outcome: "Outcome",
  choose: "Please choose",
  more: "Response, own thoughts",
  moreHint: "For the diary",
  response: "Response",
  feeling: "Own thoughts",

  demand: {
    title: "The demand",
    solved: "Into the ledger, as solved on the spot",
    ledger: "Ledger",
    demands: "民生诉求台账 (demands)",
    hardship: "困难群众台账 (hardship)",
    category: "Category",
    content: "Demand",
    contentHint: "May stay empty if it is what was said.",
    result: "Result",
    resultHint: "Empty means 当场解决.",
    card: "Onto the card 一户一档 (empty cells only)",
    hardshipType: "Kind of hardship",
    hardshipReason: "Reason",
    needs: "Needs",
    supportType: "Support",
    occupation: "Occupation",
    villageCode: "Village code",
    villageCodeHint: "The letters that codes begin with, such as LH in LH-MS-2026-0007.",
  },

  save: "Save (Ctrl+Enter)",
  clear: "Clear",

  receipt: {
    title: "Saved: {names}",
    rows: "“{sheet}” row {rows}",
    filled: "“{sheet}” row {rows} completed",
    show: "Go to “{sheet}” row {row}",
    undo: "Undo",
  },
};
