import type { EscalateTexts } from "./index.ts";

export const en: EscalateTexts = {
  levels: { 村: "Village", 乡镇: "Township", 部门: "Department", 县: "County" },
  lights: { 正常: "In order", 临期: "Due soon", 黄: "Yellow", 红: "Red" },
  categories: {
    走访不足: "Too few visits",
    重点户未访: "Special household not visited",
    结对未访: "Paired household not visited",
    从未走访: "Never visited",
    逾期: "Overdue",
    不能解决: "Cannot be solved here",
    不满意: "Not satisfied",
    未议账: "Not decided on",
    未报送: "Nothing handed in",
    未发卡: "No contact card",
  },

  choose: {
    title: "Whose list",
    intro:
      "Finds in the ledgers of this workbook what goes up or needs chasing: cadres and households short of visits; matters that are overdue, cannot be solved, left somebody dissatisfied or were not decided on. The ledgers themselves do not change.",
    level: "Level",
    levelHint: "A village's ledger: “Village”. The township's summary: “Township”.",
    month: "Month of the visits",
    monthName: "{id}",
    make: "Make the list",
  },

  result: {
    title: "{unit} {id} escalation list ({level})",
    nobody: "Workbook",
    asOf: "As of {asOf}",
    none: "Nothing has to be listed.",
    sum: "{total} in all: {up} to {superior}, {own} stay with {level}",
    sent: "{sent} sent up by {level}",
    write: "Write the list",
    rewrite: "Write the list again",
    save: "Save as a file",
    again: "Make it again",
    back: "Another level or month",
    cannotSave:
      "Files cannot be downloaded here. Write the list and move its sheets to a new workbook to send.",
    notes: "Notes",
  },

  counts: {
    title: "Kinds",
    about: "{count} [kind|kinds]",
    total: "{count}",
    light: "{light}: {count}",
    up: "{count} to {superior}",
  },

  rows: {
    title: "The list",
    about: "{count} [row|rows]",
    category: "Kind",
    light: "Light",
    village: "Village",
    route: "Goes to",
    any: "All",
    routes: { up: "To {superior}", own: "Stays with {level}", sent: "Sent up by {level}" },
    none: "None like that.",
    figures: "Due {required}, done {done}, missing {missing}",
    sendTo: "To {level}",
    responsible: "Responsible: {names}",
    advice: "Advice: {advice}",
    last: "Last: {date}",
    never: "never",
    basis: "Rows behind it: {count}",
    noBasis: "There are no rows to open.",
    place: "{sheet}, row {row}",
  },

  notices: {
    saved: "Saved as “{detail}” in your downloads; it can be sent up.",
    "no-month": "The month “{detail}” is not understood; please choose another.",
  },
};
