import type { MeetingTexts } from "./index.ts";

export const en: MeetingTexts = {
  title: "Agenda and decisions",
  intro:
    "Before the meeting: the items that it has to speak of are listed from the ledgers and written as the sheet 议账议程, to be printed. After it: fill in the decisions on that sheet and read them back here; once checked, they go into the ledgers, the minutes and the log.",
  start: "See the agenda",
  again: "Read again",

  agenda: {
    title: "Agenda of the next meeting",
    count: "Items that have to come before it: {count}",
    none: "Nothing has to come before the meeting.",
    list: "Agenda",
    last: "Last decided: {text}",
    write: "Write the agenda as a sheet",
  },

  taking: {
    title: "Read the decisions",
    intro:
      "First fill in date, chair and decisions on the sheet 议账议程, then read them. What is left empty waits for the next meeting.",
    none: "There is no sheet 议账议程 yet. Write the agenda first and fill it in after the meeting.",
    sheet: "Which sheet",
    by: "Done by (where the sheet names no chair)",
    read: "Read the decisions",
  },
};
