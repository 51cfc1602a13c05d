/** Every kind of the catalogue: repaired, with an example, or not, with a reason. */
import { describe, expect, test } from "@jest/globals";
import { REPAIR_RULES, repairRule } from "../../src/check/repair/rules.ts";
import { FINDING_KINDS } from "../../src/domain/findings/catalogue.ts";
import { cellAddress } from "../../src/workbook/address.ts";
import type { PlanCell, PlanFormat } from "../../src/workbook/plan.ts";
import type { RawSheet, RawValue } from "../../src/workbook/raw.ts";
import {
  cadres,
  checkRaw,
  demands,
  DEMAND,
  households,
  idsOf,
  mended,
  sheet,
  table,
  visits,
  workbook,
} from "./support.ts";

interface Example {
  readonly sheets: readonly RawSheet[];
  readonly cell: string;
  readonly before: RawValue;
  readonly after: PlanCell;
  readonly format: PlanFormat;
}

function example(
  sheets: RawSheet | readonly RawSheet[],
  cell: string,
  [before, after]: readonly [RawValue, PlanCell],
  format: PlanFormat = "text",
): Example {
  return { sheets: "rows" in sheets ? [sheets] : sheets, cell, before, after, format };
}

const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  "cell-tidied": [
    example(visits({ 户主: "张 三" }), "E2", ["张 三", "张三"]),
    example(visits({ 群众反映: "反映３件事 " }), "G2", ["反映３件事 ", "反映3件事"]),
    example(households({ 常住地址: "  " }), "D2", ["  ", null]),
  ],
  "cell-none-word": [example(visits({ 群众反映: "无" }), "G2", ["无", "无诉求"])],
  "cell-boolean": [example(visits({ 走访地点: true }), "H2", [true, "是"])],
  "date-form": [
    example(visits({ 走访日期: "2026年11月3日" }), "A2", ["2026年11月3日", "2026-11-03"], "date"),
    example(visits({ 走访日期: 20261103 }), "A2", [20261103, "2026-11-03"], "date"),
    example(households({ 出生年月: "1968年3月" }), "K2", ["1968年3月", "1968-03"]),
  ],
  "date-time-dropped": [
    example(
      visits({ 走访日期: "2026-11-03 00:00:00" }),
      "A2",
      ["2026-11-03 00:00:00", "2026-11-03"],
      "date",
    ),
  ],
  "date-words-dropped": [
    example(visits({ 走访日期: "11/18/2026" }), "A2", ["11/18/2026", "2026-11-18"], "date"),
  ],
  "date-short-year": [
    example(visits({ 走访日期: "26.11.3" }), "A2", ["26.11.3", "2026-11-03"], "date"),
  ],
  "date-serial": [example(visits({ 走访日期: 46329 }), "A2", [46329, "2026-11-03"], "date")],
  "phone-form": [
    example(households({ 联系电话: "138-0000-1234" }), "F2", ["138-0000-1234", "13800001234"]),
  ],
  "number-from-text": [
    example(households({ 家庭人口: "3" }), "E2", ["3", 3], "integer"),
    example(households({ 家庭人口: "3人" }), "E2", ["3人", 3], "integer"),
  ],
  "number-unit": [
    example(households({ 人均年收入: "1.2万元" }), "K2", ["1.2万元", 12000], "integer"),
  ],
  "choice-word": [
    example(demands({ 状态: "已结帐", 办理结果: "已装好" }), "K2", ["已结帐", "已结账"]),
    example(households({ 性别: "男性" }), "K2", ["男性", "男"]),
  ],
  "choice-word-noted": [example(demands({ 满意度: "很满意" }), "M2", ["很满意", "满意"])],
  "people-split": [
    example(visits({ 走访人: "李文斌,王小明" }), "B2", ["李文斌,王小明", "李文斌、王小明"]),
  ],
  "group-form": [example(visits({ 组别: "第三村民小组" }), "C2", ["第三村民小组", "3组"])],
  "household-no-padded": [
    example([households({}), visits({ 户编号: "3-45" })], "D2", ["3-45", "03-0045"]),
  ],
  "household-no-found": [example([households({}), visits({ 户编号: 45 })], "D2", [45, "03-0045"])],
  "code-form": [
    example(demands({ 编号: "lh-ms-2026-7" }), "A2", ["lh-ms-2026-7", "LH-MS-2026-0007"]),
  ],
  "ditto-filled": [example(visits({}, { 户主: "张三", 走访人: "同上" }), "B3", ["同上", "李文斌"])],
  "title-resolved": [
    example([cadres({}), visits({ 走访人: "李书记" })], "B2", ["李书记", "李文斌"]),
  ],
  "village-form": [
    example([sheet("填报信息", [["村名", "龙河村"]]), visits({ 村: "龙河村民委员会" })], "H2", [
      "龙河村民委员会",
      "龙河村",
    ]),
  ],
};

