/** The sheet for the wall, cell by cell; and that nothing is made where nothing may be published. */
import { describe, expect, test } from "@jest/globals";
import { publicationPlan } from "../../../src/report/publication/index.ts";
import type { SheetPlan, WorkbookPlan } from "../../../src/workbook/plan.ts";
import { demand, published, row } from "../../domain/publication/support.ts";

function linesOf({ cells }: SheetPlan): readonly string[] {
  const lines = new Map<number, string[]>();
  for (const { row: at, value } of cells) {
    if (typeof value === "string") lines.set(at, [...(lines.get(at) ?? []), value]);
  }
  return [...lines.values()].map((texts) => texts.join(" | "));
}

const only = (plan: WorkbookPlan | null): SheetPlan => {
  const [sheet] = plan?.sheets ?? [];
  if (!sheet || plan?.sheets.length !== 1) throw new Error("not one sheet");
  return sheet;
};

const PUBLICATION = published([
  demand(),
  demand({
    ...{
      code: "LH-MS-2026-0002",
      status: "已结账",
      closedDate: "2026-11-20",
      satisfaction: "满意",
    },
    ...{ responsible: ["周大年", "王小川"], deadline: "2027-01-05" },
  }),
  row("dutyRoster", { dutyDate: "2026-11-02", place: "党群服务中心", phone: "028-88221234" }),
]);

test("title, rows, and what belongs below them", () => {
  expect(linesOf(only(publicationPlan(PUBLICATION)))).toEqual([
    "龙河村民情事项公示表",
    "2026年11月    本期公示 2 件,其中已办结 1 件、其他 1 件",
    "序号 | 类别 | 事项 | 反映人 | 责任人 | 完成时限 | 进展和结果 | 满意度",
    "1 | 交通 | 修复路灯两盏 | 三组村民 | 周大年 | 12月5日 | 正在办理 | ",
    "2 | 交通 | 修复路灯两盏 | 三组村民 | 周大年\n王小川 | 2027年\n1月5日 | 已办结(11月20日) | 满意",
    "已回访 1 件:满意 1 件",
    "公示时间:2026年12月1日至2026年12月7日",
    "民情收集站:党群服务中心    联系电话:028-88221234",
    "监督电话:________________    对公示内容有意见的,请在公示期内反映。",
    "五桂镇龙河村(盖章)        年    月    日",
  ]);
});

test("the header is repeated on every page of A4 or A3", () => {
  const print = { orientation: "landscape", titleRows: [3, 3] };
  expect(only(publicationPlan(PUBLICATION)).print).toMatchObject({ ...print, paper: "A4" });
  const large = only(publicationPlan(PUBLICATION, { paper: "A3" }));
  expect(large.print).toMatchObject({ ...print, paper: "A3" });
});

test("no row is higher than a sheet allows, however long the text", () => {
  const long = published([demand({ publicSummary: "清理水渠,".repeat(400) })]);
  const { rowHeights } = only(publicationPlan(long));
  expect(Math.max(...(rowHeights?.values() ?? []))).toBeLessThanOrEqual(409);
});

test("a matter that is settled takes one line, so that a month fits on one page", () => {
  const settled = { status: "已结账", closedDate: "2026-11-20", satisfaction: "满意" };
  const codes = Array.from({ length: 17 }, (_, at) => `LH-MS-2026-${String(at + 10)}`);
  const sheet = only(publicationPlan(published(codes.map((code) => demand({ code, ...settled })))));
  expect(sheet.rowHeights?.get(4)).toBe(36);
  expect(sheet.print.fitHeight).toBe(true);
});

describe("sheets", () => {
  test("one for each village, with names that the reader of ledgers passes over", () => {
    const plan = publicationPlan(published([demand(), demand({}, "清溪村")]));
    expect(plan?.sheets.map(({ name }) => name)).toEqual(["龙河村-公示表", "清溪村-公示表"]);
    expect(plan?.properties.size).toBe(0);
  });

  test("none where nothing may be published", () => {
    const withheld = [
      row("households", { householder: "丁一山" }),
      demand({ publicSummary: "丁一山家" }),
    ];
    expect(publicationPlan(published(withheld))).toBeNull();
  });

  test("a village whose name is doubtful has none on it", () => {
    const doubtful = published([row("households", { householder: "高兴" }), demand({}, "高兴村")]);
    const sheet = only(publicationPlan(doubtful));
    expect(sheet.name).toBe("公示表");
    expect(linesOf(sheet).join()).not.toContain("高兴");
  });
});
