/** What no duty could count, and settings that contradict each other: findings with their place. */
import type { Finding, Slots } from "../findings/types.ts";
import { groupBy } from "../groups.ts";
import type { LedgerId } from "../ledgers/types.ts";
import type { LedgerRecord } from "../records.ts";
import { settingByKey } from "../settings/index.ts";
import type { SettingKey } from "../settings/index.ts";
import type { Facts } from "./facts.ts";
import { text } from "./people.ts";
import { spanOn } from "./spans.ts";
import type { QuotaInput } from "./types.ts";

/** So many rows are named; the others are told by number. */
const ROWS_NAMED = 12;

export function findingsOf(facts: Facts): readonly Finding[] {
  return [
    ...rosterNamesakes(facts),
    ...strangers(facts),
    ...otherNamesakes(facts),
    ...datesOutside(facts),
    ...reversedSettings(facts.input),
  ];
}

function* rosterNamesakes({ roster }: Facts): Generator<Finding> {
  for (const same of groupBy(roster.people, nameKey).values()) {
    const [first, ...others] = same;
    if (others.length === 0) continue;
    const slots = { number: same.length };
    yield finding(
      "duty-roster-namesakes",
      others.flatMap(({ records }) => records),
      {
        header: "姓名",
        value: first.name,
        slots,
      },
    );
  }
}

/** One finding for a name on a sheet, however many rows have it. */
function* strangers({ visits, roster }: Facts): Generator<Finding> {
  const byName = groupBy(
    visits.strangers,
    ({ record, name }) => `${placeKey(record)}\u0000${name}`,
  );
  for (const same of byName.values()) {
    const { kind, name, record } = same[0];
    const number = roster.find(record.source.village, name).length;
    const rows = [...new Set(same.map((it) => it.record))];
    yield finding(kind === "unknown" ? "duty-stranger" : "duty-namesakes", rows, {
      header: "走访人",
      value: name,
      slots: { number },
    });
  }
}

/** Ledgers whose rows are somebody's by the name alone, and are nobody's when it is that of several. */
const NAMED = [
  ["pairing", "member", "党员姓名"],
  ["households", "linkedCadre", "联系干部"],
  ["diary", "cadre", "干部"],
] as const satisfies readonly (readonly [LedgerId, string, string])[];

/** One finding for a name on a sheet, as for visits. */
function* otherNamesakes({ rows, roster, households, linkOf }: Facts): Generator<Finding> {
  const told = new Set(households.all.flatMap((it) => (linkOf(it) === null ? [] : [it.record])));
  for (const [ledger, key, header] of NAMED) {
    const unclear = rows(ledger).filter((record) => {
      const name = text(record.values[key]);
      return !told.has(record) && roster.find(record.source.village, name).length > 1;
    });
    const nameOf = ({ values }: LedgerRecord): string => text(values[key]);
    const byName = groupBy(unclear, (record) => `${placeKey(record)}\u0000${nameOf(record)}`);
    for (const same of byName.values()) {
      const [first] = same;
      const value = nameOf(first);
      const number = roster.find(first.source.village, value).length;
      yield finding("duty-namesakes", same, { header, value, slots: { number } });
    }
  }
}

/** The year of what is asked is looked at as a whole, for its quarters and its pairs. */
function* datesOutside({ rows, input }: Facts): Generator<Finding> {
  const { asOf, span, settings } = input;
  const year = spanOn("year", span.start, settings).start;
  const start = year < span.start ? year : span.start;
  const dayOf = ({ values }: LedgerRecord): string => text(values["visitDate"]);
  const future = rows("visits").filter((row) => dayOf(row) > asOf);
  for (const same of groupBy(future, placeKey).values()) {
    const value = dayOf(same[0]);
    yield finding("duty-not-yet", same, { header: "走访日期", value, slots: { asOf } });
  }
  const outside = rows("visits").filter((row) => {
    const day = dayOf(row);
    return day !== "" && day <= asOf && (day < start || day > span.end);
  });
  for (const same of groupBy(outside, placeKey).values()) {
    const slots = { start, end: span.end };
    yield finding("duty-outside", same, { header: "走访日期", value: "", slots });
  }
}

const ORDERED = [
  ["solvedMin", "solvedMax"],
  ["departmentVillagesMin", "departmentVillagesMax"],
  ["pairedFirstWarningMonth", "pairedSecondWarningMonth"],
] as const satisfies readonly (readonly [SettingKey, SettingKey])[];

function* reversedSettings({ settings }: QuotaInput): Generator<Finding> {
  for (const [low, high] of ORDERED) {
    if (settings[low] <= settings[high]) continue;
    const slots = {
      number: settings[low],
      other: settingByKey(high)?.label ?? high,
      most: settings[high],
    };
    yield {
      id: "duty-setting-reversed",
      file: "",
      village: "",
      sheet: "规则设置",
      cell: "",
      header: "",
      value: settingByKey(low)?.label ?? low,
      slots,
      mask: "none",
    };
  }
}

interface What {
  readonly header: string;
  readonly value: string;
  readonly slots: Slots;
}

/** At the first of the rows; the others are named in `rows`. */
function finding(
  id: string,
  rows: readonly LedgerRecord[],
  { header, value, slots }: What,
): Finding {
  const [first] = rows;
  const { file = "", village = "", sheet = "", row = 0 } = first?.source ?? {};
  const named = rows.slice(0, ROWS_NAMED).map(({ source }) => source.row);
  const more = rows.length > ROWS_NAMED ? `等 ${rows.length} 行` : "行";
  return {
    id,
    file,
    village,
    sheet,
    cell: "",
    header,
    row,
    value,
    slots: { ...slots, rows: `第 ${named.join("、")} ${more}` },
    mask: "none",
  };
}

function placeKey({ source }: LedgerRecord): string {
  return `${source.village}\u0000${source.file}\u0000${source.sheet}`;
}

function nameKey({ village, name }: { readonly village: string; readonly name: string }): string {
  return `${village}\u0000${name}`;
}
