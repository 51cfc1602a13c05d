import { describe, expect, test } from "@jest/globals";
import { ledgerById } from "../../src/domain/ledgers/index.ts";
import { isComplete, LEDGER_CHOICES, planSetup, type SetupPlan } from "../../src/setup/index.ts";
import type { RawWorkbook } from "../../src/workbook/raw.ts";
import { asFile } from "../workbook/excel/support.ts";
import { EMPTY_BOOK, ledgersOf, older, ownSheet, PROPOSED, request } from "./books.ts";

const fates = ({ notices }: SetupPlan) => notices.map(({ fate, sheet }) => `${fate} ${sheet}`);
const names = ({ plan }: SetupPlan) =>
  plan.sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name);
const sentence = ({ notices }: SetupPlan, sheet: string) =>
  notices.filter((notice) => notice.sheet === sheet).map((notice) => notice.sentence);

function renamed(book: RawWorkbook, from: string, to: string): RawWorkbook {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet)),
  };
}

describe("choices", () => {
  test("what is proposed is what villages keep; the stability ledger never", () => {
    expect(PROPOSED.map(({ id }) => id)).not.toContain("stability");
    expect(PROPOSED.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["cadres", "households", "visits", "demands", "hardship"]),
    );
  });

  test.each(LEDGER_CHOICES.map((choice) => [choice.ledger.name, choice] as const))(
    "%s: proposed, or a reason why not",
    (_, { proposed, why }) => {
      expect(proposed).toBe(why === "");
    },
  );

  test("the stability ledger says that it is kept by matter", () => {
    const choice = LEDGER_CHOICES.find(({ ledger }) => ledger.id === "stability");
    expect(choice?.why).toContain("乡镇明确要求");
    expect(choice?.ledger.purpose).toContain("一事一行;只记事,不列人员名单");
  });
});

describe("an empty workbook", () => {
  const first = planSetup(EMPTY_BOOK, request());

  test("gets every sheet, the lists, and marks of the layouts", () => {
    expect(names(first)).toEqual([
      "填报信息",
      ...PROPOSED.map(({ sheetName }) => sheetName),
      "填表说明",
      "规则设置",
      "自定职责",
    ]);
    expect(first.plan.dictionary.length).toBeGreaterThan(10);
    expect(first.plan.properties.size).toBe(PROPOSED.length);
    expect(first).toMatchObject({ lists: [], edits: [], marks: [] });
  });

  test("the second time there is nothing to do, and every sheet is said to stay", async () => {
    const second = planSetup(await asFile(first.plan), request());
    expect(isComplete(second)).toBe(true);
    expect(new Set(second.notices.map(({ fate }) => fate))).toEqual(new Set(["kept"]));
  });

  test("with the stability ledger only on express wish", async () => {
    const book = await asFile(first.plan);
    const wish = planSetup(book, request({ ledgers: [...PROPOSED, ledgerById("stability")] }));
    expect(names(wish)).toEqual(["稳定工作台账"]);
    expect(wish.plan.dictionary).toEqual([]);
    expect(wish.lists.map(({ list }) => list)).toContain("涉稳事项");
    expect([...(wish.plan.existingLists ?? [])]).toContainEqual([
      "状态",
      expect.stringMatching(/^'字典'!\$[A-Z]+\$2:\$[A-Z]+\$\d+$/),
    ]);
  });
});

describe("what is there stays", () => {
  const visits = ledgersOf("visits");

  test("a sheet of the same name that is no such ledger: left alone, the new one is called otherwise", () => {
    const book = {
      ...EMPTY_BOOK,
      sheets: [
        ownSheet("走访记录", [
          ["菜谱", "价钱"],
          ["面", "9"],
        ]),
      ],
    };
    const setup = planSetup(book, request({ ledgers: visits }));
    expect(names(setup)).toContain("走访记录");
    expect(fates(setup)).toEqual(
      expect.arrayContaining(["added 走访记录 (2)", "foreign 走访记录"]),
    );
    expect(sentence(setup, "走访记录")[0]).toContain("原样保留");
  });

  test("and that one is known again", async () => {
    const own = ownSheet("走访记录", [
      ["菜谱", "价钱"],
      ["面", "9"],
    ]);
    const made = await asFile(planSetup(EMPTY_BOOK, request({ ledgers: visits })).plan);
    const moved = renamed(made, "走访记录", "走访记录 (2)");
    const book = { ...moved, sheets: [own, ...moved.sheets] };
    expect(isComplete(planSetup(book, request({ ledgers: visits })))).toBe(true);
  });

  test("a sheet of ours under another name, hidden: known by its table", async () => {
    const made = renamed(
      await asFile(planSetup(EMPTY_BOOK, request({ ledgers: visits })).plan),
      "走访记录",
      "二组走访说明",
    );
    const hidden = {
      ...made,
      sheets: made.sheets.map((sheet) =>
        sheet.name === "二组走访说明" ? { ...sheet, visibility: "hidden" as const } : sheet,
      ),
    };
    expect(isComplete(planSetup(hidden, request({ ledgers: visits })))).toBe(true);
  });

  test("a clerk's own table like a ledger: left alone, a new sheet beside it, and said", () => {
    const own = ownSheet("11月入户", [["走访日期", "户主姓名", "走访人", "走访内容"]]);
    const setup = planSetup({ ...EMPTY_BOOK, sheets: [own] }, request({ ledgers: visits }));
    expect(names(setup)).toContain("走访记录");
    expect(setup.edits).toEqual([]);
    expect(sentence(setup, "11月入户")[0]).toContain("您自己的表");
  });

  test("a summary of the township is no ledger to type into", () => {
    const headers = ["来源村", "走访日期", "户主姓名", "走访人", "走访内容", "来源文件", "来源行"];
    const own = ownSheet("走访记录", [["汇总"], headers]);
    const setup = planSetup({ ...EMPTY_BOOK, sheets: [own] }, request({ ledgers: visits }));
    expect(fates(setup)).toContain("added 走访记录 (2)");
  });

  test("what a broken-off run has left counts as nothing", async () => {
    const made = await asFile(planSetup(EMPTY_BOOK, request({ ledgers: visits })).plan);
    const setup = planSetup(
      renamed(made, "走访记录", "走访记录（未完成）"),
      request({ ledgers: visits }),
    );
    expect(names(setup)).toEqual(["走访记录"]);
  });

  test("ledgers that were not chosen are neither made nor changed", async () => {
    const made = older(planSetup(EMPTY_BOOK, request()).plan, { headers: ["走访方式"] });
    const setup = planSetup(await asFile(made), request({ ledgers: ledgersOf("cadres") }));
    expect(setup.edits.filter(({ kind }) => kind === "columns")).toEqual([]);
    expect(fates(setup)).not.toContain("extended 走访记录");
  });
});

