/** The meeting itself, as the head of the agenda tells of it. */
import type { Level } from "../domain/lifecycle/index.ts";
import { ATTENDANCE } from "../domain/meetings/index.ts";
import { isIsoDate } from "../domain/dates/index.ts";
import { isList, printValue } from "../domain/records.ts";
import type { FieldValue } from "../domain/records.ts";
import type { Slots } from "../domain/findings/types.ts";
import { printRaw } from "../intake/cells/index.ts";
import type { TypedSheet } from "../items/typedSheet.ts";
import type { RawValue } from "../workbook/raw.ts";
import { HEAD } from "./columns.ts";

export interface Meeting {
  /** `yyyy-mm-dd`. */
  readonly date: string;
  readonly types: readonly string[];
  readonly place: string;
  readonly chair: string;
  readonly recorder: string;
  /** Sums over the groups; null where nobody wrote a number. */
  readonly expected: number | null;
  readonly present: number | null;
  /** 参会: the groups of whom somebody came, as 会议记录 has them. */
  readonly groups: readonly string[];
}

export interface MeetingFinding {
  readonly id: string;
  readonly slots: Slots;
}

/** Null without a day. */
export function meetingOf(
  sheet: TypedSheet,
  level: Level,
): { readonly meeting: Meeting | null; readonly findings: readonly MeetingFinding[] } {
  const beside = (key: keyof typeof HEAD): FieldValue =>
    sheet.beside(HEAD[key].header, HEAD[key].as);
  const date = printValue(beside("meetingDate"));
  if (!isIsoDate(date)) {
    return { meeting: null, findings: [{ id: "meeting-no-date", slots: {} }] };
  }
  const attendance = ATTENDANCE[level];
  const lines = (attendance?.groups ?? []).map((group) => {
    const [expected = null, present = null, ...signed] = sheet.lineOf(group.name);
    return { group, expected: count(expected), present: count(present), signed };
  });
  const came = lines.filter(
    ({ present, signed }) => (present ?? 0) > 0 || signed.some((cell) => printRaw(cell) !== ""),
  );
  const absent = lines.filter((it) => !came.includes(it)).map(({ group }) => group.name);
  const types = beside("meetingTypes");
  const chair = printValue(beside("chair"));
  return {
    meeting: {
      date,
      types: isList(types) ? types : (attendance?.types ?? []),
      place: printValue(beside("place")),
      chair,
      recorder: printValue(beside("recorder")),
      expected: sum(lines.map(({ expected }) => expected)),
      present: sum(lines.map(({ present }) => present)),
      groups: came.map(({ group }) => group.value),
    },
    findings: [
      ...(chair === ""
        ? [{ id: "meeting-no-chair", slots: { chair: attendance?.chair ?? "主要负责人" } }]
        : []),
      ...(absent.length === 0
        ? []
        : [{ id: "meeting-group-absent", slots: { groups: absent.join("、") } }]),
    ],
  };
}

function count(raw: RawValue): number | null {
  const [digits] = /\d+/.exec(printRaw(raw)) ?? [];
  return digits === undefined ? null : Number(digits);
}

function sum(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((it) => it !== null);
  return known.length === 0 ? null : known.reduce((a, b) => a + b, 0);
}
