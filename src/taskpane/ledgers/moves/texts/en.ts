import type { MovesTexts } from "./index.ts";

export const en: MovesTexts = {
  by: "Done by",
  byHint: "Who took this step; it goes into the log (办理日志)",
  choose: "Please choose",
  standing: "standing task (长期坚持)",
  noCode: "no number",
  place: "{sheet}, row {row}",

  preview: {
    title: "Check before writing",
    change: "{label}: ",
    to: "becomes",
    empty: "empty",
    log: "Goes into the log:",
    ready: "{count} to be written",
    refused: "{count} cannot be done and are not written; the reasons are below",
    known: "All of this has been written already; it is not written twice.",
    nothing: "There is nothing to write.",
    notes: "Notes ({count})",
    write: "Write to the ledgers",
    drop: "Not now",
  },

  phases: { trying: "Checking…", writing: "Writing…", undoing: "Undoing…" },
  undo: "Undo the last step",

  notices: {
    written: "{detail} [item|items] written, and the log with them.",
    "written-one": "{detail} written, and the log with it.",
    halfway:
      "Not all of it could be written: see the messages. What was written can be undone; or mend the ledger and do it again: it goes on from there and writes nothing twice.",
    undone: "Undone: the ledgers hold again what they held before.",
    summary:
      "This is for a village's own ledgers, and this workbook is a township summary. Please open the village's workbook; answers in 综合账 are handled under “Send up”.",
    "row-gone": "This row is no longer where it was. Please read the list again.",
    "sheet-gone": "There is no sheet “{detail}”; it may have been deleted or renamed.",
  },
};
