import { describe, expect, test } from "@jest/globals";
import { SLIP_MONTH, SLIP_SHA256, skippedFile } from "../../src/intake/index.ts";
import { EMPTY_MAPPING, type Mapping } from "../../src/intake/answers.ts";
import { DEMAND_HEADER, demandRow, sheet, workbook } from "../intake/layout/sheets.ts";
import { ids, intake, listedVillage, merge, sentences } from "../support/township.ts";

const book = (...numbers: readonly number[]) => [
  sheet("民生诉求台账", [DEMAND_HEADER, ...numbers.map((n) => demandRow(n, `第${n}件事情的内容`))]),
];
const villages = [listedVillage("龙河村"), listedVillage("五星村")];

describe("two files of one village and month (row 56)", () => {
  const files = [
    intake("龙河村2026年11月.xlsx", book(1)),
    intake("龙河村11月最终版2.xlsx", book(2)),
  ];

  test("both are refused, every row with them, until the question is answered", () => {
    const result = merge(files, { villages });
    expect(result.files.map((file) => [file.status, file.reason])).toEqual([
      ["refused", "two-files"],
      ["refused", "two-files"],
    ]);
    expect(result.balance).toMatchObject({ read: 2, accepted: 0, refused: 2, ok: true });
    const [question] = result.questions;
    expect(question).toMatchObject({ id: "two-files:2026-11", village: "龙河村" });
    expect(question?.options.map((option) => option.value)).toEqual([
      "龙河村11月最终版2.xlsx",
      "龙河村2026年11月.xlsx",
    ]);
    expect(result.villages[0]?.submission).toBe("returned");
  });

  test("the answer chooses one; the other is skipped with its reason", () => {
    const mapping: Mapping = {
      ...EMPTY_MAPPING,
      villages: { 龙河村: { "two-files:2026-11": "龙河村11月最终版2.xlsx" } },
    };
    const result = merge(files, { villages, mapping });
    expect(result.files.map((file) => file.status)).toEqual(["merged", "skipped"]);
    expect(result.balance).toMatchObject({ read: 1, accepted: 1 });
    expect(ids(result.findings)).toContain("file-not-chosen");
    expect(result.files[0]?.reason).toBeUndefined();
    expect(result.questions[0]?.answer).toBe("龙河村11月最终版2.xlsx");
  });
});

describe("a mended 退回单", () => {
  const original = intake("龙河村2026年11月.xlsx", book(1, 2));
  const slip = intake(
    "退回单_龙河村_2026-11.xlsx",
    workbook(book(1, 2, 3), {
      properties: new Map([
        [SLIP_SHA256, original.file.sha256],
        [SLIP_MONTH, "2026-11"],
      ]),
    }),
  );

  test("takes the place of the file that it came from", () => {
    const result = merge([original, slip], { villages });
    const skipped = result.files.find((file) => file.status === "skipped");
    expect(skipped).toMatchObject({ path: "龙河村2026年11月.xlsx", reason: "file-superseded" });
    expect(result.balance).toMatchObject({ read: 3, accepted: 3 });
  });

  test("counts alone when the first file is not there", () => {
    const result = merge([slip], { villages });
    expect(result.balance).toMatchObject({ read: 3, accepted: 3 });
    expect(ids(result.findings)).toContain("slip-without-original");
  });

  test("takes the place of a first file that could not be placed", () => {
    const unplaced = { ...original, status: "refused", reason: "wrong-village" } as const;
    const result = merge([unplaced, slip], { villages });
    expect(result.files.map((file) => file.status)).toEqual(["merged", "skipped"]);
    expect(ids(result.findings)).not.toContain("slip-without-original");
  });

  test("takes nobody's place when it cannot be placed itself", () => {
    const lost = { ...slip, status: "refused", reason: "wrong-village" } as const;
    const result = merge([original, lost], { villages });
    expect(result.files.map((file) => file.status)).toEqual(["refused", "merged"]);
  });
});

