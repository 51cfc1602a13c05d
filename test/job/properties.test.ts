/** What a clerk has to be able to rely on, for any sheet: the balance, and no silent change. */
import { printValue } from "../../src/domain/records.ts";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { findColumn, ledgerById } from "../../src/domain/ledgers/index.ts";
import type { Finding } from "../../src/domain/findings/types.ts";
import { printRaw } from "../../src/intake/cells/index.ts";
import type { FileIntake } from "../../src/intake/types.ts";
import { cellAddress, parseRange } from "../../src/workbook/address.ts";
import type { RawSheet, RawValue } from "../../src/workbook/raw.ts";
import { dateCell, sheet } from "../intake/layout/sheets.ts";
import { intake, listedVillage, merge } from "../support/township.ts";

const HEADERS = [
  "编号",
  "登记时间",
  "反映人",
  "联系电话",
  "诉求内容",
  "类别",
  "责任人",
  "完成时限",
  "状态",
  "办理结果",
  "备注",
];

/** Cells as they come: clean, messy, empty, and of any other kind. */
const text = fc.constantFrom(
  "张三",
  "张　三 ",
  "同上",
  "无",
  "/",
  "李四、王五",
  "=cmd|'/c calc'!A1",
  "＝1+1",
  "@SUM(A1)",
  "-",
  "合计",
  "３组",
  "修路",
);
const date = fc.oneof(
  fc.integer({ min: 46266, max: 46356 }).map(dateCell),
  fc.constantFrom<RawValue>(
    "2026.11.3",
    "11月3日",
    "11月底",
    "近期",
    11.1,
    20261103,
    "2026-11-31",
    "二〇二六年十一月三日",
    null,
  ),
);
const row: fc.Arbitrary<RawValue[]> = fc.tuple(
  fc.oneof(
    fc.integer({ min: 1, max: 9 }).map((n) => `LH-MS-2026-000${n}`),
    fc.constantFrom<RawValue>("1", 2, null, "龙河-3"),
  ),
  date,
  text,
  fc.constantFrom<RawValue>(
    "13900000001",
    "139 0000 0002",
    13900000003,
    "１３９００００００４",
    "12345",
    null,
  ),
  fc.oneof(fc.constantFrom<RawValue>("三组道路损坏", "堰塘要清淤", null, "无"), text, fc.string()),
  fc.constantFrom<RawValue>("交通", "水利", "修路", "其它", null, "#"),
  text,
  date,
  fc.constantFrom<RawValue>("办理中", "已办结", "√", "OK", "正在办理中(已完成80%)", "不知道", null),
  fc.oneof(fc.constantFrom<RawValue>(null, "已修好"), fc.string()),
  fc.oneof(
    fc.constantFrom<RawValue>(null, true, 3.5, { kind: "error", code: "#REF!" }),
    fc.string(),
  ),
);
const order = fc.shuffledSubarray(HEADERS, { minLength: HEADERS.length });
const demandSheet: fc.Arbitrary<RawSheet> = fc
  .tuple(order, fc.array(row, { maxLength: 25 }), fc.boolean())
  .map(([headers, rows, titled]) => {
    const place = headers.map((header) => HEADERS.indexOf(header));
    const body = rows.map((cells) => place.map((i) => cells[i] ?? null));
    return sheet("民生诉求台账", [
      ...(titled ? [["龙河村2026年11月民生诉求台账"]] : []),
      headers,
      ...body,
    ]);
  });

const names = ["龙河村", "五星村", "双桥村"];
const township = fc.array(demandSheet, { minLength: 1, maxLength: 3 });
const intakesOf = (sheets: readonly RawSheet[]) =>
  sheets.map((it, i) => intake(`${names[i] ?? ""}2026年11月.xlsx`, [it]));

