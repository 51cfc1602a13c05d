/** Of files with the same bytes the one that does not call itself a copy is read (mess row 56). */
import { expect, test } from "@jest/globals";
import { EMPTY_MAPPING } from "../../src/intake/answers.ts";
import { runMerge } from "../../src/job/index.ts";
import { nodeInflater } from "../../src/workbook/xlsx/read/inflate-node.ts";
import { period } from "../support/township.ts";

const CSV = new TextEncoder().encode(
  "编号,登记时间,反映人,诉求内容,状态\nLH-MS-2026-0001,2026-11-03,王五,三组道路损坏,办理中\n",
);

test.each([
  ["龙河村(1).csv", "龙河村.csv"],
  ["龙河村(2).csv", "龙河村.csv"],
  ["副本龙河村.csv", "龙河村.csv"],
  ["龙河村 - 副本.csv", "龙河村.csv"],
  ["龙河村copy.csv", "龙河村.csv"],
])("of %s and %s the second is read", async (copy, original) => {
  const sources = [copy, original].map((path) => ({ path, read: () => Promise.resolve(CSV) }));
  const { merge } = await runMerge(
    sources,
    {
      period: period(),
      monthPeriod: () => period(),
      asOf: "2026-11-30",
      villages: [],
      mapping: EMPTY_MAPPING,
    },
    { inflater: nodeInflater, sha256: (bytes) => String(bytes.length) },
  );
  const status = Object.fromEntries(merge.files.map((file) => [file.path, file.status]));
  expect(status).toEqual({ [copy]: "skipped", [original]: "merged" });
  expect(merge.balance).toMatchObject({ read: 1, accepted: 1, ok: true });
});
