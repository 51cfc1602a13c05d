/**
 * 综合账 from month to month: what the township has written stays as it stands, what has come up since
 * is added below, nothing is dropped.
 */
import type { ItemLedger } from "../lifecycle/index.ts";
import { isList } from "../records.ts";
import type { FieldValue } from "../records.ts";
import { shortDigest } from "../text/digest.ts";
import { matterKey } from "./arrivals.ts";
import type { Arrival } from "./arrivals.ts";

/** A cell as it stood; dates are `yyyy-mm-dd`. */
export type CellValue = string | number | boolean | null;

export interface TownshipRow {
  readonly ledger: ItemLedger;
  /** 来源村; "" for what the township collected itself. */
  readonly village: string;
  /** By key of the ledger's column or of the answer's. */
  readonly values: Readonly<Record<string, CellValue>>;
  /** By header: columns of the clerk's own. */
  readonly extra: Readonly<Record<string, CellValue>>;
}

export interface TownshipBook {
  /** The township's and those taken over first, in their order; then what is new, by village. */
  readonly rows: readonly TownshipRow[];
  readonly taken: number;
  readonly added: number;
}

/** `previous`: the rows of the last 综合账, answers and all. */
export function townshipBook(
  came: readonly Arrival[],
  previous: readonly TownshipRow[] = [],
): TownshipBook {
  const known = new Map(previous.map((row) => [keyOf(row), row]));
  const added: TownshipRow[] = [];
  for (const { village, item } of came) {
    const row = rowOf(village, item.ledger, item.values);
    const before = known.get(keyOf(row));
    if (before !== undefined && !isNextRound(before, row)) continue;
    const fresh = before === undefined ? row : marked(row);
    added.push(fresh);
    known.set(keyOf(row), fresh);
  }
  return { rows: [...previous, ...added], taken: previous.length, added: added.length };
}

/** Mark of a summary: what its 综合账 held when it was written, so that typing in it is noticed. */
export const TOWNSHIP_MARK = "minqing.summary.township";

/** Not typed, or not on the sheets. */
const NOT_SAID = ["serial", "village"];

/** Equal for equal sheets, whatever program has saved them. */
export function townshipDigest({ rows }: Pick<TownshipBook, "rows">): string {
  const said = (cells: Readonly<Record<string, CellValue>>): readonly string[] =>
    Object.keys(cells)
      .sort()
      .flatMap((key) => {
        const text = String(cells[key] ?? "").replace(/\r\n?/g, "\n");
        return NOT_SAID.includes(key) || text === "" ? [] : [`${key}\u0001${text}`];
      });
  const byLedger = (["demands", "hardship", "stability"] as const).map((id) =>
    rows
      .filter(({ ledger }) => ledger === id)
      .map(({ village, values, extra }) => [village, said(values), said(extra)]),
  );
  return shortDigest(JSON.stringify(byLedger));
}

const AGAIN = "再次上报";

/** Told apart from the row of the first round, for people and for a repeated writing. */
function marked(row: TownshipRow): TownshipRow {
  const day = textIn(row, "registeredDate");
  const remark = `${AGAIN}(${textIn(row, "code")},${day});${textIn(row, "remark")}`;
  return { ...row, values: { ...row.values, remark } };
}

/** The field by which a new row is known on the sheet; null where it has nothing of its own. */
export function ownMark(row: TownshipRow): "code" | "remark" | null {
  if (textIn(row, "remark").startsWith(`${AGAIN}(`)) return "remark";
  return textIn(row, "code") === "" ? null : "code";
}

/** The village sent it up once more after it had been answered: that is to be answered anew. */
function isNextRound(before: TownshipRow, now: TownshipRow): boolean {
  const isAnswered =
    textIn(before, "replyType") !== "" ||
    textIn(before, "replyText") !== "" ||
    ["已办结待回访", "已结账", "中止"].includes(textIn(before, "status"));
  return isAnswered && textIn(now, "registeredDate") > textIn(before, "registeredDate");
}

function keyOf({ ledger, village, values }: TownshipRow): string {
  return matterKey(
    ledger,
    village,
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, asField(value)])),
  );
}

function asField(value: CellValue): FieldValue {
  return typeof value === "boolean" ? String(value) : value;
}

function rowOf(
  village: string,
  ledger: ItemLedger,
  fields: Readonly<Record<string, FieldValue>>,
): TownshipRow {
  const values = Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, isList(value) ? value.join("、") : value]),
  );
  return { ledger, village, values, extra: {} };
}

function textIn({ values }: TownshipRow, key: string): string {
  return String(values[key] ?? "").trim();
}
