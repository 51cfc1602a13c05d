import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readBook, recordsOf } from "../../src/book/read.ts";
import { checkEntry, emptyDemand, emptyEntry, entryOfRow } from "../../src/domain/entry/index.ts";
import type { Entry, EntryHousehold } from "../../src/domain/entry/index.ts";
import { describeFinding } from "../../src/domain/findings/describe.ts";
import {
  HARDSHIP_REASONS,
  HARDSHIP_TYPES,
  NEEDS,
} from "../../src/domain/ledgers/lists/households.ts";
import { DEMAND_CATEGORIES } from "../../src/domain/ledgers/lists/items.ts";
import { VISIT_WAYS } from "../../src/domain/ledgers/lists/visits.ts";
import { printValue } from "../../src/domain/records.ts";
import { planEntry } from "../../src/entry/plan.ts";
import type { RawWorkbook } from "../../src/workbook/raw.ts";
import { apply, BOOK, factsOf, TODAY, villageBook, without } from "./support.ts";

let village: RawWorkbook;

beforeAll(() => {
  village = villageBook();
});

const ZHANG = household("03-0045", "张三", "3组");
const LI = household("03-0046", "李四", "3组");

function household(householdNo: string, householder: string, group: string): EntryHousehold {
  return { isNew: householdNo === "", householdNo, householder, group, phone: "", address: "" };
}

const VISIT: Entry = {
  ...emptyEntry("e-0001", TODAY),
  visitors: ["李文斌", "王芳"],
  households: [ZHANG, LI],
};
const ROAD: Entry = {
  ...VISIT,
  id: "e-0002",
  opinion: "三组路灯不亮",
  outcome: "转台账",
  demand: { ...emptyDemand("demands"), category: "交通" },
};

function enter(book: RawWorkbook, entry: Entry, villageCode = "LH") {
  const plan = planEntry(factsOf(book), entry, villageCode);
  return { ...plan, book: apply(book, plan.edits) };
}

const rows = (book: RawWorkbook, ledger: Parameters<typeof recordsOf>[1]) =>
  recordsOf(readBook(book, BOOK), ledger).map(({ values }) => values);
const ids = (findings: readonly { readonly id: string }[]) => findings.map(({ id }) => id);

