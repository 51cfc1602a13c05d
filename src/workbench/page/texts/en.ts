/** What the workbench says in English. */
import type { Texts } from "./index.ts";

export const en: Texts = {
  title: "Minqing village ledgers · workbench",
  standIn: "A stand-in for trying and testing, not Excel",
  newBook: "Book1.xlsx",
  firstSheet: "Sheet1",

  file: {
    menu: "File",
    blank: "New blank workbook",
    open: "Open an .xlsx file…",
    save: "Download as .xlsx",
    working: "Working on the file…",
    unsaved:
      "This workbook has changes that were not downloaded; opening another loses them. Go on?",
    unreadable:
      "This file does not open. The workbench opens .xlsx files only; it must be neither damaged nor encrypted.",
    unsavable: "No file was made. The workbook has not changed; please try again.",
  },
  samples: {
    menu: "Samples",
    books: "Open a workbook (Wugui township, all made up)",
    files: "The villages' files",
    toPane: "Choose in the pane: November 2026, 11 files",
    zip: "Download all sample files (.zip)",
    missing: "The sample files did not arrive. Please stop and run npm start again.",
    notTaken: "The pane takes no files now. Click Merge first, then choose this again.",
  },
  undo: "Undo",
  redo: "Redo",

  ribbon: "Ribbon",
  grid: "Worksheet",
  pane: {
    title: "Task pane",
    close: "Close pane",
    reload: "Reload pane",
    wider: "Width of the pane",
  },
  language: "Language",
  local: "The data stays in this browser and goes when the page is closed; download what you keep.",
  grids: "Grid: o-spreadsheet, Odoo S.A., LGPL-3.0-or-later, unchanged",
  licences: "Licences and notices",
  ok: "OK",
  yes: "Go on",
  no: "Cancel",
};
