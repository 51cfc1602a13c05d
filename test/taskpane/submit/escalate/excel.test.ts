/** 上报清单 in an open workbook: made, opened to its rows, written, saved; the same as on the command line. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { readArgs } from "../../../../src/cli/args.ts";
import { escalateCommand } from "../../../../src/cli/escalate.ts";
import type { EscalateFlow } from "../../../../src/taskpane/submit/escalate/flow/flow.ts";
import { toPlan } from "../../../../src/workbench/host/files/save.ts";
import type { RawValue, RawWorkbook } from "../../../../src/workbook/raw.ts";
import { testBook, type TestBook } from "../../../support/openBook.ts";
import { bytesOf, rawOf } from "../../visits/quotas/support.ts";
import { flowOver, TODAY, villageRaw } from "./support.ts";

jest.setTimeout(120_000);

const PAGE = { from: 0, count: 30 };
const ALL = { category: "", light: "", village: "", route: "" } as const;

let opened: TestBook;
let flow: EscalateFlow;
let files: { readonly name: string; readonly file: Blob }[];

beforeEach(async () => {
  files = [];
  opened = testBook();
  opened.host.loadRaw(await villageRaw());
  flow = flowOver(opened.book, { download: (name, file) => files.push({ name, file }) });
  await flow.open();
});
afterEach(() => {
  opened.close();
});

const names = () => opened.host.author.sheetNames();

/** Merging a file finds some more to tell than reading the open workbook: how much, is no matter of the list. */
const HOW_MANY = /^台账里有 \d+ 处没有读出/;

/** What stands in the cells, row by row. */
function textsOf({ sheets }: RawWorkbook, wanted: string): readonly (readonly RawValue[])[] {
  const rows = sheets.find(({ name }) => name === wanted)?.rows ?? [];
  return rows
    .map(({ cells }) => cells.filter((it) => it !== null && it !== ""))
    .filter(([first]) => typeof first !== "string" || !HOW_MANY.test(first));
}

test("listed, a row opened to what it rests on, written, and taken back without a trace", async () => {
  const before = opened.host.snapshot();
  expect(flow.get()).toMatchObject({
    phase: "choosing",
    choice: { level: "村", month: "2026-11" },
  });
  await flow.make();
  expect(flow.get()).toMatchObject({ phase: "preview", notices: [] });
  expect(flow.get().made).toMatchObject({
    ...{ unit: "龙河村", superior: "乡镇", sentBy: "", villages: ["龙河村"] },
    routes: { up: 3, own: 3, sent: 0 },
  });
  const lines = await flow.ask("lines", { ...PAGE, ...ALL, category: "逾期" });
  const found = lines.ok ? lines.value.lines : [];
  expect(found.map(({ subject, light, sendTo }) => [subject, light, sendTo])).toEqual([
    ["LH-MS-2026-0001", "红", "乡镇"],
    ["LH-MS-2026-0002", "黄", "村"],
  ]);
  const basis = await flow.ask("basis", { ...PAGE, index: found[0]?.index ?? -1 });
  expect(basis.ok && basis.value.lines).toEqual([
    { sheet: "民生诉求台账", row: expect.any(Number), ledger: "民生诉求台账", day: "2026-11-02" },
  ]);
  const [place] = basis.ok ? basis.value.lines : [];
  await flow.show(place?.sheet ?? "", place?.row ?? 0);
  expect(opened.host.snapshot().activeSheet).toBe("民生诉求台账");

  await flow.write();
  expect(flow.get()).toMatchObject({ phase: "done", notices: [] });
  expect(names()).toEqual(
    expect.arrayContaining(["上报清单", "呈报单", "上报事项-民生诉求台账", "依据"]),
  );
  // What was written is no ledger: the next turn reads the same, and puts its sheets in their place.
  const { made } = flow.get();
  await flow.make();
  expect(flow.get().made).toEqual(made);
  await flow.write();
  expect(names().filter((name) => name.startsWith("上报清单"))).toEqual(["上报清单"]);
  await flow.undo();
  expect(flow.get()).toMatchObject({ phase: "preview", notices: [{ code: "undone" }] });
  expect(opened.host.snapshot().sheets).toEqual(before.sheets);
});

test("the sheets, and the file to send up, say what those of the command line say", async () => {
  await flow.make();
  const folder = mkdtempSync(path.join(os.tmpdir(), "minqing-pane-escalate-"));
  const at = (name: string): string => path.join(folder, name);
  const [file, rules, out] = [at("工作簿1.xlsx"), at("规则设置.xlsx"), at("上报清单.xlsx")];
  for (const it of [file, rules]) writeFileSync(it, await bytesOf(toPlan(opened.host.book)));
  await flow.save();
  expect(flow.get().notices).toEqual([
    { code: "saved", intent: "success", detail: "上报清单_龙河村_2026-11.xlsx" },
  ]);
  await flow.write();
  const words = ["escalate", file, "--level", "村", "--month", "2026-11", "--settings", rules];
  const read = readArgs([...words, "--out", out]);
  if (!("options" in read)) throw new Error("not read");
  const quiet = { say: () => undefined, progress: () => undefined, done: () => undefined };
  jest.spyOn(process.stdout, "write").mockReturnValue(true);
  await escalateCommand(read.options, quiet, TODAY);
  jest.restoreAllMocks();

  const [saved] = files;
  if (!saved) throw new Error("no file");
  const ofCommand = await rawOf(readFileSync(out));
  const ofFile = await rawOf(new Uint8Array(await saved.file.arrayBuffer()));
  const ofPane = opened.host.toRaw();
  const wanted = flow.get().written?.sheets.map(({ planned }) => planned) ?? [];
  expect(ofCommand.sheets.map(({ name }) => name)).toEqual(wanted);
  expect(ofFile.sheets.map(({ name }) => name)).toEqual(wanted);
  for (const name of wanted) {
    expect(textsOf(ofFile, name)).toEqual(textsOf(ofCommand, name));
    expect(textsOf(ofPane, name)).toEqual(textsOf(ofCommand, name));
  }
});