describe("wrong month (row 58)", () => {
  test("a village that sent only last month's file is refused with a question", () => {
    const result = merge([intake("龙河村2026年10月.xlsx", book(1))], { villages });
    expect(result.files[0]).toMatchObject({ status: "refused", reason: "wrong-month" });
    expect(sentences(result.findings, "wrong-month")[0]).toContain("2026年10月");
    expect(result.questions[0]).toMatchObject({ defaultValue: "reject", village: "" });
  });

  test("the answer 当作本期 lets it in", () => {
    const mapping: Mapping = {
      ...EMPTY_MAPPING,
      files: { "龙河村2026年10月.xlsx": { "wrong-month:2026-11": "accept" } },
    };
    const result = merge([intake("龙河村2026年10月.xlsx", book(1), { mapping })], { mapping });
    expect(result.files[0]?.status).toBe("merged");
  });

  test("a later month is never taken for history", () => {
    const files = [
      intake("龙河村2026年11月.xlsx", book(1)),
      intake("龙河村2026年12月.xlsx", book(2)),
    ];
    const result = merge(files);
    expect(result.files.map((file) => file.status)).toEqual(["merged", "refused"]);
  });
});

describe("who sent what", () => {
  test("missing, zero report, undated, on time and late are told apart", () => {
    const due = { deadline: "2026-11-27" };
    const list = [
      listedVillage("龙河村", { ...due, received: "2026-11-27" }),
      listedVillage("五星村", { ...due, received: "2026-11-28" }),
      listedVillage("双桥村", due),
      listedVillage("石板村", due),
      listedVillage("高峰村", due),
    ];
    const run = { villages: list };
    const zero = [sheet("民生诉求台账", [DEMAND_HEADER, ["无"]])];
    const result = merge(
      [
        intake("龙河村2026年11月.xlsx", book(1), run),
        intake("五星村2026年11月.xlsx", book(1), run),
        intake("双桥村2026年11月.xlsx", book(1), run),
        intake("石板村2026年11月.xlsx", zero, run),
      ],
      run,
    );
    expect(result.villages.map((status) => status.submission)).toEqual([
      "on-time",
      "late",
      "undated",
      "zero-report",
      "missing",
    ]);
    expect(result.missingVillages).toEqual(["高峰村"]);
    expect(ids(result.findings)).toContain("zero-report");
  });

  test("a village outside the list is shown, and marked as such", () => {
    const result = merge([intake("新桥村2026年11月.xlsx", book(1))], { villages });
    expect(result.villages.at(-1)).toMatchObject({ village: { name: "新桥村", listed: false } });
  });

  test("an ignored file keeps its finding and counts no row", () => {
    const lock = skippedFile({ path: "~$龙河村.xlsx", sha256: "" }, "lock-file");
    const result = merge([lock, intake("龙河村2026年11月.xlsx", book(1))]);
    expect(ids(result.findings)).toContain("lock-file");
    expect(result.balance).toMatchObject({ read: 1, ok: true });
    expect(result.villages).toHaveLength(1);
  });

  test("in a weekly run, ledgers that stood still are named (C4)", () => {
    const run = { period: "2026-W45", villages };
    const result = merge([intake("龙河村2026年11月.xlsx", book(1), run)], run);
    expect(result.villages[0]?.notUpdated).toContain("visits");
    expect(result.villages[0]?.notUpdated).not.toContain("demands");
  });
});

describe("numbers against last month (row 61)", () => {
  test("open items that were not carried on are counted in one sentence", () => {
    const carried = demandRow(1, "第1件事情的内容").map((cell, i) =>
      i === 1 ? { kind: "date" as const, serial: 46300 } : cell,
    );
    const files = [
      intake("龙河村2026年10月.xlsx", book(1, 2, 3)),
      intake("龙河村2026年11月.xlsx", [sheet("民生诉求台账", [DEMAND_HEADER, carried])]),
    ];
    const [sentence] = sentences(merge(files).findings, "carry-mismatch");
    expect(sentence).toContain("本期从上月带过来1件");
  });
});
