import type { ItemsTexts } from "./index.ts";

export const en: ItemsTexts = {
  title: "What is not done",
  intro:
    "Lists the items of this workbook that are not done. Handle them one by one, or close several at once. Changes are shown first, can be undone, and every step is kept in the log (办理日志).",
  start: "See what is open",
  again: "Read again",
  print: "Write as a sheet",

  count: "{count} [item is|items are] not done, {late} of them late. As of {asOf}.",
  none: "Nothing is open. Items waiting for a meeting, in progress, sent back or passed up would be listed here.",
  notFound: "No item fits. Please ask for less.",
  found: "{count} fit",
  list: "Open items",

  filter: {
    title: "Filter",
    all: "All",
    state: "State",
    late: "Late",
    age: "Since registered",
    person: "Person responsible",
    kind: "Ledger and kind",
    option: "{label} ({count})",
    search: "Search",
    searchHint: "Words of number, name or content",
    clear: "Show all",
  },

  ages: {
    week: "up to 7 days",
    fortnight: "8 to 15 days",
    month: "16 to 30 days",
    quarter: "31 to 90 days",
    longer: "over 90 days",
    undated: "date unknown",
  },
  lights: { 正常: "In time", 临期: "Due soon", 黄: "Yellow card", 红: "Red card" },
  left: "{count} working [day|days] left",
  late: "late by {count} working days",
  noLimit: "no limit",
  days: "registered {count} [day|days] ago",
  undated: "registration date unknown",
  nobody: "nobody responsible",

  pick: "Choose {code}",
  open: "Handle",
  openItem: "Handle {code}",
  back: "Back to the list",
  show: "Go to its row",

  detail: {
    title: "One item",
    values: "As the ledger has it",
    log: "Log ({count})",
    noLog: "There is no log yet.",
    moves: "What can be done",
    none: "Nothing can be done in its present state.",
    check: "See the changes",
    cancel: "Cancel",
  },

  together: {
    title: "Close several at once",
    chosen: "{count} chosen",
    pickAll: "Choose all ({count})",
    clear: "Choose none",
    begin: "Close together",
    intro:
      "The chosen items get the same way of closing, result and date; the person responsible only where there is none yet. What cannot be closed is told one by one; the others are written.",
    check: "See the changes",
    cancel: "Cancel",
  },
};
