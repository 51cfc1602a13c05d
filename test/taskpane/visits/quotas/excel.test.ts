/** 走访核查 in an open workbook: evaluated, written, taken back; and the same figures as on the command line. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { readArgs } from "../../../../src/cli/args.ts";
import { quotasCommand } from "../../../../src/cli/quotas.ts";
import type { QuotaFlow } from "../../../../src/taskpane/visits/quotas/flow/flow.ts";
import { toPlan } from "../../../../src/workbench/host/files/save.ts";
import type { RawValue, RawWorkbook } from "../../../../src/workbook/raw.ts";
import { testBook, type TestBook } from "../../../support/openBook.ts";
import { bytesOf, flowOver, rawOf, TODAY, villageRaw } from "./support.ts";

jest.setTimeout(120_000);

let opened: TestBook;
let flow: QuotaFlow;

beforeEach(async () => {
  opened = testBook();
  opened.host.loadRaw(await villageRaw());
  flow = flowOver(opened.book);
  await flow.open();
});
afterEach(() => {
  opened.close();
});

const names = () => opened.host.author.sheetNames();

function duty(id: string) {
  return flow.get().made?.duties.find((it) => it.id === id);
}

/** The cell beside a label on 规则设置. */
function settingCell(label: string): string {
  const sheet = opened.host.toRaw().sheets.find(({ name }) => name === "规则设置");
  for (const { number, cells } of sheet?.rows ?? []) {
    const at = cells.indexOf(label);
    if (at >= 0) return `${String.fromCharCode(66 + at)}${number}`;
  }
  throw new Error(`no setting ${label}`);
}

/** What stands in the cells, row by row. */
function textsOf({ sheets }: RawWorkbook, wanted: string) {
  const rows = sheets.find(({ name }) => name === wanted)?.rows ?? [];
  return rows.map(({ cells }) => cells.filter((it) => it !== null && it !== "").map(rounded));
}

/** A spreadsheet keeps 15 digits. */
function rounded(cell: RawValue): RawValue {
  return typeof cell === "number" ? Number(cell.toPrecision(12)) : cell;
}

test("evaluated, a figure opened to its rows, written, and taken back without a trace", async () => {
  const before = opened.host.snapshot();
  await flow.make();
  expect(flow.get()).toMatchObject({ phase: "preview", notices: [] });
  expect(flow.get().made).toMatchObject({
    unit: "龙河村",
    people: 2,
    lacking: 2,
    households: 3,
    never: 1,
    visits: 2,
    findings: 1,
  });
  expect(opened.host.snapshot()).toEqual(before);

  const outcomes = await flow.ask("outcomes", { duty: "D1", state: "pending", from: 0, count: 9 });
  const [zhou] = outcomes.ok ? outcomes.value.lines : [];
  expect(zhou).toMatchObject({ subject: "周明", required: 20, done: 2, missing: 18 });
  if (!zhou) throw new Error("nobody");
  const rows = await flow.ask("evidence", { figure: zhou.figure, from: 0, count: 9 });
  expect(rows.ok && rows.value.lines.map(({ sheet, day, reason }) => [sheet, day, reason])).toEqual(
    [
      ["走访记录", "2026-11-03", ""],
      ["走访记录", "2026-11-10", ""],
      ["走访记录", "2026-11-10", "同人同户同日已计 1 次"],
      ["走访记录", "2026-11-11", "方式“电话”不计入走访"],
    ],
  );

  await flow.write();
  expect(flow.get()).toMatchObject({ phase: "done", notices: [] });
  expect(names()).toContain("走访核查");
  // What was written is no ledger: the next turn reads the same, and puts its sheets in their place.
  const { made } = flow.get();
  await flow.make();
  expect(flow.get().made).toEqual(made);
  await flow.write();
  expect(names().filter((name) => name.startsWith("走访核查"))).toEqual(["走访核查"]);
  await flow.undo();
  expect(flow.get()).toMatchObject({ phase: "preview", notices: [{ code: "undone" }] });
  expect(opened.host.snapshot().sheets).toEqual(before.sheets);
});

test("a number changed on 规则设置 changes the result", async () => {
  await flow.make();
  expect(duty("D1")?.counts).toMatchObject({ met: 0, pending: 2 });
  const cell = settingCell("两委成员月走访户次");
  opened.host.author.write("规则设置", `${cell}:${cell}`, [[2]]);
  await flow.make();
  expect(duty("D1")?.counts).toMatchObject({ met: 1, pending: 1 });
  opened.host.author.write("规则设置", `${cell}:${cell}`, [["很多"]]);
  await flow.make();
  expect(duty("D1")?.counts).toMatchObject({ met: 0, pending: 2 });
  const found = await flow.ask("findings", { from: 0, count: 9 });
  expect(found.ok && found.value.lines[1]?.where).toContain("规则设置");
});

test("the sheets say what those of the command line say", async () => {
  await flow.make();
  const folder = mkdtempSync(path.join(os.tmpdir(), "minqing-pane-quotas-"));
  const file = path.join(folder, "工作簿1.xlsx");
  const out = path.join(folder, "走访核查.xlsx");
  const rules = path.join(folder, "规则设置.xlsx");
  for (const it of [file, rules]) writeFileSync(it, await bytesOf(toPlan(opened.host.book)));
  await flow.write();
  const read = readArgs(["quotas", file, "--month", "2026-11", "--settings", rules, "--out", out]);
  if (!("options" in read)) throw new Error("not read");
  const quiet = { say: () => undefined, progress: () => undefined, done: () => undefined };
  jest.spyOn(process.stdout, "write").mockReturnValue(true);
  await quotasCommand({ ...read.options, township: "龙河村" }, quiet, TODAY);
  jest.restoreAllMocks();

  const wanted = flow.get().written?.sheets.map(({ planned }) => planned) ?? [];
  const made = await rawOf(readFileSync(out));
  expect(made.sheets.map(({ name }) => name)).toEqual(wanted);
  // Of two equal rows the merge says that they may be one; that is no matter of the duties.
  const compared = wanted.filter((name) => name !== "核对清单");
  const inPane = opened.host.toRaw();
  expect(compared.length).toBeGreaterThan(7);
  for (const name of compared) expect(textsOf(inPane, name)).toEqual(textsOf(made, name));
});
