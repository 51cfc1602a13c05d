import type { MonthTexts } from "./index.ts";

export const en: MonthTexts = {
  title: "The month, step by step",
  titleOf: "Where {month} stands",
  looking: "Looking where the month stands…",
  next: "Next: {step}",
  allDone: "all done",
  uncertain: "not certain",
  noSummary:
    "The open workbook has no summary. Townships begin with “Collect”; if there is a summary already, open that workbook and look again. Villages need not mind this list.",
  again: "Look again",
  steps: {
    collect: "Collect",
    merge: "Merge",
    check: "Check",
    escalate: "Submit",
    review: "Review",
    publish: "Publish",
  },
  states: {
    done: "done",
    attention: "needs attention",
    open: "can be done",
    waiting: "not yet",
    unsure: "not certain",
  },
  unsure: {
    sheet:
      "Some sheets could not be seen in full, so nothing certain is said here; open that step to see.",
    notMade:
      "Notices are mostly kept in files of their own: whether they were made cannot be seen here. If not, they can be made now.",
    made: "Notices were made; what is left to decide cannot be seen here, open “Publication” to see.",
  },
  go: {
    collect: "Go to Collect",
    merge: "Go to Merge",
    check: "Go to Check",
    escalate: "Go to Submit",
    review: "Go to Review",
    publish: "Go to Publish",
  },
};
