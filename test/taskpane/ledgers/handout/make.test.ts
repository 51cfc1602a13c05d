import { describe, expect, jest, test } from "@jest/globals";
import { unzipSync } from "fflate";
import { EMPTY_MAPPING } from "../../../../src/intake/answers.ts";
import { readBook, recordsOf } from "../../../../src/book/read.ts";
import { monthPeriod } from "../../../../src/domain/periods/index.ts";
import { runMerge } from "../../../../src/job/index.ts";
import { makeHandouts } from "../../../../src/taskpane/ledgers/handout/job/make.ts";
import {
  HandoutRefusal,
  type HandoutOrder,
} from "../../../../src/taskpane/ledgers/handout/job/order.ts";
import { readWorkbook } from "../../../../src/workbook/read.ts";
import { goneBlob } from "../../merge/township.ts";
import { lastMonth, order, textFile, TOOLS } from "./township.ts";

jest.setTimeout(120_000);

async function made(part: Partial<HandoutOrder> = {}) {
  const outcome = await makeHandouts(order(part), TOOLS);
  const zip = new Uint8Array(await outcome.file.blob.arrayBuffer());
  return { ...outcome, files: unzipSync(zip) };
}

async function bookOf(bytes: Uint8Array | undefined, name: string) {
  const read = await readWorkbook(bytes ?? new Uint8Array(), name, TOOLS.inflater);
  if (!read.ok) throw new Error(read.notice.id);
  return readBook(read.workbook, { name, asOf: "2026-12-02" });
}

const LONGHE = "龙河村2026年12月民情台账.xlsx";
const QINGSHI = "青石村2026年12月民情台账.xlsx";
const carryOf = (...files: readonly Awaited<ReturnType<typeof lastMonth>>[]) => ({
  carry: { files, passedOver: [] },
});

describe("blank workbooks for every village", () => {
  test("ready named in one .zip, with who they are for inside", async () => {
    const { file, files, villages, sentences } = await made();
    expect(file.name).toBe("各村空表_2026-12.zip");
    expect(Object.keys(files)).toEqual([LONGHE, QINGSHI]);
    expect(villages.map(({ village, notes }) => [village, notes])).toEqual([
      ["龙河村", []],
      ["青石村", []],
    ]);
    expect(sentences).toEqual([]);
    const book = await bookOf(files[LONGHE], LONGHE);
    expect(book).toMatchObject({ village: "龙河村", township: "五桂镇", month: "2026-12" });
    // The days that count as working days are the township's, so that all villages count alike.
    expect(book.rules.calendar.days.size).toBeGreaterThan(0);
  });

  test("they come back through the merge without a single question", async () => {
    const { files } = await made(carryOf(await lastMonth()));
    const period = monthPeriod("2026-12");
    if (!period) throw new Error("month");
    const { merge } = await runMerge(
      Object.entries(files).map(([path, bytes]) => ({ path, read: () => Promise.resolve(bytes) })),
      {
        ...{ period, monthPeriod: () => period, asOf: "2026-12-31", villages: [] },
        mapping: EMPTY_MAPPING,
      },
      TOOLS,
    );
    expect(merge.questions).toEqual([]);
    expect(merge.balance).toMatchObject({ ok: true, refused: 0 });
  });

  test("rules and roster of the township's workbook go along", async () => {
    const read = await readWorkbook(
      new TextEncoder().encode("干部名册\n姓名,职务,村\n周明,书记,龙河村\n郑远,委员,石头村\n"),
      "干部名册.csv",
      TOOLS.inflater,
    );
    if (!read.ok) throw new Error(read.notice.id);
    const { files, sentences } = await made({ rules: { name: "", workbook: read.workbook } });
    const cadres = recordsOf(await bookOf(files[LONGHE], LONGHE), "cadres");
    expect(cadres.map(({ values }) => values["name"])).toEqual(["周明"]);
    expect(sentences).toEqual([
      "干部名册里的村“石头村”不在村名单里,这些干部没有写进任何一份。请核对村名。",
    ]);
  });
});

test("own duties of the township's workbook stand in the villages' workbooks as they were typed", async () => {
  const header = "编号,职责名称,适用职务,核查内容,次数,每,户类别,计入方式";
  const read = await readWorkbook(
    new TextEncoder().encode(`${header}\nZ1,网格员月走访,网格员,走访户次,5,每月,,\n`),
    "自定职责.csv",
    TOOLS.inflater,
  );
  if (!read.ok) throw new Error(read.notice.id);
  const { files } = await made({ rules: { name: "", workbook: read.workbook } });
  const [longhe, qingshi] = [
    await bookOf(files[LONGHE], LONGHE),
    await bookOf(files[QINGSHI], QINGSHI),
  ];
  expect(longhe.rules.ownDuties).toMatchObject([{ id: "Z1", who: ["网格员"], times: 5 }]);
  expect(qingshi.rules.ownDuties).toEqual(longhe.rules.ownDuties);
  expect(longhe.rules.findings).toEqual([]);
});

describe("with what goes on from last month", () => {
  test("items and registers are carried, and what stays behind is said", async () => {
    const { files, villages, sentences } = await made(carryOf(await lastMonth()));
    const [longhe, qingshi] = villages;
    expect(longhe).toMatchObject({
      isPartial: true,
      notes: ["带入未办结事项 1 件、名册 1 行", "“稳定工作台账”没有启用,1 件没有带入"],
    });
    expect(qingshi).toMatchObject({ isPartial: false, notes: ["带入未办结事项 0 件、名册 0 行"] });
    expect(sentences).toEqual(["青石村:选的文件里没有它上月的,2026年12月的是空表。"]);
    const book = await bookOf(files[LONGHE], LONGHE);
    expect(recordsOf(book, "demands")[0]?.values).toMatchObject({ code: "LH-MS-2026-0007" });
    expect(recordsOf(book, "stability")).toEqual([]);
  });

  test("稳定工作 when it is asked for", async () => {
    const { villages, files } = await made({
      ...carryOf(await lastMonth()),
      withStability: true,
    });
    expect(villages[0]).toMatchObject({
      isPartial: false,
      notes: ["带入未办结事项 2 件、名册 1 行"],
    });
    expect(recordsOf(await bookOf(files[LONGHE], LONGHE), "stability")).toHaveLength(1);
  });

  test("a file that is gone, and a village that nobody listed, are named", async () => {
    const gone = { path: "青石村.xlsx", blob: goneBlob() };
    const { sentences, villages } = await made(carryOf(gone, await lastMonth("石头村")));
    expect(villages).toHaveLength(2);
    expect(sentences.join()).toContain("青石村.xlsx");
    expect(sentences.join()).toContain("“石头村”");
  });
});

describe("what the clerk has to change", () => {
  test.each<[string, Partial<HandoutOrder>, string]>([
    ["a month", { month: "十二月" }, "bad-month"],
    [
      "a list without villages",
      { villages: { kind: "file", file: textFile("村名单.csv", "姓名\n张三\n") } },
      "bad-villages",
    ],
    [
      "a list that is gone",
      { villages: { kind: "file", file: { path: "村名单.xlsx", blob: goneBlob() } } },
      "bad-villages",
    ],
    [
      "a list that is no table",
      { villages: { kind: "file", file: textFile("村名单.xlsx", "\0\0\0") } },
      "bad-villages",
    ],
    ["no files to carry from", { carry: { files: [], passedOver: [] } }, "no-carry"],
  ])("%s", async (_, part, code) => {
    const refusal: unknown = await made(part).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(HandoutRefusal);
    expect(refusal).toMatchObject({ failure: { code } });
  });
});
