import type { HandoutTexts } from "./index.ts";

export const en: HandoutTexts = {
  opening: "Looking at the workbook…",

  choose: {
    intro:
      "Makes a blank workbook for every village on the list, ready named, with lists, rules and roster inside, all in one .zip.",
    title: "Which villages",
    villages: "List of villages",
    villagesHint: "It needs a column “村”, with a village in each row.",
    noVillages: "Not chosen yet",
    villageFile: "File: {name}",
    villageSheet: "“{name}” of this workbook",
    pickVillages: "Choose a file",
    township: "Township",
    month: "Month of the new workbooks",
    monthHint: "Written as 2026-12",
    carry: "Carry over open items and registers of last month",
    carryHint:
      "From the files that the villages sent in last month; a summary has too little in it.",
    pickFolder: "Choose a folder",
    pickFiles: "Choose files",
    files: "{count} [file|files] of last month chosen",
    clear: "Clear",
    stability: "Include the ledger of stability work",
    make: "Make the workbooks",
    cannotDownload:
      "Here (Excel on a Mac or iPad) the pane cannot save files. Please use Excel on Windows or on the web, or ask a colleague at the command line to run “minqing new --villages LIST --out-dir FOLDER”.",
  },

  running: {
    title: "Making the workbooks",
    stages: {
      reading: "Reading last month's files: {done} of {total}",
      merging: "Sorting what they hold",
      writing: "Writing number {done} of {total}",
    },
  },

  result: {
    title: "The workbooks are ready",
    count:
      "{count} [workbook|workbooks] in one .zip. Save it, unpack it and send them to the villages.",
    save: "Save the .zip",
    partial: "For {count} [village|villages] not all of last month was carried over; see below.",
    notices: "To be looked at",
    list: "Files of the villages",
    blank: "blank",
    back: "Done",
  },

  notices: {
    "no-villages":
      "There is no list of villages yet. Please choose a sheet of this workbook, or a file.",
    "bad-villages": "{detail}",
    "bad-month": "The month is not clear: “{detail}”. Please write it as 2026-12.",
    "no-carry":
      "No files of last month are chosen. Please choose files or a folder, or switch carrying off.",
    broken: "It did not work: {detail}. Please try again.",
    cancelled: "Cancelled; nothing was made.",
    "passed-over": "These are no tables and were not used: {detail}",
    sentence: "{detail}",
  },
};
