import type { LedgersTexts } from "./index.ts";

export const en: LedgersTexts = {
  list: "What would you like to do?",
  back: "Back to ledgers",
  opening: "Opening…",
  soon: "(not there yet)",
  soonNotice: "This is not there yet; clicking here changes nothing in your workbook.",
  sections: {
    create: {
      name: "New ledgers",
      summary: "Set up the ledgers in this workbook; whatever is missing is added",
      now: "",
    },
    check: {
      name: "Check and repair",
      summary: "Find cells that are wrong or missing, and mend them with a click",
      now: "For now, use the list of findings that merging makes.",
    },
    items: {
      name: "Handle and close",
      summary: "What is not done: handle it one by one, or close several at once",
      now: "",
    },
    meeting: {
      name: "Meeting",
      summary: "The agenda of the next meeting, and its decisions taken in afterwards",
      now: "",
    },
    callbacks: {
      name: "Ask and settle",
      summary: "Whom to ask, recording the calls, how content people are",
      now: "",
    },
    handout: {
      name: "Hand out blank files",
      summary: "Make a blank workbook for every village",
      now: "For now, ask a colleague at the command line to run “minqing new --villages LIST --out-dir FOLDER”.",
    },
    print: {
      name: "Print",
      summary: "Household cards, contact cards, the ledger in four parts, diaries, duty roster",
      now: "For now, print the ledgers' own sheets; titles, headers and signature lines are set up.",
    },
  },
};
