/** One foreign workbook → whose it is, typed records, located findings, questions, and its account. */
import type { Finding, Question } from "../domain/findings/types.ts";
import type { LedgerDef, LedgerId } from "../domain/ledgers/types.ts";
import type { Period } from "../domain/periods/index.ts";
import type { LedgerRecord } from "../domain/records.ts";
import type { VillageRegistry } from "../domain/villages/registry.ts";
import type { RawWorkbook, ReadNotice, ReadResult } from "../workbook/raw.ts";
import { fileAnswers, villageAnswers, type AnswerOf, type Mapping } from "./answers.ts";
import { printRaw } from "./cells/index.ts";
import { identify, type Identified } from "./identify/index.ts";
import { peekIdentity } from "./identify/peek.ts";
import {
  headerMemory,
  layoutWorkbook,
  type LayoutPeriod,
  type WorkbookLayout,
} from "./layout/index.ts";
import { readBlock, type BlockReading, type RowsContext } from "./rows/index.ts";
import { buildRoster } from "./rows/roster.ts";
import { ReaderShelf } from "./rows/shelf.ts";
import type { Block, FileIdentity, FileIntake, FileStatus } from "./types.ts";
import { baseName } from "../domain/text/paths.ts";

export interface IntakeContext {
  readonly period: Period;
  /** Today, as the run sees it. */
  readonly asOf: string;
  readonly registry: VillageRegistry;
  readonly mapping: Mapping;
  readonly ledgers: readonly LedgerDef[];
  /** Handed from file to file of one run, so that nothing is compiled twice. */
  readonly readers?: ReaderShelf;
}

/** Hidden marks of a 退回单: the file that it was made from. */
export const SLIP_SHA256 = "minqing.slip.sha256";
export const SLIP_MONTH = "minqing.slip.month";

/** Mark of summaries that this product wrote for the township; they are never read as a village's. */
export const SUMMARY_MARK = "minqing.summary.period";

const TOWNSHIP_SHEETS = /^(?:村名单|村\(社区\)名单|报送名单|规则设置|工作日历|字典)$/;

/** A file that is not read: a copy, a lock file, one of our own. */
export function skippedFile(
  file: FileIdentity,
  reason: string,
  more: { village?: string; month?: string; slots?: Finding["slots"] } = {},
): FileIntake {
  const village = more.village ?? "";
  const notice = { id: reason, ...(more.slots === undefined ? {} : { slots: more.slots }) };
  return {
    file,
    village,
    month: more.month ?? "",
    township: "",
    status: "skipped",
    reason,
    blocks: [],
    records: [],
    recordBlocks: [],
    findings: [{ ...noticeFinding(file.path, notice), village }],
    questions: [],
  };
}

/** What a file yields. Never throws for what the file holds; a file that cannot be read is refused. */
export function intakeFile(
  file: FileIdentity,
  read: ReadResult,
  context: IntakeContext,
): FileIntake {
  if (!read.ok) return unread(file, read.notice, context);
  return intakeWorkbook(file, read.workbook, context);
}

function intakeWorkbook(
  file: FileIdentity,
  workbook: RawWorkbook,
  context: IntakeContext,
): FileIntake {
  if (workbook.properties.has(SUMMARY_MARK)) return skippedFile(file, "own-product");
  if (isTownshipList(workbook)) return skippedFile(file, "township-list");
  const answersOfFile = fileAnswers(context.mapping, baseName(file.path));
  const period = layoutPeriod(context.period.month);
  const peeked = peekIdentity(workbook, period);
  const who = (columnVillages: readonly string[], identity = peeked): Identified =>
    identify({
      path: file.path,
      identity,
      columnVillages,
      registry: context.registry,
      period: context.period,
      answers: answersOfFile,
    });

  let identified = who([]);
  const layoutAs = (village: string): WorkbookLayout =>
    layoutWorkbook(workbook, {
      file: file.path,
      village,
      period: layoutPeriod(identified.month),
      ledgers: context.ledgers,
      remembered: headerMemory(
        answersFor(context.mapping, village, answersOfFile),
        context.ledgers,
      ),
    });
  let layout = layoutAs(identified.village);
  if (identified.refusal !== undefined && peeked.village === "") {
    identified = who(columnVillages(layout.blocks));
    if (identified.village !== "") layout = layoutAs(identified.village);
  }

  const { village, month } = identified;
  const answers = answersFor(context.mapping, village, answersOfFile);
  const { date1904 } = workbook;
  const { registry, readers = new ReaderShelf() } = context;
  const base = { file: file.path, village, month, date1904, answers, registry, readers };
  const readings = readBlocks(layout.blocks, base, context);
  const refusal = layout.refusal ?? identified.refusal;
  const marks = workbook.properties;
  const slip = marks.get(SLIP_SHA256);
  const located = <T extends Finding | Question>(entry: T): T =>
    entry.village === village ? entry : { ...entry, village };
  return {
    file,
    village,
    month,
    township: peeked.township,
    status: refusal === undefined ? statusOf(layout, readings) : "refused",
    ...(refusal === undefined ? {} : { reason: refusal }),
    blocks: readings.map((reading) => reading.account),
    ...allRecords(readings),
    findings: [
      ...identified.findings,
      ...workbook.notices.map((notice) => located(noticeFinding(file.path, notice))),
      ...layout.findings.map(located),
      ...readings.flatMap((reading) => reading.findings),
    ],
    questions: [
      ...identified.questions,
      ...layout.questions.map(located),
      ...readings.flatMap((reading) => reading.questions),
    ],
    carriedOver: layout.blocks.flatMap(({ ledger, sheet, carriedOver }) =>
      carriedOver ? [{ ledger: ledger.id, sheet: sheet.name, ...carriedOver }] : [],
    ),
    ...(slip === undefined
      ? {}
      : { replaces: { sha256: slip, month: marks.get(SLIP_MONTH) ?? "" } }),
  };
}

