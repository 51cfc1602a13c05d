/** 登记走访 in the stand-in of Excel, by the unmodified Office.js: at every failing sync nothing is lost. */
import { afterEach, expect, jest, test } from "@jest/globals";
import { emptyDemand } from "../../../src/domain/entry/index.ts";
import type { Entry } from "../../../src/domain/entry/index.ts";
import { readBook, recordsOf } from "../../../src/book/read.ts";
import type { LedgerId } from "../../../src/domain/ledgers/types.ts";
import { columnOf, ledgerById } from "../../../src/domain/ledgers/index.ts";
import { fieldCell, ledgerColumns } from "../../../src/report/parts/columns.ts";
import type { VillageRow } from "../../../src/report/village/workbook.ts";
import { openBook } from "../../../src/taskpane/shared/book.ts";
import { studyBook } from "../../../src/taskpane/visits/book/study.ts";
import { draftSheet, DRAFT_SHEET } from "../../../src/taskpane/visits/draft/sheet.ts";
import { createVisitsFlow, type VisitsFlow } from "../../../src/taskpane/visits/flow/flow.ts";
import type { ErrorCode } from "../../../src/workbench/host/wire/errors.ts";
import { writePlan } from "../../../src/workbook/excel/index.ts";
import type { RawWorkbook } from "../../../src/workbook/raw.ts";
import { faultCodes } from "../../support/faultCodes.ts";
import { BOOK, CADRES, HOUSEHOLDS, TODAY } from "../../entry/support.ts";
import {
  CLERKS,
  open,
  readAll,
  sheetPlan,
  tablePlan,
  workbookPlan,
  type Opened,
} from "../../workbook/excel/support.ts";

// Each request in turn is refused in a workbook of its own.
jest.setTimeout(240_000);

const ROAD: Partial<Entry> = {
  visitors: ["李文斌", "王芳"],
  households: [
    {
      ...{ isNew: false, householdNo: "03-0046", householder: "李四", group: "3组" },
      ...{ phone: "13900005678", address: "" },
    },
    { isNew: true, householdNo: "", householder: "王五", group: "3组", phone: "", address: "" },
  ],
  opinion: "=路灯不亮",
  outcome: "转台账",
  demand: { ...emptyDemand("demands"), category: "交通" },
};
/** What stands in the ledgers when the entry is written once and whole. */
const WRITTEN = { households: 4, demands: 1, visits: 2, diary: 2 };

let opened: Opened | undefined;

const SHEETS: readonly (readonly [LedgerId, readonly string[], readonly VillageRow[]])[] = [
  ["cadres", ["name", "position", "isCommittee", "termStart"], CADRES],
  [
    "households",
    ["householdNo", "group", "householder", "address", "familySize", "phone", "householdKinds"],
    HOUSEHOLDS,
  ],
  [
    "visits",
    ["visitDate", "visitors", "householdNo", "householder", "visitWay", "opinion", "ledgerCode"],
    [],
  ],
  ["diary", ["diaryDate", "cadre", "problems", "response", "entryId"], []],
  [
    "demands",
    ["code", "householdNo", "registeredDate", "reporter", "content", "category", "status"],
    [],
  ],
];

/** Small: each test writes it anew. Some columns that entries need are missing, and get added. */
const plan = workbookPlan(
  SHEETS.map(([id, keys, rows]) => {
    const ledger = ledgerById(id);
    const columns = keys.map((key) => columnOf(ledger, key));
    const body = rows.map((row) => keys.map((key) => fieldCell(row[key])));
    const table = tablePlan(ledgerColumns(ledger, { columns }), body, { spareRows: 2 });
    return sheetPlan({ name: ledger.sheetName, tables: [{ ...table, name: `T_${id}` }] });
  }),
);

afterEach(() => {
  opened?.close();
});

async function village(): Promise<Opened> {
  opened?.close();
  opened = open();
  const outcome = await writePlan(opened.door, plan, { runId: "r1" });
  if (!outcome.ok) throw new Error(outcome.sentence);
  opened.host.controls.resetCounts();
  return opened;
}

let unique = 0;
function paneOf({ door }: Opened): VisitsFlow {
  return createVisitsFlow({
    target: openBook(() => door),
    draft: draftSheet(() => door),
    study: (workbook, book) => Promise.resolve({ ok: true, value: studyBook(workbook, book) }),
    today: () => TODAY,
    unique: () => `u${String((unique += 1)).padStart(6, "0")}`,
    later: () => () => undefined,
  });
}

async function typed(excel: Opened): Promise<VisitsFlow> {
  const flow = paneOf(excel);
  await flow.open();
  flow.typeVillageCode("LH");
  flow.edit(ROAD);
  return flow;
}

async function ledgers(excel: Opened) {
  return ledgersIn(await readAll(excel));
}

function ledgersIn(workbook: RawWorkbook) {
  const book = readBook(workbook, BOOK);
  const of = (ledger: LedgerId) => recordsOf(book, ledger).map(({ values }) => values);
  return {
    households: of("households"),
    demands: of("demands"),
    visits: of("visits"),
    diary: of("diary"),
  };
}

async function counts(excel: Opened): Promise<Record<string, number>> {
  return countsIn(await readAll(excel));
}

function countsIn(workbook: RawWorkbook): Record<string, number> {
  return Object.fromEntries(
    Object.entries(ledgersIn(workbook)).map(([name, rows]) => [name, rows.length]),
  );
}

