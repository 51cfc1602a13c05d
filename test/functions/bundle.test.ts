/** The built page (dist/taskpane, made by `npm run build`) as Excel's runtime finds it: it associates, Excel calls. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM, VirtualConsole } from "jsdom";
import { FORMULA_IDS, type FormulaId } from "../../src/formulas/ids.ts";
import { functionsJson } from "../../src/formulas/metadata.ts";
import { households, on, visits } from "../formulas/support.ts";

const PANE = path.resolve("dist/taskpane");

type CarryOut = (...given: readonly unknown[]) => Promise<unknown>;

/** As Office.js has it. */
class ExcelError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const associated = new Map<string, CarryOut>();
let page: JSDOM;

beforeAll(async () => {
  const CustomFunctions = {
    associate: (id: string, carryOut: CarryOut) => associated.set(id, carryOut),
    Error: ExcelError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
  page = new JSDOM('<div id="root"></div><script src="taskpane.js"></script>', {
    url: `file://${PANE}/taskpane.html`,
    runScripts: "dangerously",
    resources: "usable",
    // The pane itself misses its Excel here.
    virtualConsole: new VirtualConsole(),
    beforeParse: (window) => {
      // An error of the page's own is none of Node's.
      Object.assign(window, { CustomFunctions, Error });
    },
  });
  await new Promise((resolve) => {
    page.window.addEventListener("load", resolve);
  });
});

afterAll(() => {
  page.window.close();
});

const VISITS = visits(["2026-11-03", "张三", "01-0001", "李四"]);
const HOUSEHOLDS = households(["01-0001", "1组", "李四"], ["01-0002", "1组", "赵六"]);
/** What Excel appends to the arguments of every call. */
const INVOCATION = { functionName: "MINQING", address: "Sheet1!A1" };

/** Optional parameters that are left out come as null, repeated ones as an empty list or null. */
const CALLS: Readonly<Record<FormulaId, readonly [given: readonly unknown[], value: unknown]>> = {
  COUNTVISITS: [[VISITS, "张三", "2026-11", []], 1],
  LISTVISITS: [
    [VISITS, "张三", "2026-11", null],
    [
      ["第几行", "走访日期", "走访的户", "计入", "不计的原因"],
      [2, "2026-11-03", "01-0001 李四", "计入", ""],
    ],
  ],
  // Of the week that ends on 1 November most is in October, of which there are no visits.
  COUNTMISSEDWEEKS: [[VISITS, "张三", "2026-11", on("2026-11-16"), []], 1],
  LASTVISIT: [[VISITS, "李四", []], on("2026-11-03")],
  COUNTUNVISITED: [[HOUSEHOLDS, VISITS, "2026-Q4", null, []], 1],
  LISTUNVISITED: [
    [HOUSEHOLDS, VISITS, "2026-Q4", null, []],
    [
      ["户编号", "组别", "户主", "最近走访"],
      ["01-0002", "1组", "赵六", "从未走访"],
    ],
  ],
  VISITCOVERAGE: [[HOUSEHOLDS, VISITS, "2026-Q4", null, []], 0.5],
  WORKDAYSAFTER: [[on("2026-11-06"), 1, []], on("2026-11-09")],
  WORKDAYSLEFT: [[on("2026-11-09"), on("2026-11-06"), []], 1],
  DEADLINELIGHT: [[on("2026-11-09"), on("2026-11-06"), null, null, []], "临期"],
  MASKNAME: [["张小三"], "张*三"],
  TIDYDATE: [["2026.11.3", null], on("2026-11-03")],
};

describe("the functions of the built page", () => {
  test("are associated by the time that it has loaded", () => {
    expect([...associated.keys()]).toEqual(FORMULA_IDS);
  });

  test.each(Object.entries(CALLS))("%s is carried out", async (id, [given, value]) => {
    await expect(associated.get(id)?.(...given, INVOCATION)).resolves.toEqual(value);
  });

  test("what cannot be carried out is an error of Excel's with a sentence", async () => {
    const result = associated.get("COUNTVISITS")?.([["甲"]], "张三", "2026-11", [], INVOCATION);
    await expect(result).rejects.toBeInstanceOf(ExcelError);
    await expect(result).rejects.toMatchObject({
      code: "#VALUE!",
      message: expect.stringMatching(/^“走访区域”里没有认出表头。/),
    });
  });

  test("are described beside it, and come in a script of their own", () => {
    expect(readFileSync(path.join(PANE, "functions.json"), "utf8")).toBe(functionsJson());
    expect(existsSync(path.join(PANE, "functions.js"))).toBe(true);
  });
});