function allRecords(
  readings: readonly BlockReading[],
): Pick<FileIntake, "records" | "recordBlocks"> {
  const records: LedgerRecord[] = [];
  const recordBlocks: number[] = [];
  readings.forEach((reading, block) => {
    for (const record of reading.records) {
      records.push(record);
      recordBlocks.push(block);
    }
  });
  return { records, recordBlocks };
}

/** The township's own lists (村名单 and its like) may lie among the villages' files. */
function isTownshipList(workbook: RawWorkbook): boolean {
  const filled = workbook.sheets.filter((sheet) => sheet.rows.length > 0);
  return filled.length > 0 && filled.every((sheet) => TOWNSHIP_SHEETS.test(sheet.name.trim()));
}

/** Rosters first: the other ledgers are read against them. Results come back in sheet order. */
export function readBlocks(
  blocks: readonly Block[],
  ofFile: Omit<RowsContext, "asOf" | "period" | "roster">,
  { asOf, period }: Pick<IntakeContext, "asOf" | "period">,
): readonly BlockReading[] {
  const known: LedgerRecord[] = [];
  const base = { ...ofFile, asOf, period };
  const readings = new Map<Block, BlockReading>();
  for (const ledger of ["cadres", "households"] satisfies LedgerId[]) {
    for (const block of blocks) {
      if (block.ledger.id !== ledger) continue;
      const reading = readBlock(block, { ...base, roster: buildRoster(known) });
      readings.set(block, reading);
      known.push(...reading.records);
    }
  }
  const roster = buildRoster(known);
  return blocks.map((block) => readings.get(block) ?? readBlock(block, { ...base, roster }));
}

/**
 * 零报告 when every ledger of events and items is there and empty, or when there is no data at all:
 * that is an answer, and differs from not having sent anything (mess row 31).
 */
function statusOf(layout: WorkbookLayout, readings: readonly BlockReading[]): FileStatus {
  const living = readings.filter((_, i) => {
    const kind = layout.blocks[i]?.ledger.kind;
    return kind === "events" || kind === "items";
  });
  const counted = living.length > 0 ? living : readings;
  const empty = counted.every(
    ({ account }) => account.read === 0 && (account.ignored["other-period"] ?? 0) === 0,
  );
  return empty && (readings.length > 0 || layout.saysNothing) ? "zero-report" : "merged";
}

/** Different texts in the 村(社区) columns; more than a few mean that the file is of no one village. */
function columnVillages(blocks: readonly Block[]): readonly string[] {
  const found = new Set<string>();
  for (const block of blocks) {
    const column = block.columns.find((mapped) => mapped.key === "village");
    if (!column) continue;
    for (const row of block.rows) {
      const text = printRaw(row.values[column.column - 1] ?? null).trim();
      if (text !== "") found.add(text);
    }
  }
  return [...found];
}

/** Answers given for the village, and those given for this very file while the village was unknown. */
function answersFor(mapping: Mapping, village: string, ofFile: AnswerOf): AnswerOf {
  const ofVillage = villageAnswers(mapping, village);
  return (id) => ofVillage(id) ?? ofFile(id);
}

function unread(file: FileIdentity, notice: ReadNotice, context: IntakeContext): FileIntake {
  const empty = { village: "", township: "", month: "" };
  const identified = identify({
    path: file.path,
    identity: empty,
    columnVillages: [],
    registry: context.registry,
    period: context.period,
    answers: fileAnswers(context.mapping, baseName(file.path)),
  });
  const { village, month } = identified;
  return {
    file,
    village,
    month,
    township: "",
    status: "refused",
    reason: notice.id,
    blocks: [],
    records: [],
    recordBlocks: [],
    findings: [{ ...noticeFinding(file.path, notice), village }],
    questions: [],
  };
}

/** A notice of the reader as a finding. */
export function noticeFinding(file: string, notice: ReadNotice): Finding {
  return {
    id: notice.id,
    file,
    village: "",
    sheet: notice.sheet ?? "",
    cell: "",
    header: "",
    value: "",
    ...(notice.slots === undefined ? {} : { slots: notice.slots }),
    mask: "none",
  };
}

export function layoutPeriod(month: string): LayoutPeriod {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return { year, month: number, id: month };
}
