/** A 回音 file as lines, read on the assumption that anybody may have written in it. */
import type { Finding } from "../domain/findings/types.ts";
import { ledgerById } from "../domain/ledgers/index.ts";
import type { ItemLedger } from "../domain/lifecycle/index.ts";
import {
  REPLY_COLUMNS,
  REPLY_MARKS,
  REPLY_SCHEMA,
  REPLY_SHEET,
  REPLY_TYPES,
  linesDigest,
} from "../domain/replies/index.ts";
import type { ReplyLine, ReplyType } from "../domain/replies/index.ts";
import { matchKey } from "../domain/text/normalize.ts";
import { printRaw } from "../intake/cells/print.ts";
import { cellAddress } from "../workbook/address.ts";
import type { RawRow, RawSheet, RawWorkbook } from "../workbook/raw.ts";

export interface ReadLine {
  /** Row on the sheet. */
  readonly row: number;
  readonly ledger: ItemLedger;
  readonly code: string;
  readonly type: ReplyType;
  readonly line: ReplyLine;
}

export interface ReadReply {
  /** Marks of the file; "" where another program has dropped them. */
  readonly village: string;
  readonly period: string;
  readonly lines: readonly ReadLine[];
  readonly findings: readonly Finding[];
}

const HEAD_ROWS = 12;
/** Without these nothing can be matched. */
const NEEDED = ["code", "ledger", "type", "superiorReply"];
const LEDGERS: readonly ItemLedger[] = ["demands", "hardship", "stability"];

/** Never throws; a file that is none of ours has no lines and a finding. */
export function readReply(workbook: RawWorkbook, file: string): ReadReply {
  const marks = workbook.properties;
  const ofFile = {
    village: marks.get(REPLY_MARKS.village) ?? "",
    period: marks.get(REPLY_MARKS.period) ?? "",
  };
  const none = (id: string): ReadReply => ({
    ...ofFile,
    lines: [],
    findings: [finding(file, id, {})],
  });
  if (Number(marks.get(REPLY_MARKS.schema) ?? REPLY_SCHEMA) > REPLY_SCHEMA) {
    return none("reply-newer");
  }
  const found = findSheet(workbook.sheets);
  if (found === null) return none("reply-not-ours");
  const { sheet, header, columns } = found;
  const rows = sheet.rows
    .filter(({ number }) => number > header)
    .map((row) => ({ row: row.number, line: lineOf(row, columns) }))
    .filter(({ line }) => Object.keys(line).length > 0);
  const digest = marks.get(REPLY_MARKS.digest);
  const isEdited = digest !== undefined && digest !== linesDigest(rows.map(({ line }) => line));
  const lines: ReadLine[] = [];
  const findings: Finding[] = isEdited ? [finding(file, "reply-edited", {})] : [];
  const place = (row: number, key: string): Partial<Finding> => ({
    sheet: sheet.name,
    row,
    cell: cellAddress(row, (columns.get(key) ?? 0) + 1),
    header: REPLY_COLUMNS.find((column) => column.key === key)?.header ?? "",
  });
  const seen = countCodes(rows.map(({ line }) => line));
  for (const { row, line } of rows) {
    const read = readLine(row, line);
    if ("key" in read) {
      const { key, why } = read;
      const value = line[key] ?? "";
      findings.push(
        finding(file, "reply-line-unclear", { ...place(row, key), value, slots: { why } }),
      );
    } else if ((seen.get(read.code) ?? 0) > 1) {
      findings.push(finding(file, "reply-line-twice", { ...place(row, "code"), value: read.code }));
    } else lines.push(read);
  }
  return { ...ofFile, lines, findings };
}

function readLine(
  row: number,
  line: ReplyLine,
): ReadLine | { readonly key: string; readonly why: string } {
  const { code = "", superiorReply = "" } = line;
  const ledger = LEDGERS.find((id) => ledgerById(id).name === line["ledger"]);
  const type = REPLY_TYPES.find((it) => it === line["type"]);
  if (code === "") return { key: "code", why: "没有编号" };
  if (ledger === undefined) return { key: "ledger", why: "没有这本台账" };
  if (type === undefined) return { key: "type", why: `只有${REPLY_TYPES.join("、")}` };
  if (superiorReply === "") return { key: "superiorReply", why: "没有答复的内容" };
  return { row, ledger, code, type, line };
}

function countCodes(lines: readonly ReplyLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code = "" } of lines) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

interface Found {
  readonly sheet: RawSheet;
  /** Row of the header. */
  readonly header: number;
  /** 0-based column by key. */
  readonly columns: ReadonlyMap<string, number>;
}

/** The sheet 回音, or whatever sheet has its header. */
function findSheet(sheets: readonly RawSheet[]): Found | null {
  const named = sheets.filter(({ name }) => name.trim().startsWith(REPLY_SHEET));
  for (const sheet of [...named, ...sheets]) {
    for (const { number, cells } of sheet.rows) {
      if (number > HEAD_ROWS) break;
      const keys = cells.map((cell) => matchKey(printRaw(cell)));
      const columns = new Map(
        REPLY_COLUMNS.flatMap(({ key, header }) => {
          const at = keys.indexOf(matchKey(header));
          return at < 0 ? [] : [[key, at] as const];
        }),
      );
      if (NEEDED.every((key) => columns.has(key))) return { sheet, header: number, columns };
    }
  }
  return null;
}

function lineOf({ cells }: RawRow, columns: ReadonlyMap<string, number>): ReplyLine {
  return Object.fromEntries(
    [...columns].flatMap(([key, at]) => {
      const raw = cells[at] ?? null;
      // `#REF!` is what a broken formula left: no text of anybody's.
      const isError = typeof raw === "object" && raw?.kind === "error";
      const text = isError ? "" : printRaw(raw).trim();
      return text === "" ? [] : [[key, text]];
    }),
  );
}

/** Of a line only 编号, 台账 and 答复类型 are ever shown. */
export function finding(file: string, id: string, more: Partial<Finding>): Finding {
  return {
    ...{ id, file, village: "", sheet: "", cell: "", header: "", value: "", mask: "none" },
    ...more,
  };
}
