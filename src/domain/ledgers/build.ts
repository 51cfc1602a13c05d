/** Small builders, so that a ledger's file reads like the form that it describes. */
import { displayWidth } from "../text/normalize.ts";
import type { ChoiceList, ColumnDef, ColumnPrivacy, ColumnType, LedgerDef } from "./types.ts";

/** May go up, and may be shown in findings. */
const OPEN: ColumnPrivacy = { summary: "full", mask: "none" };
const PRIVACY: Readonly<Partial<Record<ColumnType, ColumnPrivacy>>> = {
  idNumber: { summary: "last4", mask: "id" },
  phone: { summary: "omit", mask: "phone" },
};

/** In characters; a header with its filter button may ask for more. */
const WIDTHS: Readonly<Record<ColumnType, number>> = {
  text: 16,
  longText: 36,
  code: 20,
  serial: 6,
  village: 14,
  group: 8,
  householdNo: 10,
  person: 10,
  people: 16,
  date: 12,
  month: 12,
  integer: 8,
  money: 12,
  choice: 12,
  choices: 18,
  idNumber: 22,
  phone: 15,
};
const FILTER_BUTTON = 3;

/** What may be said of a column beyond its key, header and type. */
export interface ColumnOptions extends Partial<
  Omit<ColumnDef, "key" | "header" | "type" | "required" | "requiredWhen" | "synonyms" | "places">
> {
  /** Always required (●). */
  readonly must?: true;
  /** Required in this case (◐), in Chinese. */
  readonly when?: string;
  /** Other headers in use. */
  readonly also?: readonly string[];
}

function column(
  type: ColumnType,
  key: string,
  header: string,
  options: ColumnOptions = {},
): ColumnDef {
  const { must, when, also, ...rest } = options;
  const required = must ? "always" : when === undefined ? "optional" : "conditional";
  return {
    width: Math.max(WIDTHS[type], displayWidth(header) + FILTER_BUTTON),
    privacy: PRIVACY[type] ?? OPEN,
    ...rest,
    key,
    header,
    type,
    required,
    ...(when === undefined ? {} : { requiredWhen: when }),
    synonyms: also ?? [],
  };
}

type PlainType = Exclude<ColumnType, "choice" | "choices">;
type PlainBuilder = (key: string, header: string, options?: ColumnOptions) => ColumnDef;
const plain =
  (type: PlainType): PlainBuilder =>
  (key, header, options) =>
    column(type, key, header, options);

export const text = plain("text");
export const longText = plain("longText");
export const code = plain("code");
export const serial = plain("serial");
export const village = plain("village");
export const group = plain("group");
export const householdNo = plain("householdNo");
export const person = plain("person");
export const people = plain("people");
export const date = plain("date");
export const month = plain("month");
export const integer = plain("integer");
export const money = plain("money");
export const idNumber = plain("idNumber");
export const phone = plain("phone");

type ChoiceBuilder = (
  key: string,
  header: string,
  choices: ChoiceList,
  options?: ColumnOptions,
) => ColumnDef;
/** One value of a list. */
export const choice: ChoiceBuilder = (key, header, choices, options) =>
  column("choice", key, header, { ...options, choices });
/** Several values of a list. */
export const choices: ChoiceBuilder = (key, header, list, options) =>
  column("choices", key, header, { ...options, choices: list });

/** A list of allowed values; closed and asked about unless said otherwise. */
export function list(
  name: string,
  values: readonly string[],
  options: Partial<Omit<ChoiceList, "name" | "values">> = {},
): ChoiceList {
  const { words = {}, unknown = "ask", open = unknown === "keep", suggest } = options;
  return { name, values, words, open, unknown, ...(suggest ? { suggest } : {}) };
}

/** Turns `{ 满意: ["很满意", "好"] }` into `{ 很满意: "满意", 好: "满意" }`. */
export function wordsFor(
  groups: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(groups).flatMap(([value, words]) => words.map((word) => [word, value])),
  );
}

type LedgerDescription = Omit<LedgerDef, "restricted" | "onByDefault"> &
  Partial<Pick<LedgerDef, "restricted" | "onByDefault">>;

/**
 * Completes a description: marks the columns that place a row on their own, and in a restricted
 * ledger masks every column, so that no single column can be forgotten.
 */
export function ledger(description: LedgerDescription): LedgerDef {
  const { restricted = false, onByDefault = true, placing } = description;
  const alone = new Set(placing.filter((keys) => keys.length === 1).flat());
  return {
    ...description,
    restricted,
    onByDefault,
    columns: description.columns.map((it) => ({
      ...it,
      ...(alone.has(it.key) ? { places: true as const } : {}),
      ...(restricted ? { privacy: { ...it.privacy, mask: "all" as const } } : {}),
    })),
  };
}