test("an entry with everything, read back from the open workbook; and taken back", async () => {
  const excel = await village();
  const before = await ledgers(excel);
  const flow = await typed(excel);
  await flow.save();
  expect(flow.get()).toMatchObject({ phase: "typing", notices: [] });
  const after = await ledgers(excel);
  expect(after.visits).toMatchObject([
    { householdNo: "03-0046", opinion: "=路灯不亮", ledgerCode: "LH-MS-2026-0001" },
    { householdNo: "03-0047", householder: "王五", visitDate: TODAY },
  ]);
  expect(after.households[1]).toMatchObject({ householder: "李四", phone: "13900005678" });
  expect(after.demands).toMatchObject([{ code: "LH-MS-2026-0001", content: "=路灯不亮" }]);
  expect(
    flow
      .get()
      .receipt?.lines.map(({ sheet }) => sheet)
      .sort(),
  ).toEqual(["一户一档", "一户一档", "民情日记", "民生诉求台账", "走访记录"].sort());
  await flow.undo();
  expect(flow.get()).toMatchObject({ phase: "typing", entry: { opinion: "=路灯不亮" } });
  expect(await ledgers(excel)).toEqual(before);
});

test("the draft is on its hidden sheet, text by text, and none of it is calculated", async () => {
  const excel = await village();
  const flow = await typed(excel);
  flow.leaveField();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const again = paneOf(excel);
  await again.open();
  expect(again.get()).toMatchObject({ entry: flow.get().entry, notices: [{ code: "restored" }] });
  const { sheets } = await readAll(excel);
  expect(sheets.find(({ name }) => name === DRAFT_SHEET.name)?.visibility).toBe("hidden");
});

test("a sheet 草稿 of the clerk's is left alone", async () => {
  const excel = await village();
  excel.host.author.addSheet("草稿");
  excel.host.author.write("草稿", "A1:B2", [
    ["我的草稿", ""],
    ["状态", "草稿"],
  ]);
  const flow = await typed(excel);
  await flow.save();
  const { sheets } = await readAll(excel);
  expect(sheets.find(({ name }) => name === "草稿")?.rows).toMatchObject([
    { cells: ["我的草稿"] },
    { cells: ["状态", "草稿"] },
  ]);
  expect(sheets.map(({ name }) => name)).toContain("草稿 (2)");
});

/** Requests of one saving, the first in its workbook or a later one. */
async function syncsOf(excel: Opened): Promise<number> {
  const flow = await typed(excel);
  excel.host.controls.resetCounts();
  await flow.save();
  return excel.host.controls.counts.requests;
}

/** Saves while Excel refuses once; closed at whatever moment that is, and opened again. */
async function saveThrough(
  excel: Opened,
  nth: number,
  code: ErrorCode,
  afterActions: number,
): Promise<VisitsFlow> {
  const flow = await typed(excel);
  excel.host.controls.resetCounts();
  excel.host.controls.failSync(nth, code, afterActions);
  await flow.save();
  excel.host.controls.failNothing();
  // Nothing was begun: it stands in the form, and is saved by the next try.
  const { phase, receipt, entry } = flow.get();
  if (phase === "typing" && receipt === null) {
    expect(entry).toMatchObject({ opinion: ROAD.opinion });
    await flow.save();
  }
  const next = paneOf(excel);
  await next.open();
  return next;
}

function clerksOwn({ sheets }: RawWorkbook) {
  return sheets.find(({ name }) => name === CLERKS)?.rows;
}

test("refused at every request of the first entry: kept, completed, nothing twice", async () => {
  const trial = await village();
  const clerks = clerksOwn(await readAll(trial));
  const syncs = await syncsOf(trial);
  for (let nth = 1; nth <= syncs; nth += 1) {
    for (const code of faultCodes(nth)) {
      const excel = await village();
      const next = await saveThrough(excel, nth, code, nth % 2 === 0 ? 2 : 0);
      const after = await readAll(excel);
      expect({ nth, ...countsIn(after) }).toEqual({ nth, ...WRITTEN });
      expect(next.get()).toMatchObject({ phase: "typing", entry: { households: [] } });
      expect(clerksOwn(after)).toEqual(clerks);
    }
  }
});

test("refused at every request of later entries, one after the other", async () => {
  const excel = await village();
  await syncsOf(excel);
  const syncs = await syncsOf(excel);
  let entries = 2;
  for (let nth = 1; nth <= syncs; nth += 1) {
    for (const code of faultCodes(nth + 1)) {
      const next = await saveThrough(excel, nth, code, nth % 2 === 0 ? 0 : 2);
      expect({ nth, state: next.get() }).toMatchObject({ state: { phase: "typing" } });
      entries += 1;
    }
  }
  expect(await counts(excel)).toEqual({
    households: 3 + entries,
    demands: entries,
    visits: 2 * entries,
    diary: 2 * entries,
  });
  const { visits, demands, households } = await ledgers(excel);
  const different = (values: readonly unknown[]) => new Set(values).size;
  expect(different(visits.map(({ entryId }) => entryId))).toBe(2 * entries);
  expect(different(demands.map(({ code: number }) => number))).toBe(entries);
  expect(different(households.map(({ householdNo }) => householdNo))).toBe(3 + entries);
});

test("a cell being edited: the entry is kept in the form and written afterwards", async () => {
  const excel = await village();
  const flow = await typed(excel);
  excel.host.controls.editCell("refuse");
  await flow.save();
  expect(flow.get().notices[0]?.detail).toContain("请先按回车结束编辑");
  expect(flow.get().entry.opinion).toBe("=路灯不亮");
  excel.host.controls.leaveCell();
  await flow.save();
  expect(await counts(excel)).toEqual(WRITTEN);
});
