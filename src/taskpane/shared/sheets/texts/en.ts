import type { SheetTexts } from "./index.ts";

export const en: SheetTexts = {
  opening: "Looking at the workbook…",
  retry: "Try again",

  running: {
    titles: {
      reading: "Reading the workbook",
      making: "Working it out",
      writing: "Writing to the workbook",
      stopping: "Cancelling",
      undoing: "Undoing",
    },
  },

  written: {
    title: "Written to the workbook",
    earlier: "In the workbook from last time",
    earlierHint: "Writing again puts new sheets in their place.",
    list: "Sheets",
    open: "Open “{name}”",
    undo: "Undo this",
    undoEarlier: "Undo last time's",
  },

  notices: {
    broken: "It did not work: {detail}. Please try again.",
    cancelled: "Cancelled; nothing was written.",
    "not-written": "Cancelled; nothing was written.",
    undone: "Undone.",
    "broken-off": "The last writing was broken off; its unfinished sheets have been removed.",
    cut: "{detail} [text was|texts were] longer than a cell or a heading may be, and cut.",
    "no-charts":
      "{detail} [chart|charts] could not be drawn: this version of Excel does not let add-ins draw them. All figures are in the sheets and everything else is written; for charts, write once more in a newer Excel.",
    sentence: "{detail}",
  },
};