describe("every kind of the catalogue", () => {
  test("has a rule, and no rule is of another kind", () => {
    expect([...REPAIR_RULES.keys()].toSorted()).toEqual(
      FINDING_KINDS.map(({ id }) => id).toSorted(),
    );
  });

  test("is repaired with an example, or is not, with a reason", () => {
    const repaired = FINDING_KINDS.filter(({ id }) => repairRule(id).repairs);
    expect(repaired.map(({ id }) => id).toSorted()).toEqual(Object.keys(EXAMPLES).toSorted());
  });

  test("that refuses or asks is never repaired", () => {
    const unsafe = FINDING_KINDS.filter(({ class: kind }) => kind !== "A" && kind !== "N");
    expect(unsafe.filter(({ id }) => repairRule(id).repairs)).toEqual([]);
  });
});

const CASES = Object.entries(EXAMPLES).flatMap(([kind, examples]) =>
  examples.map((it, i) => [kind, i, it] as const),
);

describe("an example of a kind that is repaired", () => {
  test.each(CASES)("%s %i", (kind, _, { sheets, cell, before, after, format }) => {
    const raw = workbook(sheets);
    const first = checkRaw(raw);
    expect(idsOf(first)).toContain(kind);
    const repairs = first.repairs.filter(({ kinds }) => kinds.includes(kind));
    const places = repairs.map(({ edit }) => ({
      cell: cellAddress(edit.row, edit.column),
      before: edit.before,
      after: edit.after,
      format: edit.format,
    }));
    expect(places).toEqual([{ cell, before, after, format }]);

    const again = checkRaw(
      mended(
        raw,
        repairs.map(({ edit }) => edit),
      ),
    );
    expect(idsOf(again)).not.toContain(kind);
    // Nothing else is said than before, and every value is read as before.
    const left = idsOf(first).filter((id) => !repairs.some(({ kinds }) => kinds.includes(id)));
    expect(idsOf(again)).toEqual(left);
    expect(again.reading.book.records.map(({ values }) => values)).toEqual(
      first.reading.book.records.map(({ values }) => values),
    );
  });
});

describe("no repair", () => {
  test.each<[string, RawSheet | readonly RawSheet[]]>([
    ["a year is not in the cell", visits({ 走访日期: "11月3日" })],
    ["words beside the date would be lost", demands({ 完成时限: "2026-12-01前" })],
    ["a time of day would be lost", visits({ 走访日期: "2026-11-03 14:30" })],
    ["about so much is no number", households({ 人均年收入: "约1.2万元" })],
    ["words in brackets would be lost", demands({ 状态: "办理中(等材料)" })],
    ["two telephones", households({ 联系电话: "13800001234、13900001234" })],
    ["a title that is nobody's", visits({ 走访人: "王书记" })],
    [
      "two householders of that number",
      [
        households({}, { 户编号: "04-0045", 组别: "4组", 户主姓名: "张三" }),
        visits({ 户编号: 45, 组别: null }),
      ],
    ],
    ["无 is read as an empty cell, and may stay", households({ 困难程度: "无" })],
    ["an old number of 15 digits", households({ 身份证号: "110101680312001" })],
    [
      "two columns for one field",
      table("民生诉求台账", [{ ...DEMAND, 登记时间: "2026.11.2", 登记日期: "2026.11.2" }]),
    ],
  ])("%s", (_, sheets) => {
    expect(checkRaw(workbook("rows" in sheets ? [sheets] : sheets)).repairs).toEqual([]);
  });

  test("of a formula, and of a cell that a merge covers", () => {
    const both = visits({ 走访日期: "2026.11.3" }, { 走访日期: null, 户主: "李四", 户编号: null });
    const formula = { ...both, formulas: [{ row: 2, column: 1, external: false }] };
    expect(checkRaw(workbook([formula])).repairs).toEqual([]);
    const merged = { ...both, merges: [{ top: 2, bottom: 3, left: 1, right: 1 }] };
    const { repairs } = checkRaw(workbook([merged]));
    expect(repairs.map(({ edit }) => edit.row)).toEqual([2]);
  });
});
