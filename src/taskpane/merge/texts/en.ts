import type { MergeTexts } from "./index.ts";

export const en: MergeTexts = {
  opening: "Looking at the workbook…",
  making: "Making the file…",

  choose: {
    title: "Village files",
    intro: "Choose the files that the villages have sent. They are read on this computer only.",
    drop: "Drop files or folders here",
    files: "Choose files",
    folder: "Choose a folder",
    chosen: "{count} [file|files] chosen",
    others: "{count} more are not tables; they are only named in the list of files.",
    remove: "Remove “{name}”",
    clear: "Remove all",
    villages: "List of villages",
    villagesHint: "It tells which village has not sent anything yet.",
    noVillages: "No list",
    villageSheet: "Sheet “{name}”",
    villageFile: "File “{name}”",
    villageOther: "Another file…",
    pickVillages: "Choose the list of villages",
    period: "Period",
    periodKinds: {
      files: "The month in the files",
      month: "A month",
      week: "A week",
      half: "Half a month",
    },
    periodId: "Which one",
    periodHints: {
      files: "",
      month: "such as 2026-11",
      week: "such as 2026-W48 (week 48 of the year)",
      half: "2026-11-1 (first half) or 2026-11-2 (second half)",
    },
    rulesOwn: "By the rules on the settings sheet of this workbook.",
    rulesDefault: "By the default rules. A settings sheet in the workbook would be used.",
    answers: "Remembered answers: {count}",
    start: "Start merging",
  },

  running: {
    titles: {
      reading: "Reading",
      merging: "Merging",
      writing: "Writing to the workbook",
      stopping: "Cancelling, clearing what was written",
      undoing: "Undoing",
    },
    filesDone: "{done} of {total} [file|files] read; {rows} [row|rows]",
    rowsDone: "{done} of {total} [row|rows] written",
    now: "Reading: {name}",
    left: {
      seconds: "About {count} [second|seconds] left",
      minutes: "About {count} [minute|minutes] left",
    },
    states: { waiting: "waiting", reading: "reading", read: "read" },
    list: "Files",
  },

  result: {
    title: "Result for {period}",
    taken: "The month was taken from the files.",
    balance: "{read} rows read = {accepted} accepted + {duplicate} duplicate + {refused} refused",
    balanced: "The account balances",
    unbalanced: "The account does not balance: give the summary and the files to your technician",
    split: "Rows that name several households made {count} more [row|rows].",
    written: "The summary is in the workbook, {count} [sheet|sheets].",
    notWritten: "The summary is not in the workbook.",
    write: "Write to the workbook",
    undo: "Undo this run",
    undoEarlier: "Undo the last run",
    undoEarlierHint: "An earlier run has left {count} [sheet|sheets] in the workbook.",
    download: "Download the summary",
    slips: "Download all correction files",
    noDownloads:
      "This pane cannot download files (Excel on a Mac cannot), so corrections are written as sheets: open a village below and press “Write the corrections as sheets”.",
    back: "Choose other files",
    actions: "What next",
  },

  villages: {
    title: "What each village has sent",
    submissions: {
      "on-time": "on time",
      late: "late",
      undated: "sent (date not noted)",
      "zero-report": "nil return",
      returned: "returned",
      missing: "missing",
    },
    notListed: "not on the list",
    rows: "{count} [row|rows]",
    places: "{count} [place|places] to mend",
    questions: "{count} [question|questions]",
    none: "No file of any village.",
    urge: "Message to {village}",
    copy: "Copy",
    copied: "Copied; paste it where you like.",
    notCopied: "Copying is not possible here. The text is selected: press Ctrl+C (⌘C on a Mac).",
    slip: "Download the correction file",
    slipSheets: "Write the corrections as sheets",
  },

  questions: {
    title: "Questions ({count})",
    intro:
      "Each is asked once. Answers are kept on a sheet of this workbook and used every month. Until then each is handled as it says.",
    none: "No open questions.",
    answer: "Answer",
    choose: "Please choose",
    type: "Please type",
    empty: "empty",
    meanwhile: "Taken as “{value}” for now",
    meanwhileNone: "Left out for now",
    apply: "Merge again with these {count} answers",
    all: "All answers as a file",
    export: "Export answers",
    import: "Import answers",
  },

  findings: {
    title: "Findings ({count})",
    search: "Search",
    searchHint: "words of village, file, sheet, column or sentence",
    none: "Nothing to check.",
    notFound: "Nothing found. Try another word.",
    found: "{count} found",
    searching: "Searching…",
    unknownVillage: "(village not known)",
    severities: { error: "Error", warning: "Warning", info: "Note" },
    totals: "{error} [error|errors], {warning} [warning|warnings], {info} [note|notes]",
    openRow: "Show the original row",
    toChecklist: "Go to its line in the checklist",
    toLedger: "Go to the merged row",
    notInBook: "Once the summary is in the workbook, you can go to the row.",
    source: "Row {row} of the original",
    noSource: "No row to show: it is about a whole file or sheet, or the content may not be shown.",
    place: "Place",
    copyPlace: "Copy the place",
    column: "Column",
    header: "Heading",
    value: "Content",
    meant: "this cell",
    close: "Close",
  },

  files: {
    title: "Files ({count})",
    statuses: {
      merged: "merged",
      "zero-report": "nil return",
      refused: "refused",
      skipped: "passed over",
    },
    rows: "{count} [row|rows]",
  },

  township: {
    title: "Township ledger",
    sentUp:
      "Villages sent up {count} [item|items]. Only new items are added; what was typed stays as it is.",
    write: "Add to the township ledger",
    undo: "Undo adding",
    busy: "Writing…",
    notices: {
      written:
        "The township ledger is up to date, {detail} [item|items] added. Answers go into its four answer columns; then send them from Submit → Replies.",
      partly:
        "Not all of it was added, for the reasons above. Then add again: what stands there is not repeated.",
      nothing: "All items that were sent up stand in the township ledger already.",
      unread:
        "The header of {detail} is not recognised, so nothing was written. Restore the header, or rename the sheet, and try again.",
      undone: "Undone. The township ledger is as it was before.",
      broken:
        "Something went wrong; the township ledger was not changed. Merge again and retry; if it happens again, send this text to the administrator: {detail}",
      sentence: "{detail}",
    },
  },

  notices: {
    "broken-off":
      "The last run was broken off. Its unfinished sheets have been removed, and no content of files was kept. Please choose the files again.",
    cancelled: "Cancelled. The workbook has not been changed.",
    "not-written":
      "Writing was cancelled and the half-written sheets removed. The result is still below and can be written again.",
    "no-files": "No files chosen yet. Please choose the villages’ files or a folder.",
    "bad-period": "“{detail}” is no such period. Please write it as shown below the field.",
    "bad-month": "The month “{detail}” in the files cannot be read. Please name the month above.",
    "bad-villages":
      "The list of villages cannot be used: {detail} Please mend it or choose another.",
    broken:
      "The program has failed and nothing was merged; the workbook has not been changed. Try again; if it comes back, send this to your administrator: {detail}",
    "nothing-usable":
      "None of the files could be used, so no summary was written. The list of files below says why.",
    undone: "Undone: {detail} [sheet|sheets] removed.",
    "answers-read": "{detail} [answer|answers] read and remembered. The next run will use them.",
    "slips-written":
      "The corrections for {detail} are in the workbook as sheets. To send them, right-click the sheet’s tab, choose “Move or Copy”, move it to a new workbook and save that.",
    "no-slips":
      "No correction file: the original cannot be read any more. Choose the files again and merge.",
    cut: "{detail} [text was|texts were] longer than a cell or a heading may be, and cut.",
    sentence: "{detail}",
  },
};
