import type { ReplyTexts } from "./index.ts";

export const en: ReplyTexts = {
  choose: {
    sendTitle: "Send replies",
    sendIntro:
      "This workbook is the township's summary. What was answered in it becomes one workbook for every village, which takes it into its own ledger after a look. The summary does not change.",
    look: "Show what would be sent",
    takeTitle: "Take a reply in",
    takeIntro:
      "Choose the reply file from the township. Each cell is shown before and after; nothing is written until you press “Write”, and what the village has written since is never overwritten.",
    takeIntroOf: "Into the ledger of {village}.",
    by: "Handled by",
    byHint: "Goes into the log; several names with commas between them.",
    pick: "Choose a reply file",
  },

  send: {
    title: "{township} replies, {period}",
    sum: "{answers} to send, to {villages} [village|villages]; {waiting} not answered yet or incomplete.",
    none: "There is nothing to send. Fill in the answers on the township's own sheets, then look again.",
    saveAll: "Save all as files ({count} [village|villages])",
    saveOne: "Save the one for {village}",
    again: "Look again",
    cannotSave:
      "Files cannot be downloaded here. Use a computer that can, or ask a colleague at the command line to run “minqing reply”.",
    villages: "Villages",
    answers: "{count} to send",
    taken: "{count} taken in already",
    waiting: "{count} not ready",
    nothing: "nothing was sent up",
    answerList: "Answers to send",
    waitingList: "Not ready",
    unanswered: "Not answered yet.",
    faults: "{faults}. Complete it on the township's sheet, then send it.",
    noCode: "(no number)",
  },

  take: {
    title: "Reply: {file}",
    none: "This file holds no answer that could be taken in.",
    write: "Write {count}",
    again: "Look again",
    other: "Another file",
    undo: "Undo",
    undoTitle: "Written into the ledger",
    undoHint: "Cells that were changed since stay as they are.",
    states: {
      ready: "Can be written",
      conflict: "The two differ: not written",
      refused: "Cannot be written",
      "unknown-code": "No such number in this village",
      "already-taken": "Taken in already",
    },
    count: "{count}",
    want: "Write {code}",
    change: "{header}:",
    empty: "(empty)",
    to: "becomes",
    villageHas: "Village:",
    replyHas: "Reply:",
    answer: "Answer: {text}",
    open: "Open {sheet}, row {row}",
    listNone: "None.",
  },

  notices: {
    "no-by": "First say who handles it, then choose the file.",
    "no-file": "First choose a reply file.",
    unreadable: "“{detail}” cannot be read; it may have been moved or be in use. Choose it again.",
    saved: "Saved as “{detail}” in your downloads.",
    taken: "{detail} written.",
    halfway: "Some was not written, see below; what was written can be undone.",
  },
};
