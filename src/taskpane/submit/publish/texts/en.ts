import type { PublishTexts } from "./index.ts";

export const en: PublishTexts = {
  choose: {
    title: "What is to be published",
    intro:
      "One notice per village: only categories, public summaries and progress; the stability ledger never. You decide on every place in a summary that looks like a name, a phone or an address; what is undecided stays off. The ledgers themselves are not changed.",
    month: "Month",
    village: "Village",
    all: "All {count} villages, a notice each",
    allWithOwn: "All {count} villages and the township, a notice each",
    township: "{name} (the township's own items)",
    name: "How the person is named",
    names: {
      不写姓名: "No name: “三组村民”",
      隐去中间字: "Middle hidden: “张*三”",
    },
    nameHint: "Households in hardship are never named.",
    paper: "Paper",
    papers: { A4: "A4", A3: "A3 (large letters for the board)" },
    from: "Posted from",
    to: "Posted until",
    dayHint: "As 2026-11-30.",
    place: "Address of the station",
    phone: "Phone of the station",
    stationHint: "Blank: as the duty roster says, or a line to be filled in by hand.",
    stations:
      "Address and phone of each station are those of the village's duty roster; to change them, choose one village first.",
    complaints: "Phone for complaints",
    complaintsHint: "Blank: a line to be filled in by hand.",
    words: "Other sensitive words here",
    wordsHint:
      "Separated by commas or spaces, e.g. names of places or sites. The usual ones are looked for already.",
    make: "Look through and preview",
    cannotDownload:
      "The pane of this Excel cannot hand out files, so no notice can be made here. Use Excel on the web or on Windows, or ask a colleague to run “minqing publish LEDGER.xlsx --out NOTICE.xlsx”.",
  },

  result: {
    title: "{unit}: publication of {label}",
    nobody: "This workbook",
    days: "Posted from {from} to {to}",
    balance:
      "{items} [item|items]: {published} published, {withheld} not, {blocked} of stability work never, {outside} not of this month.",
    unbalanced:
      "The numbers do not add up. Please do not post it, and tell whoever maintains this.",
    open: "{count} [place is|places are] undecided, in {matters} [item|items]; a notice made now is without them.",
    allDecided: "all decided",
    nothingOpen: "Nothing looks like a name, a phone or an address.",
    errors:
      "The ledgers have {count} [error|errors]; rows with errors may not have been read. See “Check” in “Ledgers”.",
    save: "Download the notice",
    whyFile:
      "The notice is a new file with nothing but what is to be posted. It is not written into this workbook, which holds the ledgers themselves.",
    write: "Write the list of what stays off",
    rewrite: "Write the list again",
    writeHint: "That list is for checking in the office; do not post it.",
    again: "Read again",
    back: "Back",
    kept: "Your decisions are kept on the hidden sheet “公示决定” of this workbook, without names or numbers, for the next time.",
  },

  matters: {
    open: "For you to decide",
    settled: "Decided earlier",
    count: "{count} [item|items]",
    openCount: "{count} [place|places] left",
    help: "As it is: posted unchanged. Hide: only the marked characters are covered. Not: the item stays off the wall. Or rewrite the summary in the ledger and read again.",
    field: "{field}: ",
    notice: "The notice itself",
    states: {
      shown: "Will be posted",
      undecided: "Undecided, stays off",
      refused: "Stays off",
      blank: "Left blank",
    },
    go: "Rewrite it in its row",
    shown: "On the wall: “{text}”",
    notShown: "This sentence is not on the wall.",
  },

  missing: {
    noSummary: "Without a public summary",
    noStatus: "Without a status",
    hint: {
      noSummary:
        "Write a sentence that may be posted into “公示摘要” of the ledger, without names, phones, addresses or illness, and read again.",
      noStatus: "Fill in the status in the ledger and read again.",
    },
    go: "Fill it in in its row",
  },

  offers: {
    title: "Add progress or result",
    hint: "These texts of the ledger are not posted as a rule. Tick what is to be posted; names and phones in it come under “For you to decide”.",
    add: "{item}: add {field}",
  },

  wall: {
    title: "Preview of the notice",
    count: "{village}: {count} [item|items]",
    none: "Nothing of this village can be posted now.",
    table: "Notice of {village}",
  },

  blocked: "{count} [item|items] of stability work: never published, numbers not listed.",
  refused: "{count} [item was|items were] decided to stay off.",

  hit: {
    label: "{kind} “{found}”",
    why: " ({why})",
    decisions: { release: "As it is", mask: "Hide", withhold: "Not" },
    alike: "The same for all {count} alike",
    group: "What becomes of the {kind} “{found}”",
    mark: "[{kinds}]",
  },

  kinds: {
    name: "name",
    id: "ID number",
    phone: "phone",
    account: "account",
    number: "number",
    address: "address",
    word: "sensitive word",
  },

  fields: {
    summary: "Summary",
    responsible: "Responsible",
    result: "Result",
    progress: "Progress",
    village: "Village",
    township: "Township",
    place: "Station",
    phone: "Station's phone",
    complaints: "Complaints",
  },

  none: "None.",
  notices: {
    saved: "“{detail}” was handed to the browser. Read it once more before you post it.",
    nothing: "Nothing can be published; there is no file.",
    "not-kept":
      "Your decisions could not be kept in the workbook and are asked for again once the pane is closed. {detail}",
    "bad-month": "“{detail}” is no month; please choose again.",
    "bad-day": "“{detail}” is no day; please write it as 2026-11-30.",
    "bad-span": "It ends before it begins ({detail}); please correct it.",
  },
};