describe("what an entry writes", () => {
  test("a row a household in 走访记录, a row a cadre in 民情日记, each with its id", () => {
    const { book, findings } = enter(village, VISIT);
    expect(findings).toEqual([]);
    expect(rows(book, "visits")).toMatchObject([
      {
        householdNo: "03-0045",
        visitors: ["李文斌", "王芳"],
        opinion: "无诉求",
        entryId: "e-0001-1",
      },
      { householdNo: "03-0046", visitWay: "入户", visitDate: TODAY, entryId: "e-0001-2" },
    ]);
    expect(rows(book, "diary")).toMatchObject([
      { cadre: "李文斌", problems: "走访张三(3组)、李四(3组):无诉求", entryId: "e-0001-1" },
      { cadre: "王芳", diaryDate: TODAY, entryId: "e-0001-2" },
    ]);
    expect(rows(book, "demands")).toEqual([]);
  });

  test("a demand gets the next 编号, and the visits name it", () => {
    const { book } = enter(enter(village, ROAD).book, { ...ROAD, id: "e-0003" });
    expect(rows(book, "demands")).toMatchObject([
      {
        code: "LH-MS-2026-0001",
        content: "三组路灯不亮",
        category: "交通",
        reporter: "张三",
        reporterKind: "反映群体代表",
        sourceChannel: "干部走访",
        collector: "李文斌",
        status: "待议账",
      },
      { code: "LH-MS-2026-0002" },
    ]);
    expect(rows(book, "visits").map(({ ledgerCode }) => ledgerCode)).toEqual([
      "LH-MS-2026-0001",
      "LH-MS-2026-0001",
      "LH-MS-2026-0002",
      "LH-MS-2026-0002",
    ]);
  });

  test("solved on the spot: on the books as done", () => {
    const { book } = enter(village, { ...ROAD, outcome: "当场解决" });
    expect(rows(book, "demands")).toMatchObject([
      { status: "已办结待回访", closingWay: "当场办结", closedDate: TODAY, result: "当场解决" },
    ]);
  });

  test("hardship: a row a household with what its card knows; empty fields of the card are filled", () => {
    const demand = {
      ...emptyDemand("hardship"),
      hardshipType: "医疗困难",
      hardshipReason: "因病",
      needs: ["救助资金"],
    };
    const entry = { ...ROAD, demand, households: [ZHANG, { ...LI, phone: "13900005678" }] };
    const { book } = enter(village, entry);
    expect(rows(book, "hardship")).toMatchObject([
      { code: "LH-KN-2026-0001", householder: "张三", familySize: 3, phone: "13800001234" },
      { code: "LH-KN-2026-0002", householder: "李四", phone: "13900005678", needs: ["救助资金"] },
    ]);
    expect(rows(book, "visits").map(({ ledgerCode }) => ledgerCode)).toEqual([
      "LH-KN-2026-0001",
      "LH-KN-2026-0002",
    ]);
    expect(rows(book, "households")).toMatchObject([
      { phone: "13800001234", hardshipReason: "因病" },
      { phone: "13900005678", hardshipReason: "因病", address: null },
      { phone: null },
    ]);
  });

  test("a card is filled only while its 户编号 stands beside it", () => {
    const { edits } = enter(village, { ...VISIT, households: [{ ...LI, phone: "13900005678" }] });
    const fills = edits.flatMap((edit) => (edit.kind === "cell" ? [edit.witness] : []));
    expect(fills).toEqual([[{ column: expect.any(Number), value: LI.householdNo }]]);
  });

  test("what stands on a card is never overwritten", () => {
    const typed = { ...ZHANG, phone: "13900009999", address: "别处" };
    const { edits } = enter(village, { ...VISIT, households: [typed] });
    expect(edits.filter(({ kind }) => kind === "cell")).toEqual([]);
  });

  test("a household without a card gets one, with the next number of its group", () => {
    const fresh = [household("", "王五", "3组"), household("", "赵六", "三组")];
    const { book, findings } = enter(village, { ...VISIT, households: fresh });
    expect(rows(book, "households").slice(3)).toMatchObject([
      { householdNo: "03-0047", householder: "王五", group: "3组", registrar: "李文斌" },
      { householdNo: "03-0048", householder: "赵六", registeredDate: TODAY },
    ]);
    expect(rows(book, "visits").map(({ householdNo }) => householdNo)).toEqual([
      "03-0047",
      "03-0048",
    ]);
    expect(ids(findings)).toEqual(["entry-card-incomplete", "entry-card-incomplete"]);
  });

  test("a namesake in the group is asked about; a group that is none stops the entry", () => {
    const namesake = household("", "张三", "3组");
    expect(ids(enter(village, { ...VISIT, households: [namesake] }).findings)).toContain(
      "entry-household-same-name",
    );
    const nowhere = household("", "王五", "河边");
    const { edits, findings } = enter(village, { ...VISIT, households: [nowhere] });
    expect({ edits, ids: ids(findings) }).toEqual({ edits: [], ids: ["entry-group-unclear"] });
  });

  test("nobody at home: a visit, no diary", () => {
    const { book } = enter(village, { ...VISIT, way: "未遇" });
    expect(rows(book, "visits")).toMatchObject([{ opinion: "未遇到人" }, {}]);
    expect(rows(book, "diary")).toEqual([]);
  });
});

