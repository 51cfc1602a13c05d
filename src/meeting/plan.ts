/** 记入议定结果: the moves that a meeting decided, and its rows in 会议记录, as changes of the book. */
import type { Book } from "../book/read.ts";
import type { Finding } from "../domain/findings/types.ts";
import { ledgerById } from "../domain/ledgers/index.ts";
import type { FieldValue } from "../domain/records.ts";
import { AddedColumns, rowsEdit } from "../items/edits.ts";
import { planMoves } from "../items/index.ts";
import type { MovesPlan } from "../items/index.ts";
import { BookPlaces } from "../items/places.ts";
import { newLedgerPlace, newLedgerSheet } from "../items/sheets.ts";
import { subjectOf } from "../items/subject.ts";
import type { RawSheet } from "../workbook/raw.ts";
import { decisionsOf } from "./decisions.ts";
import type { Decision, Decisions, DecisionsOrder } from "./decisions.ts";
import type { Meeting } from "./sitting.ts";

export interface MeetingPlan extends MovesPlan {
  readonly read: Decisions;
}

/**
 * Safe to repeat: what was taken in is found in 办理日志 and 会议记录, and is not written twice. 会议记录 and the
 * log come first, the items last.
 */
export function planMeeting(sheet: RawSheet, book: Book, order: DecisionsOrder): MeetingPlan {
  const read = decisionsOf(sheet, book, order);
  const { meeting, decisions } = read;
  const moves = planMoves(
    book,
    decisions.flatMap((decision) => decision.moves),
    order,
  );
  if (meeting === null || decisions.length === 0) {
    return { ...moves, read, findings: [...read.findings, ...moves.findings] };
  }
  const minutes = minutesEdits(book, meeting, decisions);
  return {
    ...moves,
    read,
    edits: [...minutes.edits, ...moves.edits],
    sheets: [...minutes.sheets, ...moves.sheets],
    findings: [...read.findings, ...minutes.findings, ...moves.findings],
  };
}

/** One row per item: which is on 会议记录 of that day already is not added. */
const UNIQUE = ["itemCode", "meetingDate"];

function minutesEdits(
  book: Book,
  meeting: Meeting,
  decisions: readonly Decision[],
): Pick<MovesPlan, "edits" | "sheets" | "findings"> {
  const ledger = ledgerById("meetings");
  const there = new BookPlaces(book).first("meetings");
  const added = new AddedColumns();
  const rows = decisions.map((decision) => minutesRow(meeting, decision));
  const edit = rowsEdit(ledger, there ?? newLedgerPlace("meetings"), rows, UNIQUE, added);
  return {
    edits: [...added.edits(), edit],
    sheets: there ? [] : [newLedgerSheet(book, "meetings")],
    findings: [
      ...(there ? [] : [finding(book, "meeting-minutes-added", "", {})]),
      ...added.told().map(({ sheet, headers }) =>
        finding(book, "move-columns-added", sheet, {
          columns: headers.map((header) => `“${header}”`).join("、"),
        }),
      ),
    ],
  };
}

/** 会议记录 goes up whole, and so says of a stability matter no more than that there was one. */
function minutesRow(
  meeting: Meeting,
  { on, typed }: Decision,
): Readonly<Record<string, FieldValue>> {
  const { date, types, place, chair, recorder, expected, present, groups } = meeting;
  const isRestricted = on.item.ledger === "stability";
  const said = (key: string): FieldValue => (isRestricted ? null : (typed[key] ?? null));
  return {
    ...{ meetingDate: date, meetingTypes: types, place, chair, recorder, expected, present },
    attendedGroups: groups,
    topic: isRestricted ? RESTRICTED_TOPIC : subjectOf(on.item),
    itemCode: on.code,
    solution: said("solution"),
    target: said("target"),
    responsible: said("responsible"),
    deadline: said("deadline"),
    escalate: typed["escalate"] ?? null,
    remark: said("remark"),
  };
}

const RESTRICTED_TOPIC = "稳定工作事项(内部)";

function finding(
  { name }: Book,
  id: string,
  sheet: string,
  slots: NonNullable<Finding["slots"]>,
): Finding {
  return {
    id,
    file: name,
    village: "",
    sheet,
    cell: "",
    header: "",
    value: "",
    slots,
    mask: "none",
  };
}
