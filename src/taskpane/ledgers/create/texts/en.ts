import type { CreateTexts } from "./index.ts";

export const en: CreateTexts = {
  opening: "Looking at the workbook…",

  choose: {
    title: "Whose ledgers",
    intro:
      "Choose ledgers and see what would be added before anything is written. What is there is not changed; it is safe to do this again.",
    ledgers: "Which ledgers",
    village: "Village (community)",
    township: "Township",
    month: "Month of the report",
    monthHint: "As 2026-11",
    fixed: "To be changed on the sheet 填报信息",
    preview: "See what will be added",
  },

  preview: {
    title: "This will be done",
    complete: "All chosen ledgers are there; nothing is missing.",
    intro: "Nothing is written yet. The workbook changes only when you confirm.",
    groups: {
      added: "New sheets: {count}",
      extended: "Sheets completed: {count}",
      kept: "There already, left as they are: {count}",
      foreign: "Not our sheets, left as they are",
      held: "Incomplete, and cannot be changed now",
    },
    write: "Write into the workbook",
    back: "Back",
  },

  running: {
    titles: {
      planning: "Looking at the workbook",
      writing: "Writing into the workbook",
      stopping: "Cancelling",
      undoing: "Undoing",
    },
    done: "Done {done} of {total}",
  },

  result: {
    title: "The ledgers are ready",
    partial: "Not all of it is done",
    count: "Sheets made or completed: {count}. Click a name to open it.",
    none: "Nothing was written.",
    list: "Sheets",
    open: "Open “{name}”",
    undo: "Undo this",
    again: "Finish it",
    back: "Done",
  },

  notices: {
    "no-ledgers": "No ledger is chosen. Please choose at least one.",
    "bad-month": "The month is not clear. Please write it as 2026-11, or leave it empty.",
    cancelled:
      "Cancelled. What was done before stays in the workbook; you can undo it, or finish it.",
    incomplete:
      "Some of it was not written, for the reasons above. Then click “Finish it”; what is written is not repeated.",
    undone: "Undone.",
    sentence: "{detail}",
  },
};
