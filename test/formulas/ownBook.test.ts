/** The sheets of our own village workbook, as ranges: with titles above, hidden columns and formulas beside. */
import { beforeAll, expect, test } from "@jest/globals";
import { ledgerById } from "../../src/domain/ledgers/index.ts";
import type { LedgerId } from "../../src/domain/ledgers/types.ts";
import { defaultSettings } from "../../src/domain/settings/index.ts";
import { workCalendar } from "../../src/domain/workdays/index.ts";
import type { Cell, Matrix } from "../../src/formulas/types.ts";
import { villageWorkbookPlan, type VillageRow } from "../../src/report/village/workbook.ts";
import type { RawValue, RawWorkbook } from "../../src/workbook/raw.ts";
import { readWorkbook } from "../../src/workbook/read.ts";
import { nodeInflater } from "../../src/workbook/xlsx/read/inflate-node.ts";
import { nodeDeflater } from "../../src/workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../../src/workbook/xlsx/write/index.ts";
import { ask, on } from "./support.ts";

const visit = (
  visitDate: string,
  visitors: readonly string[],
  householdNo: string,
  visitWay: string,
) => ({
  ...{ visitDate, visitors, householdNo, visitWay, opinion: "无诉求" },
});
const ROWS: ReadonlyMap<LedgerId, readonly VillageRow[]> = new Map<LedgerId, readonly VillageRow[]>(
  [
    [
      "visits",
      [
        visit("2026-11-03", ["周明"], "01-0001", "入户"),
        visit("2026-11-03", ["周明", "吴芳"], "01-0001", "入户"),
        visit("2026-11-09", ["周明"], "01-0002", "电话"),
      ],
    ],
    [
      "households",
      [
        { householdNo: "01-0001", group: "1组", householder: "陈大山", householdKinds: ["低保户"] },
        { householdNo: "01-0002", group: "1组", householder: "林小河", householdKinds: ["一般户"] },
      ],
    ],
    ["cadres", [{ name: "周明", position: ["书记"], isCommittee: "是" }]],
  ],
);

let book: RawWorkbook;

beforeAll(async () => {
  const plan = villageWorkbookPlan({
    village: "龙河村",
    month: "2026-11",
    ledgers: (["visits", "households", "cadres"] as const).map(ledgerById),
    rows: ROWS,
    settings: { ...defaultSettings(), countedVisitWays: ["入户", "当面", "电话"] },
    calendar: workCalendar([["2026-12-03", "放假"]]),
  });
  const { bytes } = await writeWorkbook(plan, nodeDeflater);
  const read = await readWorkbook(bytes, "龙河村.xlsx", nodeInflater);
  if (!read.ok) throw new Error(read.notice.id);
  book = read.workbook;
});

/** The whole sheet from A1, blank cells as Excel hands them over. */
function range(name: string): Matrix {
  const sheet = book.sheets.find((it) => it.name === name);
  const matrix: Cell[][] = [];
  for (const { number, cells } of sheet?.rows ?? []) {
    while (matrix.length < number) matrix.push([]);
    matrix[number - 1] = cells.map(cellOf);
  }
  return matrix;
}

function cellOf(raw: RawValue): Cell {
  if (raw === null) return "";
  if (typeof raw === "object") return raw.kind === "date" ? raw.serial : raw;
  return raw;
}

test("visits, households and roster are read whole", () => {
  const others = [range("一户一档"), range("干部名册")];
  expect(ask("走访户次", range("走访记录"), "周明", "2026-11", others)).toBe(1);
  expect(ask("未访户数", range("一户一档"), range("走访记录"), "2026-11")).toBe(1);
  expect(ask("最近走访", range("走访记录"), "陈大山", others)).toBe(on("2026-11-03"));
});

test("规则设置 and 工作日历 hold as they are written", () => {
  const others = [range("规则设置"), range("一户一档")];
  expect(ask("走访户次", range("走访记录"), "周明", "2026-11", others)).toBe(2);
  expect(ask("剩余工作日", on("2026-12-04"), on("2026-12-02"), [range("工作日历")])).toBe(1);
});
