import { beforeAll, describe, expect, test } from "@jest/globals";
import { findingKind } from "../../src/domain/findings/catalogue.ts";
import type { MergeResult, MergedFile } from "../../src/merge/types.ts";
import { SAMPLE_MONTHS, sampleTruth } from "../../src/samples/index.ts";
import type { LedgerTruth } from "../../src/samples/index.ts";
import { mergedMonth } from "./support.ts";

const merges = new Map<string, MergeResult>();

beforeAll(async () => {
  for (const { id } of SAMPLE_MONTHS) merges.set(id, await mergedMonth(id));
}, 120_000);

const mergeOf = (month: string): MergeResult => {
  const merge = merges.get(month);
  if (!merge) throw new Error(`no merge of ${month}`);
  return merge;
};

const fileAt = (month: string, path: string): MergedFile | undefined =>
  mergeOf(month).files.find((file) => file.path === path);

/** Rows by ledger as the account of a file has them. */
function accountOf(file: MergedFile | undefined, truths: readonly LedgerTruth[]): LedgerTruth[] {
  return truths.map(({ ledger }) => {
    const blocks = (file?.blocks ?? []).filter((block) => block.ledger === ledger);
    const sum = (count: (block: (typeof blocks)[number]) => number): number =>
      blocks.reduce((total, block) => total + count(block), 0);
    return {
      ledger,
      rows: sum((block) => block.read),
      otherPeriod: sum((block) => block.ignored["other-period"] ?? 0),
    };
  });
}

describe.each(SAMPLE_MONTHS)("the township merged for $id", ({ id }) => {
  const truth = sampleTruth(id);
  const copies = truth.files.filter((file) => file.reason === "file-copy");
  const doubled = new Set(copies.map((file) => file.village));
  const single = truth.files.filter((file) => !doubled.has(file.village));

  test.each(single)("$path is $status", ({ path, status, reason }) => {
    expect(fileAt(id, path)).toMatchObject({ path, status, ...(reason ? { reason } : {}) });
  });

  test.each(single.filter((file) => file.status !== "skipped"))(
    "$path has as many rows as were put in",
    ({ path, ledgers }) => {
      expect(accountOf(fileAt(id, path), ledgers)).toEqual(ledgers);
    },
  );

  const planted = truth.files.flatMap(({ path, faults, reason }) =>
    reason === "file-copy" ? [] : faults.map((fault) => ({ path, ...fault })),
  );
  test.each(planted)("$path “$sheet”: $what ($finding)", ({ path, sheet, finding }) => {
    const found = mergeOf(id).findings.filter((it) => it.file === path && it.id === finding);
    expect(found.map((it) => it.sheet)).toContain(sheet === "" ? found[0]?.sheet : sheet);
  });

  test("who sent nothing and who was late is known", () => {
    const { villages, missingVillages, balance } = mergeOf(id);
    expect(missingVillages).toEqual(truth.missingVillages);
    const late = villages.filter((status) => status.submission === "late");
    expect(late.map((status) => status.village.name)).toEqual(truth.lateVillages);
    expect(balance.ok).toBe(true);
  });

  test("the perfect village has nothing to be told", () => {
    const own = mergeOf(id).findings.filter((finding) => finding.village === "龙河村");
    const told = own.filter((finding) => findingKind(finding.id).severity !== "info");
    expect(told).toEqual([]);
  });
});

test("of a file and its byte-equal copy one is merged and the other skipped", () => {
  const twins = mergeOf("2026-12").files.filter((file) => file.path.includes("龙河"));
  expect(twins.map((file) => file.status).sort()).toEqual(["merged", "skipped"]);
  expect(twins.find((file) => file.status === "skipped")?.reason).toBe("file-copy");
});
