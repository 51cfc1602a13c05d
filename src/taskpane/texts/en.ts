import type { Texts } from "./index.ts";

export const en: Texts = {
  product: "Minqing village ledgers",
  back: "Back to home",
  opening: "Connecting to Excel…",
  openingTask: "Opening…",
  loading: "Loading…",
  showMore: "Show {count} more",
  closeNotice: "Close this message",
  running: { bar: "Progress", percent: "{count}% done", cancel: "Cancel" },
  /** To choose several from a long list. */
  picker: {
    remove: "Remove “{name}”",
    found: "{count} found",
    foundMore: "The first {count}; type one more letter",
    noneFound: "None found",
  },

  tasks: {
    ledgers: {
      name: "Ledgers",
      summary: "Create, keep and check the village ledgers",
      will: [
        "create the ledgers of your village, with drop-down lists and checks in place;",
        "add, find and change an entry from the pane;",
        "check at any time, naming each faulty cell and how to mend it.",
      ],
      now: "If you need blank ledgers today, ask a colleague at the command line to run “minqing new”.",
    },
    visits: {
      name: "Visits",
      summary: "Record visits, see who is still to be visited",
      will: [
        "record a visit in a few steps: when, whom, what was raised;",
        "list the households not yet visited this month;",
        "pass what was raised on to the demands ledger and follow it to its end.",
      ],
      now: "For now, keep visits in the ledger as usual; they can all be read later.",
    },
    submit: {
      name: "Submit",
      summary: "Escalation list, the township's replies, publication",
      will: [
        "list the households and matters that go up or need chasing, each with why and to whom;",
        "answer each village, and take the answers into the ledger after a look;",
        "make a sheet to post in public, without names, ID numbers or phones.",
      ],
      now: "For now, send the ledger file to the township as usual.",
    },
    merge: {
      name: "Merge",
      summary: "Merge the ledgers of all villages into one summary",
      will: [
        "take the files of all villages at once and make one summary;",
        "account for every row: accepted, duplicate or refused;",
        "list which village is missing and which cell needs mending, with the reminder ready to send.",
      ],
      now: "If you need to merge today, ask a colleague at the command line to run “minqing merge”.",
    },
    review: {
      name: "Review",
      summary: "The month in figures, words and charts, tied to last month’s",
      will: [
        "work out the month’s figures from the ledgers and tie them to last month’s;",
        "show the items behind every figure;",
        "word the report, let you change it, and write it as sheets with charts.",
      ],
      now: "For now, ask a colleague at the command line to run “minqing review SUMMARY.xlsx --out REVIEW.xlsx”.",
    },
  },

  home: {
    tasks: "What would you like to do?",
    more: "More",
    soon: "(not ready yet)",
  },

  soon: {
    notice: "This is not ready yet. Opening it has changed nothing in your workbook.",
    will: "When it is ready, it will:",
    now: "What to do now",
  },

  firstRun: {
    title: "First time here?",
    intro: "Choose a task above. Results go to new sheets; what you have stays as it is.",
    sampleIntro:
      "To look around first, make a blank workbook and insert a few sample sheets. All people in them are invented, and they can be taken out again.",
    insert: "Insert sample",
    inserting: "Inserting the sample…",
    inserted: "The sample is in your workbook, {count} [sheet|sheets]: one month of one village.",
    next: "What to try next",
    nextSteps: [
      "Look at the sheets of visits and demands, and type a row below: there are lists to choose from, and mistakes are pointed out;",
      "Save this workbook as a file, choose Merge above and select it, to see what a summary looks like;",
      "When you are done, choose “Remove sample”.",
    ],
    undo: "Remove sample",
    undoing: "Removing the sample…",
    undone: "The sample is gone.",
    failed:
      "That did not work: a part of the pane could not be loaded. Close this pane and press the button on the ribbon again.",
    dismiss: "Don’t show again",
  },

  settings: {
    title: "Settings",
    language: "Language",
    theme: "Colours",
    followExcel: "Follow Excel",
    light: "Light",
    dark: "Dark",
    contrast: "A Windows contrast theme always comes first.",
    kept: "These two are kept on this computer. Nothing of your ledgers is.",
  },

  help: {
    title: "Help",
    what: "What it does",
    whatText: [
      "Keeps, checks and merges village ledgers inside Excel.",
      "Everything is on the “Village ledgers” tab; each button opens its task in the pane.",
      "Results go to new sheets. Your own sheets are neither changed nor overwritten.",
    ],
    privacy: "Where your data stays",
    privacyText: [
      "Ledgers are handled on this computer only; nothing is sent or uploaded.",
      "ID numbers, phones and addresses are treated as the rules demand; what must not be reported is left out of the summary.",
    ],
    serverOwn:
      "The pane talks to its own server alone, to fetch the program and never to send data.",
    serverCdn:
      "The pane fetches the program from its own server and Microsoft’s and sends no ledger data to either. Microsoft’s part may report its own use.",
    keyboard: "By keyboard alone",
    keyboardText: [
      "F6 moves between the grid, the ribbon and the pane; Tab moves item by item; Enter or Space acts.",
    ],
    licences: "Licences and notices",
    licenceText: [
      "This software is under the MIT licence, copyright the authors of minqing.",
      "Microsoft is not responsible for maintaining, updating or supporting this add-in.",
    ],
    officeOwn:
      "Office.js is Microsoft’s software, supplied unchanged under its own terms; as it is not loaded from Microsoft’s servers, it is outside Microsoft’s support.",
    officeCdn: "Office.js is Microsoft’s software, loaded from Microsoft’s servers.",
    thirdParty: "View all third-party licences",
    officeTerms: "View the licence terms of Office.js",
    newWindow: "(opens a new window)",
    version: "Version",
  },

  outside: {
    title: "Please open this in Excel",
    text: "This is the pane of an Excel add-in. On its own in a browser it cannot see a workbook.",
    steps: [
      "open Excel with a new workbook or one of yours;",
      "choose a button on the “Village ledgers” tab;",
      "if there is no such tab, ask your administrator to install the add-in.",
    ],
  },

  silent: {
    title: "No connection to Excel",
    text: "Excel has not answered for 10 seconds. It may be busy, or the add-in was not loaded in full. Your workbook has not been changed.",
    todo: "Please try, in this order:",
    steps: [
      "press Enter or Esc if you are editing a cell;",
      "choose “Connect again” below;",
      "save your workbook, close Excel and open it again;",
      "ask your administrator whether this address can be opened:",
    ],
    retry: "Connect again",
  },

  broken: {
    title: "The pane has failed",
    text: "This page could not be shown. The fault is the program’s, not yours. It has changed nothing in your workbook.",
    todo: "Choose “Open the pane again”. If it comes back, send this text to your administrator:",
    retry: "Open the pane again",
  },
};
