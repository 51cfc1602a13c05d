import { describe, expect, test } from "@jest/globals";
import { LEDGERS } from "../../../src/domain/ledgers/index.ts";
import { REGULATIONS, quoteRegulation } from "../../../src/domain/regulations/index.ts";
import type { Origin, RegulationRow } from "../../../src/domain/regulations/index.ts";
import { SETTINGS } from "../../../src/domain/settings/index.ts";

describe("numbers stand in the sentences that they come from", () => {
  test.each<readonly [RegulationRow, Origin, string]>([
    ["D1", "四项制度", "20 户次"],
    ["D2", "四项制度", "至少走访 1 次"],
    ["D3", "四项制度", "至少走访1 次"],
    ["D4", "四项制度", "书记联系 5 户"],
    ["D5", "四项制度", "每人联系 3 户"],
    ["D6", "四项制度", "每人联系 2户"],
    ["D7", "四项制度", "每人联系 1 户"],
    ["D8", "四项制度", "2 次以上"],
    ["D9", "四项制度", "1 至 2 个"],
    ["D11", "五账法", "不少于1次"],
    ["D12", "五账法", "不少于2次"],
    ["D13", "五账法", "不少于30户"],
    ["D14", "五账法", "不少于50户"],
    ["D16", "五账法", "每周走访"],
    ["C3", "五账法", "每周星期五下午"],
    ["C5", "四项制度", "每月召开一次"],
    ["C6", "五账法", "原则上每月"],
    ["C8", "五账法", "原则上每季度"],
  ])("%s of %s: %s", (row, origin, words) => {
    expect(REGULATIONS[row].origin).toBe(origin);
    expect(quoteRegulation(row)).toContain(words);
  });
});

test("what no seed says is not put into a seed's mouth", () => {
  const practice = (Object.keys(REGULATIONS) as RegulationRow[]).filter((row) =>
    /^§[25]/.test(row),
  );
  expect(practice).toHaveLength(5);
  for (const row of practice) expect(["外地做法", "建议"]).toContain(REGULATIONS[row].origin);
});

test("every sentence is used by a setting", () => {
  const used = new Set(SETTINGS.map((setting) => setting.rule));
  const idle = Object.keys(REGULATIONS).filter((row) => !used.has(row as RegulationRow));
  // Standing duties without a number or a switch of their own.
  expect(idle).toEqual(["D27"]);
});

test("columns and ledgers name the regulation that asks for them", () => {
  const sources = LEDGERS.flatMap((ledger) => ledger.columns.map((column) => column.source));
  const known = /^(A[1-4]|B|\[E\])$/;
  expect(sources.filter((source) => source !== undefined && !known.test(source))).toEqual([]);
  expect(LEDGERS.filter((ledger) => !/^(A[1-4]|B|\[E\]):/.test(ledger.source))).toEqual([]);
});