describe("an older layout", () => {
  const whole = planSetup(EMPTY_BOOK, request()).plan;
  const lacks = { headers: ["走访方式", "满意度"], lists: ["走访方式"] };

  test("gets columns at the right, its lists, its rules, and the mark of the layout", async () => {
    const setup = planSetup(await asFile(older(whole, lacks)), request());
    expect(setup.plan.sheets).toEqual([]);
    expect(setup.lists).toContainEqual(
      expect.objectContaining({ list: "走访方式", kind: "dictionary" }),
    );
    const columns = setup.edits.filter((edit) => edit.kind === "columns");
    expect(columns).toContainEqual(
      expect.objectContaining({
        sheet: "走访记录",
        table: { name: "T_visits" },
        after: null,
        columns: [expect.objectContaining({ header: "走访方式" })],
      }),
    );
    expect(setup.marks.map(({ sheet }) => sheet)).toEqual(PROPOSED.map((it) => it.sheetName));
    expect(sentence(setup, "走访记录")[0]).toContain("补 1 栏(走访方式)");
  });

  test("without the mark alone: rules and no columns", async () => {
    const setup = planSetup(await asFile({ ...whole, properties: new Map() }), request());
    expect(new Set(setup.edits.map(({ kind }) => kind))).toEqual(new Set(["rules"]));
    const [rules] = setup.edits;
    expect(rules?.kind === "rules" && rules.columns.some((it) => "calculated" in it)).toBe(false);
  });

  test("renamed and moved columns get their rules under the name that they have", async () => {
    const book = await asFile({ ...whole, properties: new Map() });
    const sheets = book.sheets.map((sheet) =>
      sheet.name === "走访记录" ? swapped(sheet, "走访日期", "日期") : sheet,
    );
    const setup = planSetup({ ...book, sheets }, request({ ledgers: ledgersOf("visits") }));
    const rules = setup.edits.find((edit) => edit.kind === "rules");
    expect(rules?.kind === "rules" ? rules.columns.map(({ header }) => header) : []).toContain(
      "日期",
    );
  });

  test("a protected sheet is left as it is, and the clerk told what to do", async () => {
    const book = await asFile(older(whole, lacks));
    const sheets = book.sheets.map((sheet) => ({ ...sheet, isProtected: true }));
    const setup = planSetup({ ...book, sheets }, request({ ledgers: ledgersOf("visits") }));
    expect(setup.edits.filter(({ kind }) => kind === "columns")).toEqual([]);
    expect(sentence(setup, "走访记录")[0]).toMatch(/没有补.*受保护.*撤销工作表保护/u);
  });

  test("settings and explanations that are missing are put below the others", async () => {
    const plan = {
      ...whole,
      sheets: whole.sheets.map((sheet) => ({
        ...sheet,
        tables: sheet.tables.map((table) => {
          if (sheet.name !== "规则设置" && sheet.name !== "填表说明") return table;
          const rows = [...table.rows].slice(2);
          return { ...table, rows, rowCount: rows.length, cellLooks: new Map() };
        }),
      })),
    };
    const setup = planSetup(await asFile(plan), request());
    const rows = setup.edits.filter((edit) => edit.kind === "rows");
    expect(rows.map(({ sheet, rows: lines }) => [sheet, lines.length])).toEqual([
      ["填表说明", 2],
      ["规则设置", 2],
    ]);
  });

  test("only blank fields of 填报信息 are filled in", async () => {
    const made = planSetup(EMPTY_BOOK, request({ township: "", month: "2026-10" })).plan;
    const setup = planSetup(await asFile(made), request());
    expect(setup.edits).toEqual([
      expect.objectContaining({ kind: "cell", sheet: "填报信息", before: null, after: "五桂镇" }),
    ]);
  });
});

type Sheet = RawWorkbook["sheets"][number];

/** The header reads otherwise. */
function swapped(sheet: Sheet, from: string, to: string): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell === from ? to : cell)),
    })),
    tables: sheet.tables.map((table) => ({
      ...table,
      columns: table.columns.map((header) => (header === from ? to : header)),
    })),
  };
}
