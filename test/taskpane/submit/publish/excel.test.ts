/** 晒账公示 in an open workbook: it leads to the ledger, keeps what was decided, and writes a list. */
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { KEPT_SHEET, keptSheet } from "../../../../src/taskpane/submit/publish/kept/sheet.ts";
import type { PublishFlow } from "../../../../src/taskpane/submit/publish/flow/flow.ts";
import { cellAddress } from "../../../../src/workbook/address.ts";
import { leaked } from "../../../report/publication/search.ts";
import { testBook, type TestBook } from "../../../support/openBook.ts";
import {
  decide,
  flowOver,
  hit,
  matter,
  matters,
  SECRETS,
  villageRaw,
  handedText,
  type Handed,
} from "./support.ts";

let opened: TestBook;
let flow: PublishFlow;
let handed: Handed[];

/** The section as it is opened anew: nothing is left of an earlier one but what the workbook keeps. */
async function reopen(): Promise<void> {
  const { book, door } = opened;
  flow = flowOver({ book, kept: keptSheet(() => door) }, handed);
  await flow.open();
}

beforeEach(async () => {
  opened = testBook();
  opened.host.loadRaw(await villageRaw());
  handed = [];
  await reopen();
  await flow.make();
});
afterEach(() => {
  opened.close();
});

const sheets = () => opened.host.snapshot().sheets;
const names = () => opened.host.author.sheetNames();
const sheetOf = (wanted: string) => opened.host.toRaw().sheets.find(({ name }) => name === wanted);

test("the place leads to the cell of 公示摘要", async () => {
  const { place } = await matter(flow, "0002");
  if (!place) throw new Error("no place");
  await flow.show(place.sheet, place.row, place.column);
  const cells = sheetOf(place.sheet)?.rows;
  const row = cells?.find(({ number }) => number === place.row)?.cells ?? [];
  expect(row[(place.column ?? 0) - 1]).toContain("水渠已清淤");
});

test("a text that was rewritten is looked at anew", async () => {
  await decide(flow, "0004", "510129199001011234", "withhold");
  const { place } = await matter(flow, "0004");
  if (!place?.column) throw new Error("no place");
  const cell = cellAddress(place.row, place.column);
  opened.host.author.write(place.sheet, `${cell}:${cell}`, [["何小川反映的问题已办"]]);
  await flow.make();
  expect(await hit(flow, "0004", "何小川")).toMatchObject({ decision: null });
});

test("decisions are kept in the workbook for the next time, without what they are about", async () => {
  await decide(flow, "0002", "丁一山", "mask");
  await decide(flow, "0002", "13812345678", "mask");
  flow.back();
  flow.choose({ complaints: "028-88003344" });
  flow.chooseStation("龙河村", { place: "便民服务站" });
  await flow.make();
  const kept = sheetOf(KEPT_SHEET.name);
  expect(kept?.visibility).toBe("hidden");
  expect(leaked(JSON.stringify(kept), SECRETS)).toEqual([]);

  await reopen();
  expect(flow.get().choice).toMatchObject({
    complaints: "028-88003344",
    stations: { 龙河村: { place: "便民服务站", phone: "" } },
  });
  await flow.make();
  expect(flow.get().made).toMatchObject({
    ...{ balance: { items: 7, published: 2 }, matters: { open: 2, settled: 1 } },
  });
  expect(await matters(flow, "settled")).toMatchObject([
    { item: "LH-MS-2026-0002", state: "shown" },
  ]);
  const before = sheets();
  await flow.save();
  expect(sheets()).toEqual(before);
  const text = await handedText(handed);
  expect(text).toContain("便民服务站");
  expect(text).not.toContain(KEPT_SHEET.name);
});

test("the list of what stays off is written as a sheet of its own and taken back", async () => {
  const before = sheets();
  await flow.write();
  expect(flow.get()).toMatchObject({ phase: "done", notices: [] });
  expect(names()).toContain("未公示清单");
  const list = sheetOf("未公示清单");
  expect(leaked(JSON.stringify(list?.rows), SECRETS.slice(0, 6))).toEqual([]);
  // It is no ledger: the next turn reads the same.
  const { made } = flow.get();
  await flow.make();
  expect(flow.get().made).toEqual(made);
  await flow.undo();
  expect(sheets()).toEqual(before);
});
