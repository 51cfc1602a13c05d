/** One file that cannot be had is that file's matter: it is refused by name, the others are read. */
import { expect, test } from "@jest/globals";
import { monthPeriod, type Period } from "../../src/domain/periods/index.ts";
import { EMPTY_MAPPING } from "../../src/intake/answers.ts";
import { runMerge } from "../../src/job/index.ts";
import { FileUnreadable } from "../../src/job/unreadable.ts";
import { nodeInflater } from "../../src/workbook/xlsx/read/inflate-node.ts";
import { listedVillage } from "../support/township.ts";

const csv = new TextEncoder().encode(
  "走访日期,走访人,户主,走访方式,群众反映\n2026-11-03,王强,张三,入户,无\n",
);
const options = {
  period: null,
  monthPeriod: (month: string): Period => {
    const found = monthPeriod(month);
    if (!found) throw new Error(month);
    return found;
  },
  asOf: "2026-11-30",
  villages: [listedVillage("龙河村"), listedVillage("白鹤村")],
  mapping: EMPTY_MAPPING,
};
const tools = { inflater: nodeInflater, sha256: (bytes: Uint8Array) => `sha-${bytes.length}` };

test("the file is refused with the reason, its village counts as returned", async () => {
  const { merge } = await runMerge(
    [
      { path: "各村/白鹤村.xlsx", read: () => Promise.reject(new FileUnreadable("没有权限")) },
      { path: "各村/龙河村.csv", read: () => Promise.resolve(csv) },
    ],
    options,
    tools,
  );
  expect(merge.files.map(({ village, status, reason }) => [village, status, reason])).toEqual([
    ["白鹤村", "refused", "file-unreadable"],
    ["龙河村", "merged", undefined],
  ]);
  expect(merge.findings).toContainEqual(
    expect.objectContaining({ id: "file-unreadable", slots: { reason: "没有权限" } }),
  );
  expect(merge.villages.map((it) => it.submission)).toEqual(["undated", "returned"]);
  expect(merge.balance).toMatchObject({ read: 1, accepted: 1, ok: true });
});

test("any other failure is ours, and not swallowed", async () => {
  const broken = { path: "龙河村.csv", read: () => Promise.reject(new TypeError("mistake")) };
  await expect(runMerge([broken], options, tools)).rejects.toThrow("mistake");
});
