import type { QuotaTexts } from "./index.ts";

export const en: QuotaTexts = {
  choose: {
    title: "Which period",
    intro:
      "Goes by the ledgers of this workbook (roster, households, visits and others) and checks each duty of visiting, pairing, receiving and meeting. The numbers asked for stand on 规则设置 and can be changed there. The ledgers stay as they are.",
    kind: "Check by",
    kinds: { month: "Month", quarter: "Quarter", year: "Year" },
    period: "Period",
    periodName: "{id}",
    check: "Check",
  },

  result: {
    title: "{unit} {id}: visits checked",
    nobody: "Workbook",
    asOf: "As of {asOf}",
    write: "Write the sheets",
    rewrite: "Write the sheets again",
    again: "Check again",
    back: "Another period",
    span: "{id}",
    empty:
      "Neither a roster of cadres nor a list of households was read in this workbook, so there is nothing to check. Please open a village's ledgers or the summary of the township.",
  },

  states: {
    met: "done",
    missed: "not done",
    pending: "not due yet",
    "not-applicable": "does not apply",
    unassessed: "not assessed",
    reminder: "not done (reminder)",
    slow: "not due yet (slow)",
    lacking: "done (something lacking)",
  },

  figures: {
    required: "{count} asked",
    done: "{count} done",
    missing: "{count} missing",
    weeks: "weeks",
    responsible: "Task of {names}",
    evidence: "{counted} [row|rows] counted, {rejected} not",
    noEvidence: "No rows to count",
    count: "{count} {state}",
  },

  evidence: {
    counted: "Counted",
    rejected: "Not counted",
    place: "{sheet}, row {row}",
    open: "{place}: open in the workbook",
    none: "No rows.",
  },

  duties: {
    title: "Duties",
    none: "Nobody is bound",
    others: "{count} that bind nobody or were not assessed",
    sentence: "Rule: “{sentence}”",
    reading: "Reading: {reading}",
  },

  people: {
    title: "Cadres",
    count: "{lacking} of {count} have something missing",
    search: "Find a cadre",
    searchHint: "Type a name or a village.",
    onlyLacking: "Only those with something missing",
    none: "No such cadre.",
    allDone: "Nobody has anything missing.",
    fine: "all done",
    lacking: "{count} with something missing",
  },

  households: {
    title: "Households",
    count: "{count}, never visited {never}",
    never: "Never visited",
    due: "Due in this period and not done",
    all: "All, longest not visited first",
    search: "Find a household",
    searchHint: "Type a name, a number or a village.",
    none: "No such household.",
    neverVisited: "never visited",
    last: "last {date} ({days} [day|days] ago, {by})",
    dueBy: "due by {date}",
    visits: "{count} [visit|visits] in this period",
    special: "priority",
    card: "{sheet}, row {row}",
    openCard: "Open this household in the workbook",
    noVisits: "There is no visit on record.",
  },

  villages: {
    title: "Coverage by village",
    count: "{count} [village|villages]",
    covered: "{visited} of {households} households visited ({share})",
    due: "priority households this quarter {met} of {due}",
    never: "{count} never visited",
    visits: "{count} [visit|visits] in this period",
    missed: "{count} [duty|duties] not done",
    list: "Households of this village",
    rows: "Visits of this period",
  },

  suggestions: {
    title: "What is missing, and where to go first",
    count: "{count} have visits missing",
    left: "{count} [visit|visits] missing, by {until}",
    hint: "Priority households first, then those never or longest not visited; those of one group together. Only a suggestion: the cadre decides.",
  },

  hints: {
    title: "Please look again",
    count: "{count}",
    hint: "Only hints, no verdict, and in none of the figures: what is true can be left as it is.",
    rows: "See these {count} rows",
  },

  findings: {
    title: "Not read, or not counted",
    count: "{count}",
    hint: "These rows were not read or not counted; all the rest was checked. Mend them and press “Check again”.",
    severities: { error: "Error", warning: "Warning", info: "Note" },
    others:
      "The ledgers have {count} other warnings that change nothing here; see “Check” under “Ledgers”.",
  },

  notices: {
    "no-span": "The period “{detail}” is not clear. Please choose another.",
  },
};
