/** A ledger over several sheets with its header on the first alone: asked about, read when told. */
import { expect, test } from "@jest/globals";
import { layout, sentences } from "./helpers.ts";
import { dateCell, DEMAND_HEADER, demandRow, sheet, VISIT_HEADER, visitRow } from "./sheets.ts";

const first = sheet("Sheet1", [["龙河村走访记录"], VISIT_HEADER, visitRow(1), visitRow(2)]);
const second = sheet("Sheet2", [visitRow(3), visitRow(4), visitRow(5), ["合计", null, null, "5"]]);

test("without an answer the rows are not read, the question offers the ledger first", () => {
  const result = layout([first, second]);
  expect(result.blocks.map((block) => block.rows.length)).toEqual([2]);
  expect(sentences(result, "sheet-unknown")).toEqual([expect.stringContaining("4行没有读取")]);
  const [question] = result.questions;
  expect(question).toMatchObject({
    id: "sheet-unknown:Sheet2",
    sheet: "Sheet2",
    defaultValue: "ignore",
  });
  expect(question?.options[1]?.value).toBe("visits");
});

test("told to, it is read under the header of the sheet before", () => {
  const third = sheet("Sheet3", [visitRow(6)]);
  const answers = { "sheet-unknown:Sheet2": "visits", "sheet-unknown:Sheet3": "visits" };
  const { blocks, questions } = layout([first, second, third], answers);
  expect(questions).toEqual([]);
  expect(blocks.map(({ ledger, rows, ignored }) => [ledger.id, rows.length, ignored])).toEqual([
    ["visits", 2, { title: 1, header: 1 }],
    ["visits", 3, { total: 1 }],
    ["visits", 1, {}],
  ]);
  expect(blocks[1]?.columns).toEqual(blocks[0]?.columns);
});

test("told that it is another ledger, it lends nothing", () => {
  const { blocks } = layout([first, second], { "sheet-unknown:Sheet2": "demands" });
  expect(blocks.map((block) => block.rows.length)).toEqual([2]);
});

test.each([
  ["a list of names", [["张三", "李四", "王五", "赵六"]]],
  ["numbers where the table has dates", [[1, 2, 3, 4, 5]]],
  ["too little to tell", [[1, dateCell(46327)]]],
])("%s is not taken for more of it", (_, grid) => {
  const result = layout([first, sheet("Sheet2", grid)]);
  expect(result.questions).toEqual([]);
  expect(sentences(result, "sheet-unrecognised")).toHaveLength(1);
});

test("a sheet with a header of its own needs no other", () => {
  const own = sheet("Sheet2", [DEMAND_HEADER, demandRow(1)]);
  expect(layout([first, own]).blocks.map((block) => block.ledger.id)).toEqual([
    "visits",
    "demands",
  ]);
});
