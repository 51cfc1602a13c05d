/**
 * Duties of the township's own, from the sheet 自定职责: a line each, no programming. A line that
 * makes no sense is told with its place, and the others hold.
 */
import { z } from "zod";
import type { Finding, Place } from "../findings/types.ts";
import { HOUSEHOLD_KINDS } from "../ledgers/lists/households.ts";
import { POSITIONS } from "../ledgers/lists/people.ts";
import { VISIT_WAYS } from "../ledgers/lists/visits.ts";
import type { ChoiceList } from "../ledgers/types.ts";
import { toHalfWidth } from "../text/normalize.ts";
import { DUTIES } from "./duties.ts";
import type { DutyDef, OwnDuty } from "./types.ts";

export const OWN_DUTIES_SHEET = "自定职责";

/** Headers of the sheet, with what is to be written below each. */
export const OWN_DUTY_COLUMNS = [
  { key: "id", header: "编号", hint: "自己编,不与 D1 至 D30、C1 至 C10 相同,例如 Z1" },
  { key: "name", header: "职责名称", hint: "例如 网格员月走访" },
  { key: "who", header: "适用职务", hint: "名册里的职务,几个用顿号分开;全体两委写“两委成员”" },
  {
    key: "what",
    header: "核查内容",
    hint: "走访户次(每人走访多少户次)或走访覆盖(每户被走访多少次)",
  },
  { key: "times", header: "次数", hint: "1 到 999 的整数" },
  { key: "per", header: "每", hint: "周、月、季度或年" },
  { key: "kinds", header: "户类别", hint: "只算这些类别的户;不填为所有户" },
  { key: "ways", header: "计入方式", hint: "不填时按规则设置里“计入走访的方式”" },
] as const;

export type OwnDutyKey = (typeof OWN_DUTY_COLUMNS)[number]["key"];

/** A worked example, as it stands on the sheet. */
export const OWN_DUTY_EXAMPLE: Readonly<Record<OwnDutyKey, string>> = {
  id: "Z1",
  name: "网格员每月走访空巢老人",
  who: "网格员",
  what: "走访覆盖",
  times: "1",
  per: "月",
  kinds: "空巢老人",
  ways: "",
};

export const COMMITTEE = "两委成员";

const PER = { 周: "week", 月: "month", 季度: "quarter", 季: "quarter", 年: "year" } as const;
const WHAT = { 走访户次: "visits", 走访覆盖: "coverage" } as const;

/** One line as text, with the place of each cell. */
export interface OwnDutyLine {
  readonly texts: Readonly<Record<OwnDutyKey, string>>;
  readonly place: (key: OwnDutyKey) => Place;
}

export interface OwnDutiesReading {
  readonly duties: readonly OwnDuty[];
  readonly findings: readonly Finding[];
}

/** Lines without an id and a name are no lines. A line with a fault is left out, the fault told. */
export function readOwnDuties(lines: readonly OwnDutyLine[]): OwnDutiesReading {
  const duties: OwnDuty[] = [];
  const findings: Finding[] = [];
  const ids = new Set(DUTIES.map(({ id }) => id));
  const names = new Set(DUTIES.map(({ name }) => name));
  for (const { texts, place } of lines) {
    if (texts.id.trim() === "" && texts.name.trim() === "") continue;
    const faults: Finding[] = [];
    const fault = (key: OwnDutyKey, why: string): void => {
      const value = texts[key];
      faults.push({ ...place(key), id: "own-duty-invalid", value, slots: { why }, mask: "none" });
    };
    const read = LINE.safeParse(texts);
    for (const { path, message } of read.error?.issues ?? []) {
      const key = OWN_DUTY_COLUMNS.find((column) => column.key === path[0])?.key ?? "id";
      fault(key, message);
    }
    if (read.success && ids.has(read.data.id)) fault("id", "编号已经用过,请换一个");
    if (read.success && names.has(read.data.name)) fault("name", "已经有同名的职责,请换一个名称");
    findings.push(...faults);
    if (!read.success || faults.length > 0) continue;
    ids.add(read.data.id);
    names.add(read.data.name);
    duties.push(read.data);
  }
  return { duties, findings };
}

const trimmed = z.string().transform((text) => toHalfWidth(text).trim());

/** Several words of a list, in the list's own or in other words in use. */
function words(list: ChoiceList, extra: readonly string[] = []) {
  return trimmed.transform((text, context): readonly string[] => {
    const found: string[] = [];
    for (const part of text.split(/[、,;\s]+/).filter((it) => it !== "")) {
      const value = extra.includes(part) ? part : list.values.find((it) => it === part);
      const known = value ?? list.words[part];
      if (known === undefined) {
        const message = `没有“${part}”,可以填:${[...extra, ...list.values].join("、")}`;
        context.addIssue({ code: "custom", message });
      } else found.push(known);
    }
    return found;
  });
}

function oneOf<Value extends string>(options: Readonly<Record<string, Value>>) {
  return trimmed.transform((text, context): Value => {
    const value = options[text.replace(/^每/, "")];
    if (value !== undefined) return value;
    const message = `请填 ${Object.keys(options).join("、")} 中的一个`;
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });
}

const LINE = z.object({
  id: trimmed.pipe(z.string().regex(/^[\p{L}\p{N}_-]{1,12}$/u, "请填 1 到 12 个字的编号")),
  name: trimmed.pipe(z.string().min(1, "请填职责名称").max(30, "请控制在 30 字以内")),
  who: words(POSITIONS, [COMMITTEE]).refine((list) => list.length > 0, "请填适用的职务"),
  what: oneOf(WHAT),
  times: trimmed.pipe(
    z
      .string()
      .regex(/^\d{1,3}$/, "请填 1 到 999 的整数")
      .transform(Number)
      .refine((number) => number > 0, "请填 1 到 999 的整数"),
  ),
  per: oneOf(PER),
  kinds: words(HOUSEHOLD_KINDS),
  ways: words(VISIT_WAYS),
});

/** A duty as its line on the sheet, which is read back as the same duty. */
export function ownDutyTexts(own: OwnDuty): Readonly<Record<OwnDutyKey, string>> {
  const { id, name, who, what, times, per, kinds, ways } = own;
  return {
    id,
    name,
    who: who.join("、"),
    what: wordFor(WHAT, what),
    times: String(times),
    per: wordFor(PER, per),
    kinds: kinds.join("、"),
    ways: ways.join("、"),
  };
}

/** The first word for a value. */
function wordFor(words: Readonly<Record<string, string>>, value: string): string {
  return Object.keys(words).find((word) => words[word] === value) ?? "";
}

const PER_NAMES = { week: "每周", month: "每月", quarter: "每季度", year: "每年" } as const;

/** The duty as data; its sentence says in words what was filled in. */
export function ownDutyDef(own: OwnDuty): DutyDef {
  const { id, name, who, what, times, per, kinds } = own;
  const homes = kinds.length === 0 ? "各户" : kinds.join("、");
  const subject = `${who.join("、")}${PER_NAMES[per]}`;
  const sentence =
    what === "visits"
      ? `${subject}每人走访${homes} ${times} 户次`
      : `${subject}走访${homes}每户 ${times} 次`;
  return {
    id,
    name,
    rule: null,
    sentence,
    measure: what === "visits" ? "visit-count" : "household-coverage",
    subject: what === "visits" ? "person" : "household",
    span: per,
    soft: false,
    readings: ["countedVisitWays"],
  };
}
