import type { ReviewTexts } from "./index.ts";

export const en: ReviewTexts = {
  choose: {
    title: "Which month to review",
    intro:
      "The review is made from the open workbook: the summary of the township, or a village’s own ledgers. You see the result first, change its wording, and then write it as new sheets; the ledgers stay as they are.",
    month: "Month",
    monthOfBook: "The month that the workbook names",
    monthName: "{id}",
    files: "Earlier months (optional)",
    filesHint:
      "With last month’s summary the figures are tied to last month’s; with more months there are trends, too. The files are only read.",
    pick: "Choose files of earlier months",
    reading: "Reading, {count} left…",
    remove: "Remove {name}",
    uses: { tie: "tied to last month", trend: "for the trend" },
    make: "Preview the review",
  },

  chooseWeek: {
    title: "Which week",
    intro:
      "The Friday sheet: what came in this week, what moved, and what is due next week. It is made from the open workbook and written as new sheets.",
    week: "Week",
    weekName: "{id}",
    make: "Preview the week",
  },

  result: {
    title: "Review {id}: {unit}",
    weekTitle: "Week {id}: {unit}",
    nobody: "workbook",
    span: "{start} to {end}, as of {asOf}",
    empty:
      "Neither visits nor items of this month were read. Is the open workbook a summary or a village’s ledgers?",
    write: "Write the review",
    rewrite: "Write the review again",
    writeWeek: "Write the week",
    rewriteWeek: "Write the week again",
    again: "Calculate again",
    back: "Back to the choice",
    readings: "Readings",
  },

  headlines: {
    title: "Figures",
    names: {
      done: "Visits",
      visitRate: "Visits completed",
      coverage: "Households visited",
      specialDue: "Special due",
      specialVisited: "Special visited",
      never: "Never visited",
      opening: "Open last month",
      registered: "Registered",
      closed: "Closed",
      substantive: "of them in substance",
      open: "Open now",
      overdue: "Overdue",
      unanswered: "Unanswered above",
      undecided: "Not discussed",
      discontent: "Discontent",
      contentRate: "Satisfaction",
      receptions: "Receptions",
      answerRate: "Answered in time",
    },
    none: "–",
    bad: "(should be 0)",
  },

  sentences: {
    title: "Wording",
    about: "can be changed before writing",
    label: "Wording of the overview",
    hint: "A sentence a line, in Chinese. They are made from the figures and give no causes; what you change goes into the sheet as it is, and an empty text brings ours back. Calculated again, they follow the new figures.",
    changed: "changed",
    villages: "Wording of the villages",
    villagesAbout: "{count}, on the sheet 村评",
    village: "Wording of {village}",
    standIn: "No ledgers came this month; items as of last month",
    none: "No villages.",
  },

  thresholds: {
    title: "Against the floors",
    names: { content: "Satisfaction", reply: "Answered in time" },
    met: "{name} {rate}%, reaches the floor of {floor}% ({part} / {whole})",
    below: "{name} {rate}%, below the floor of {floor}% ({part} / {whole})",
    nobody: {
      content: "Nobody was called back this month: no rate of satisfaction.",
      reply: "No answer was due this month: no rate of answers.",
    },
  },

  tie: {
    title: "Ties to last month",
    holds: "ties",
    broken: "{count} do not tie",
    identity:
      "open last month {opening} + registered {registered} + reopened {reopened} + transferred in {transferredIn} − transferred out {transferredOut} − closed {closed} − suspended {suspended} = open now {open}",
    compared: "“Open last month” is taken from last month’s summary.",
    byDates:
      "Without last month’s summary, “open last month” follows from the dates in the rows; choose that file to have every item compared.",
    breaks: "Items that do not tie",
    remarks: "Items that tie, with a remark ({count})",
    gap: "off by {gap}",
    none: "None.",
  },

  problems: {
    title: "Problems",
    count: "{count}",
    fine: "Nothing is overdue, unanswered, met with discontent or not discussed.",
    kinds: {
      逾期: "Overdue",
      上报未答复: "Unanswered above",
      不满意: "Discontent",
      未议账: "Not discussed",
    },
    kind: "{name}: {count}",
    todo: "To do: {todo}",
    responsible: "Responsible: {names}",
  },

  changes: {
    title: "Changes since last month",
    count: "{count}",
    fine: "Nothing has changed since last month.",
    kinds: {
      新建账: "Registered",
      转入: "Transferred in",
      退回重办: "Reopened",
      办结: "Closed",
      中止: "Suspended",
      转出: "Transferred out",
      新逾期: "Newly overdue",
    },
    kind: "{name}: {count}",
  },

  trend: {
    title: "Trend",
    count: "{count} [month|months]",
    month: "Month",
    registered: "Registered",
    closed: "Closed",
    open: "Open",
    visits: "Visits",
    satisfaction: "Satisfied",
    missing: "no summary of this month",
    none: "–",
  },

  week: {
    title: "This week",
    figures:
      "{visits} [visit|visits], {receptions} [reception|receptions]; what is due next counts until {until}.",
    kinds: { 本周收集: "Came in", 本周办理: "Moved", 下周到期: "Due next week" },
    kind: "{name}: {count}",
  },

  items: {
    unnamed: "one of {ledger} (not named)",
    place: "{sheet} row {row}",
    elsewhere: "no such row in the open workbook",
    none: "None.",
  },

  findings: {
    title: "Not read",
    count: "{count}",
    hint: "Rows that could not be read and months that are not here do not count. Mend or add them, then calculate again.",
    none: "None.",
  },

  notices: {
    "same-month":
      "“{detail}” was not added: there is one of that month already. To replace it, remove that one first.",
    "file-gone":
      "“{detail}” cannot be opened: moved, or in use by another program. Choose it again.",
    "file-too-large":
      "“{detail}” has more than 64 MB and does not look like a summary. Check the file you chose.",
  },
};
