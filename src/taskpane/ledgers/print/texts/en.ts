import type { PrintTexts } from "./index.ts";

export const en: PrintTexts = {
  choose: {
    intro:
      "Choose a form, see how many pages it takes, then have it written to new sheets. The ledgers themselves stay as they are.",
    title: "Choose a form",
    form: "What to print",
    forms: {
      registration: "Household cards (two pages each)",
      contactCard: "Contact cards (eight to a page, to cut out)",
      ledgerBook: "The ledger in four parts",
      diary: "Diary of a cadre",
      dutyNotice: "Duty roster for the notice board",
      stability: "Cards of stability matters",
    },
    households: "Which households",
    householdsHint:
      "Type a name, its pinyin initials, a group or a number. Choose none to print a blank card.",
    special: "All priority households",
    everybody: "All households",
    none: "Clear",
    chosenHouseholds: "{count} chosen",
    more: "and {count} more",
    cadres: "Which cadres (none: blank cards)",
    noCadres: "The roster is empty; blank cards will be printed.",
    copies: "Cards for each",
    cadre: "Which cadre",
    anyone: "Blank",
    month: "Month",
    monthHint: "Written as 2026-11",
    wholeYear: "The whole year",
    stability: "Include stability work",
    stabilityHint:
      "Stability work stays inside; its cards are kept by matter. Nothing of it is printed unless this is on.",
    matters: "Which matters (none: blank cards)",
    noMatters: "There are no matters; a blank card will be printed.",
    preview: "See the pages",
    earlier:
      "When they are printed you can undo them, and the sheets go away. They stay when you write again.",
  },

  preview: {
    title: "This would be made",
    pages: "{count} [page|pages] of A4 in all. Nothing is written yet.",
    blank:
      "Nothing was chosen, or the workbook has nothing: the form will be blank, to be filled in by hand.",
    sheet: "“{name}”, {count} [page|pages]",
    list: "New sheets",
    write: "Write to the workbook",
    back: "Back",
  },

  result: {
    title: "Ready to print",
    how: "Open the sheet and press Ctrl+P (⌘P on a Mac); paper and pages are set up. Where there are several sheets, hold Ctrl and click their names first, then print them together.",
    later:
      "When it is printed you can undo it, and the sheets go away. They do no harm if they stay: checks and merges do not count them again.",
    back: "Print something else",
  },

  notices: {
    "bad-month": "The month is not clear. Please write it as 2026-11.",
    "bad-copies": "Please give a whole number of cards from 1 to 200.",
    "too-many":
      "That is {detail} pages; 1000 are the most at a time. Please choose fewer and print in turns.",
  },
};
