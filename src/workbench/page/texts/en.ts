import type { Texts } from "./index.ts";

export const en: Texts = {
  title: "Minqing village ledgers · workbench",
  standIn: "A stand-in for trying and testing, not Excel",
  newBook: "Book1.xlsx",

  file: {
    menu: "File",
    blank: "New blank workbook",
    open: "Open .xlsx…",
    save: "Download as .xlsx",
    unsaved: "Opening another workbook loses the changes here that were not downloaded. Go on?",
  },
  undo: "Undo",
  redo: "Redo",

  loading: "Opening the workbench…",
  ribbon: "Ribbon",
  tabs: "Tabs",
  grid: "Grid",
  pane: "Task pane",
  closePane: "Close pane",
  reloadPane: "Reload pane",
  language: "Language",
  ok: "OK",
  yes: "Go on",
  no: "Cancel",
  failed: "The workbench did not open",
};