describe("where it writes", () => {
  test("headers as they stand, wherever they stand", () => {
    const moved = {
      ...village,
      sheets: village.sheets.map((sheet) => {
        if (sheet.name !== "走访记录") return sheet;
        const renamed = sheet.rows.map((row) =>
          row.number === 3
            ? {
                ...row,
                cells: row.cells.map((it) =>
                  it === "走访日期" ? "入户时间" : it === "走访人" ? "走访干部" : it,
                ),
              }
            : row,
        );
        return { ...sheet, rows: renamed };
      }),
    };
    const { edits, book } = enter(moved, VISIT);
    const edit = edits.find((it) => it.kind === "rows" && it.sheet === "走访记录");
    expect(edit).toMatchObject({ headers: expect.arrayContaining(["入户时间", "走访干部"]) });
    expect(rows(book, "visits")).toHaveLength(2);
  });

  test("a layout from before has no column for the id: it is added, and said so", () => {
    const older = {
      ...village,
      sheets: village.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) => ({
          ...row,
          cells: row.cells.map((it) => (it === "登记批次" ? null : it)),
        })),
      })),
    };
    const { edits, findings, book } = enter(older, VISIT);
    expect(edits.filter(({ kind }) => kind === "columns")).toHaveLength(2);
    expect(ids(findings)).toEqual(["entry-column-added", "entry-column-added"]);
    expect(rows(book, "visits").map(({ entryId }) => entryId)).toEqual(["e-0001-1", "e-0001-2"]);
  });

  test.each([
    ["走访记录", VISIT, ["entry-ledger-missing"]],
    ["民生诉求台账", ROAD, ["entry-ledger-missing"]],
    ["民生诉求台账", VISIT, []],
    ["民情日记", VISIT, ["entry-ledger-skipped"]],
    ["一户一档", VISIT, []],
    [
      "一户一档",
      { ...VISIT, households: [household("", "王五", "3组")] },
      ["entry-ledger-skipped"],
    ],
  ])("without %s", (sheet, entry, expected) => {
    const { findings } = enter(without(village, sheet), entry);
    expect(ids(findings)).toEqual(expected);
    const sentences = findings.map((finding) => describeFinding(finding, "full").message);
    expect(sentences.every((it) => it.includes("新建台账") && !it.includes("{"))).toBe(true);
  });

  test("an empty workbook says what to do, and writes nothing", () => {
    const { edits, findings } = enter(
      without(village, ...village.sheets.map((it) => it.name)),
      ROAD,
    );
    expect({ edits, ids: ids(findings) }).toEqual({
      edits: [],
      ids: ["entry-ledger-missing", "entry-ledger-missing"],
    });
  });
});

describe("numbers", () => {
  test("the letters of the village come from the codes that are there; without any they are asked for", () => {
    expect(ids(enter(village, ROAD, "").findings)).toEqual(["entry-village-code"]);
    const { book } = enter(village, ROAD, "lh");
    expect(enter(book, { ...ROAD, id: "e-0009" }, "").entry.demand?.codes).toEqual([
      "LH-MS-2026-0002",
    ]);
  });

  test("two villages in one workbook: asked, as typed", () => {
    const one = enter(village, ROAD, "LH").book;
    const both = enter(one, { ...ROAD, id: "e-0009" }, "SH").book;
    const third = { ...ROAD, id: "e-0010" };
    expect(ids(enter(both, third, "").findings)).toEqual(["entry-village-code"]);
    expect(enter(both, third, "SH").entry.demand?.codes).toEqual(["SH-MS-2026-0002"]);
  });
});

describe("repeated", () => {
  test("whatever part of it was written, a repeat completes it and doubles nothing", () => {
    const entry = { ...ROAD, households: [ZHANG, household("", "王五", "3组")] };
    const first = planEntry(factsOf(village), entry, "LH");
    const whole = apply(village, first.edits);
    for (let written = 0; written <= first.edits.length; written += 1) {
      const partly = apply(village, first.edits.slice(0, written));
      const again = planEntry(factsOf(partly), first.entry, "LH");
      expect(again.entry).toEqual(first.entry);
      expect(apply(partly, again.edits).sheets).toEqual(whole.sheets);
    }
  });

  test("numbers that somebody else took meanwhile are given anew", () => {
    const entry = { ...ROAD, households: [household("", "王五", "3组")] };
    const mine = planEntry(factsOf(village), entry, "LH").entry;
    const other = { ...ROAD, id: "x-0001", households: [household("", "赵六", "3组")] };
    const meanwhile = enter(village, other).book;
    const again = planEntry(factsOf(meanwhile), mine, "LH").entry;
    expect(again.demand?.codes).toEqual(["LH-MS-2026-0002"]);
    expect(again.households[0]?.householdNo).toBe("03-0048");
  });
});

