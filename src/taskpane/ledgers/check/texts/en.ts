import type { CheckTexts } from "./index.ts";

export const en: CheckTexts = {
  intro:
    "Checks all ledgers of the workbook for mistakes and gaps, and mends what can be mended at once. The check itself changes nothing.",
  check: "Check",
  again: "Check again",
  cancel: "Stop",

  running: {
    reading: "Reading the workbook…",
    sending: "Preparing the check…",
    checking: "Checking…",
    repairing: "Repairing…",
    marking: "Working on the marks…",
    undoing: "Undoing…",
    rows: "{done} of {total} rows checked",
  },

  result: {
    title: "Result",
    rows: "{rows} [row|rows] checked: {error} [error|errors], {warning} [warning|warnings], {info} [note|notes].",
    clean: "{rows} [row|rows] checked, nothing found.",
    noRows: "No ledger rows were found. Create ledgers or enter a few rows, then check again.",
    village: "The village is not known yet: enter its name on the sheet 填报信息.",
    merge: "Where a note says how something was read, that is how the summary will read it.",
    mark: "Mark on the sheets",
    unmark: "Remove marks",
    markHint:
      "Cells with errors and warnings are coloured until they are mended; your own colours stay.",
    search: "Search",
    searchHint: "Words of sheet, column or note",
    notFound: "Nothing found. Try another word.",
    found: "{count} found",
    book: "Whole workbook",
    severities: { error: "Error", warning: "Warning", info: "Note" },
    go: "Go to {place}",
  },

  repair: {
    title: "Can be mended at once ({count})",
    intro:
      "There is only one answer to these. Look at “old → new”, then mend all or one by one. Every change is listed on the sheet 修改记录.",
    none: "Nothing can be mended at once.",
    all: "Mend all ({count})",
    one: "Mend",
    oneAt: "Mend: {place}",
    empty: "empty",
    to: "becomes",
    undo: "Undo the last repair",
  },

  hints: {
    label: "Check while typing",
    waiting: "Check once. After that, each row is looked at here as soon as it is typed.",
    on: "Each row is looked at here as soon as it is typed.",
    title: "The row just typed",
    clean: "Nothing is wrong with the row just typed.",
  },

  notices: {
    broken:
      "Something went wrong and the check was not finished; the workbook is unchanged. Please try again; if it happens again, send this text to your administrator: {detail}",
    cancelled: "The check was stopped. The workbook is unchanged.",
    repaired: "{detail} [cell|cells] mended; each of them is listed on the sheet 修改记录.",
    "nothing-repaired": "Nothing was changed: see the messages below.",
    undone: "Undone: {detail} [cell holds|cells hold] again what they held before.",
    marked: "{detail} [cell|cells] marked. A mark disappears when its cell is mended.",
    "marked-part":
      "{detail} [cell more is|cells more are] not marked: too many marks make a sheet slow. Mend the marked ones first, then mark again.",
    unmarked: "Marks removed.",
    "skipped-more": "{detail} more were left out for the same reasons.",
    sentence: "{detail}",
  },
};