describe("for any township", () => {
  test("every row read is accepted, a duplicate or refused, and every other row is counted", () => {
    fc.assert(
      fc.property(township, (sheets) => {
        const result = merge(intakesOf(sheets));
        expect(result.balance.ok).toBe(true);
        result.files.forEach((file) => {
          const rows = sheets[names.findIndex((name) => file.path.startsWith(name))]?.rows;
          for (const block of file.blocks) {
            expect(block.read).toBe(block.accepted + block.duplicate + block.refused);
          }
          const counted = file.blocks.reduce(
            (sum, block) =>
              sum + block.read + Object.values(block.ignored).reduce((a, b) => a + b, 0),
            0,
          );
          // A sheet on which no ledger was found is told by a finding, not by a block.
          expect(counted).toBe(file.blocks.length > 0 ? rows?.length : 0);
        });
      }),
      { numRuns: 150 },
    );
  });

  test("the order of the files changes nothing", () => {
    const shuffled = township.chain((sheets) => {
      const intakes = intakesOf(sheets);
      return fc.tuple(
        fc.constant(intakes),
        fc.shuffledSubarray(intakes, { minLength: intakes.length }),
      );
    });
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        const run = { villages: names.map((name) => listedVillage(name)) };
        expect(merge(other, run)).toEqual(merge(one, run));
      }),
      { numRuns: 60 },
    );
  });

  test("no accepted cell differs from its source unless a finding says so", () => {
    fc.assert(
      fc.property(demandSheet, (it) => {
        expectNoSilentChange(it, intake("龙河村2026年11月.xlsx", [it]));
      }),
      { numRuns: 200 },
    );
  });
});

test("10,000 random ID numbers come out byte for byte", () => {
  const header = [
    "户编号",
    "组别",
    "户主姓名",
    "身份证号",
    "常住地址",
    "家庭人口",
    "联系电话",
    "户类别",
  ];
  const random = fc.sample(
    fc.tuple(fc.integer({ min: 0, max: 36_500 }), fc.integer({ min: 0, max: 999 })),
    10_000,
  );
  const wanted = random.map(([day, order]) => idNumber(day, order));
  const rows = wanted.map((id, i): RawValue[] => [
    `01-${String(i).padStart(4, "0")}`,
    "1组",
    `户${i}`,
    id,
    "某处",
    3,
    "13900000001",
    "一般户",
  ]);
  const file = intake("龙河村2026年11月.xlsx", [sheet("一户一档", [header, ...rows])]);
  expect(file.records.map((record) => record.values["idNumber"])).toEqual(wanted);
});

/** Each filled source cell of an accepted row: equal to its value, or spoken of by a finding. */
function expectNoSilentChange(source: RawSheet, file: FileIntake): void {
  const ledger = ledgerById("demands");
  const headerRow = source.rows.find((r) => r.cells.includes("诉求内容"));
  const covered = coverage(file.findings);
  for (const record of file.records) {
    const cells = source.rows.find((r) => r.number === record.source.row)?.cells ?? [];
    headerRow?.cells.forEach((header, i) => {
      const column = ledger.columns.find((c) => c.header === header);
      if (column === undefined || findColumn(ledger, column.key)?.computed) return;
      const raw = cells[i] ?? null;
      const value = record.values[column.key] ?? null;
      if (printRaw(raw) === printValue(value)) return;
      expect(covered(record.source.row, i + 1)).toBe(true);
    });
  }
}

function coverage(findings: readonly Finding[]): (row: number, column: number) => boolean {
  const single = new Set<string>();
  const ranges = findings.flatMap((finding) => {
    const range = parseRange(finding.cell);
    if (!range) return [];
    if (range.top === range.bottom) single.add(finding.cell);
    return [range];
  });
  return (row, column) =>
    single.has(cellAddress(row, column)) ||
    ranges.some((r) => r.top <= row && row <= r.bottom && r.left <= column && column <= r.right);
}

/** An invented region, a day after 1930-01-01, an order number, and the check digit of GB 11643. */
function idNumber(day: number, order: number): string {
  const date = new Date(Date.UTC(1930, 0, 1 + day)).toISOString().slice(0, 10).replaceAll("-", "");
  const body = `510199${date}${String(order).padStart(3, "0")}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(body[i]), 0);
  return body + ("10X98765432"[sum % 11] ?? "");
}