const text = fc.constantFrom("路灯不亮", "想学养殖技术", "=1+1", "低保、医保怎么办理");
const entries = fc
  .record({
    date: fc.constantFrom("2026-11-20", "2026-01-03", "2025-12-31"),
    visitors: fc.uniqueArray(fc.constantFrom("李文斌", "王芳", "周建国"), { minLength: 1 }),
    households: fc.uniqueArray(fc.constantFrom(ZHANG, LI, household("01-0002", "曾国全", "1组")), {
      minLength: 1,
    }),
    way: fc.constantFrom(...VISIT_WAYS.values),
    response: fc.constantFrom("", "愿意投工"),
    feeling: fc.constantFrom("", "早议早办"),
    kind: fc.constantFrom("none", "demands", "hardship"),
    opinion: text,
    category: fc.constantFrom(...DEMAND_CATEGORIES.values),
    hardshipType: fc.constantFrom(...HARDSHIP_TYPES.values),
    hardshipReason: fc.constantFrom(...HARDSHIP_REASONS.values),
    needs: fc.uniqueArray(fc.constantFrom(...NEEDS.values), { minLength: 1, maxLength: 3 }),
  })
  .map(({ kind, opinion, category, hardshipType, hardshipReason, needs, ...rest }): Entry => {
    const base = { ...emptyEntry("e-0100", ""), ...rest };
    if (kind === "none") return { ...base, outcome: "无需处理" };
    const demand =
      kind === "demands"
        ? { ...emptyDemand("demands"), category }
        : { ...emptyDemand("hardship"), hardshipType, hardshipReason, needs };
    return { ...base, opinion, outcome: "转台账", demand };
  });

/** The entry as its rows tell it. */
function readBack(book: RawWorkbook, id: string) {
  const own = (ledger: Parameters<typeof rows>[1]) =>
    rows(book, ledger).filter(({ entryId }) => entryOfRow(printValue(entryId)) === id);
  const visits = own("visits");
  const [first] = visits;
  const [demand] = own("demands");
  const hardship = own("hardship");
  return {
    date: first?.["visitDate"],
    visitors: first?.["visitors"],
    way: first?.["visitWay"],
    households: visits.map(({ householdNo }) => householdNo),
    response: printValue(first?.["response"]),
    feeling: printValue(first?.["feeling"]),
    diary: own("diary").map(({ cadre }) => cadre),
    demand: demand ? [demand["category"], demand["content"], demand["code"]] : null,
    hardship: hardship.map((row) => [row["hardshipReason"], row["needs"], row["code"]]),
    codes: visits.map(({ ledgerCode }) => ledgerCode),
  };
}

test("entry → changes → applied → read back is the same entry", () => {
  fc.assert(
    fc.property(entries, (typed) => {
      const { entry } = checkEntry(typed);
      expect(entry).not.toBeNull();
      if (!entry) return;
      const { book, entry: settled } = enter(village, entry);
      const { demand, households } = settled;
      const codes = demand?.codes ?? [];
      expect(readBack(book, entry.id)).toEqual({
        date: entry.date,
        visitors: entry.visitors,
        way: entry.way,
        households: households.map(({ householdNo }) => householdNo),
        response: entry.response,
        feeling: entry.feeling,
        diary: entry.way === "未遇" ? [] : entry.visitors,
        demand: demand?.ledger === "demands" ? [demand.category, entry.opinion, codes[0]] : null,
        hardship:
          demand?.ledger === "hardship"
            ? codes.map((code) => [demand.hardshipReason, demand.needs, code])
            : [],
        codes: households.map((_, at) =>
          demand === null ? null : (codes[demand.ledger === "demands" ? 0 : at] ?? null),
        ),
      });
    }),
    { numRuns: 60 },
  );
});
