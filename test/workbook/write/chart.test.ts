/** Charts: their parts, the order that the schemas want, and what stands inside them. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { ChartPlan, PlanRange, SheetPlan, WorkbookPlan } from "../../../src/workbook/plan.ts";
import { checkPlan } from "../../../src/workbook/xlsx/write/check.ts";
import { seriesDrawing, valueAxis } from "../../../src/workbook/xlsx/write/chart-looks.ts";
import { chartPlan, chartSheet } from "./charts.ts";
import { childrenOf, elementOf, partsOf, sheetPlan, workbookPlan, write } from "./support.ts";

const CHART = "xl/charts/chart1.xml";

async function chartOf(changes: Partial<ChartPlan> = {}): Promise<string> {
  const { bytes } = await write(workbookPlan([chartSheet([chartPlan(changes)])]));
  return partsOf(bytes).get(CHART) ?? "";
}

/** Names of the children of the first element `name`, in order. */
function inside(xml: string, name: string): string[] {
  return childrenOf(elementOf(xml, name));
}

describe("the parts", () => {
  test("sheet → drawing → charts, numbered through the workbook", async () => {
    const first = chartSheet([chartPlan(), chartPlan({ name: "Second" })]);
    const second = { ...chartSheet([chartPlan({ name: "Third" })]), name: "二", tables: [] };
    const parts = partsOf((await write(workbookPlan([first, sheetPlan(), second]))).bytes);
    expect(parts.get("xl/worksheets/sheet1.xml")).toContain('<drawing r:id="rId1"/>');
    expect(parts.get("xl/worksheets/_rels/sheet3.xml.rels")).toContain("../drawings/drawing2.xml");
    expect(parts.get("xl/drawings/_rels/drawing1.xml.rels")).toContain("../charts/chart2.xml");
    expect(parts.get("xl/drawings/_rels/drawing2.xml.rels")).toContain("../charts/chart3.xml");
    const types = parts.get("[Content_Types].xml") ?? "";
    const drawn = [...parts.keys()].filter((name) => /drawings\/d|charts\/c/.test(name));
    expect(drawn).toHaveLength(5);
    for (const name of drawn) expect(types).toContain(`PartName="/${name}"`);
  });

  test("it covers its cells, and has a title for those who do not see it", async () => {
    const { bytes } = await write(workbookPlan([chartSheet([chartPlan()])]));
    const drawing = partsOf(bytes).get("xl/drawings/drawing1.xml") ?? "";
    expect(elementOf(drawing, "xdr:from")).toMatch(/<xdr:col>3<.*<xdr:row>1</);
    expect(elementOf(drawing, "xdr:to")).toMatch(/<xdr:col>10<.*<xdr:row>16</);
    expect(drawing).toContain('<xdr:cNvPr id="2" name="Visits" descr="各村走访"/>');
  });
});

describe("the order of the schema", () => {
  test.each(["columns", "stackedColumns", "bars", "stackedBars"] as const)("%s", async (kind) => {
    const xml = await chartOf({ kind, labels: true });
    const stacked = kind.startsWith("stacked");
    expect(inside(xml, "c:barChart")).toEqual([
      "c:barDir",
      "c:grouping",
      "c:varyColors",
      "c:ser",
      "c:ser",
      "c:gapWidth",
      ...(stacked ? ["c:overlap"] : []),
      "c:axId",
      "c:axId",
    ]);
    expect(inside(xml, "c:ser")).toEqual(
      ["idx", "order", "tx", "spPr", "invertIfNegative", "dLbls", "cat", "val"].map(
        (name) => `c:${name}`,
      ),
    );
    // Excel calls a file damaged that wants a stack's numbers at the ends.
    expect(xml).toContain(`<c:dLblPos val="${stacked ? "ctr" : "outEnd"}"/>`);
  });

  test("line", async () => {
    const xml = await chartOf({ kind: "line", labels: true });
    expect(inside(xml, "c:lineChart")).toEqual(
      ["grouping", "varyColors", "ser", "ser", "marker", "axId", "axId"].map((n) => `c:${n}`),
    );
    expect(inside(xml, "c:ser")).toEqual(
      ["idx", "order", "tx", "spPr", "marker", "dLbls", "cat", "val", "smooth"].map(
        (name) => `c:${name}`,
      ),
    );
  });

  test("the chart, its axes and its labels", async () => {
    const xml = await chartOf({ kind: "bars", labels: true });
    expect(childrenOf(xml)).toEqual(["c:roundedCorners", "c:chart", "c:spPr", "c:txPr"]);
    expect(inside(xml, "c:chart")).toEqual(
      ["title", "autoTitleDeleted", "plotArea", "legend", "plotVisOnly", "dispBlanksAs"].map(
        (name) => `c:${name}`,
      ),
    );
    expect(inside(xml, "c:catAx").join(" ")).toBe(
      "c:axId c:scaling c:delete c:axPos c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:auto c:lblAlgn c:lblOffset c:noMultiLvlLbl",
    );
    expect(inside(xml, "c:valAx").join(" ")).toBe(
      "c:axId c:scaling c:delete c:axPos c:majorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossBetween",
    );
    expect(inside(xml, "c:dLbls").join(" ")).toBe(
      "c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize",
    );
  });
});

describe("what a chart shows", () => {
  test("cells by the planned name of their sheet, quoted, and what they hold", async () => {
    const xml = await chartOf();
    expect(xml).toContain("<c:f>'它的''数'!$A$2:$A$4</c:f>");
    expect(elementOf(xml, "c:strCache")).toBe(
      '<c:strCache><c:ptCount val="3"/><c:pt idx="0"><c:v>龙河村</c:v></c:pt>' +
        '<c:pt idx="1"><c:v>王庄&lt;东&gt;</c:v></c:pt><c:pt idx="2"><c:v>柳沟村</c:v></c:pt></c:strCache>',
    );
    expect(elementOf(xml, "c:numCache")).toBe(
      '<c:numCache><c:formatCode>0</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>138</c:v></c:pt>' +
        '<c:pt idx="2"><c:v>97</c:v></c:pt></c:numCache>',
    );
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
  });

  test("a legend only where there is more than one series; a unit only where there is one", async () => {
    const one = await chartOf({ series: chartPlan().series.slice(0, 1), unit: "" });
    expect(one).not.toContain("<c:legend>");
    expect(inside(one, "c:valAx")).not.toContain("c:title");
    expect(elementOf(await chartOf(), "c:valAx")).toContain("<a:t>户次</a:t>");
  });

  test("lights are told apart by their lightness, as are neighbouring series", () => {
    const grey = (color: string): number =>
      [0.299, 0.587, 0.114].reduce(
        (sum, weight, at) => sum + weight * Number.parseInt(color.slice(at * 2, at * 2 + 2), 16),
        0,
      );
    const lights = (["bad", "good", "soon", "warning"] as const).map((look) =>
      grey(seriesDrawing(chartPlan(), { look }, 0).color),
    );
    const plain = [0, 1, 2, 3].map((index) => grey(seriesDrawing(chartPlan(), {}, index).color));
    for (const shades of [lights, plain]) {
      const sorted = shades.toSorted((a, b) => a - b);
      const steps = sorted.slice(1).map((shade, index) => shade - (sorted[index] ?? 0));
      expect(Math.min(...steps)).toBeGreaterThan(10);
    }
    expect(Math.abs((plain[0] ?? 0) - (plain[1] ?? 0))).toBeGreaterThan(60);
  });

  test.each([
    ["bars begin at nought", {}, { min: 0 }],
    ["a line may not", { kind: "line" }, {}],
    [
      "few are counted one by one",
      { series: chartPlan().series.map((s) => ({ ...s, cached: [1, null, 4] })) },
      { min: 0, majorUnit: 1 },
    ],
    [
      "what is below nought is not cut off",
      { series: chartPlan().series.map((s) => ({ ...s, cached: [-40, null, 4] })) },
      {},
    ],
  ] as const)("the axis of values: %s", (_, changes, expected) => {
    expect(valueAxis(chartPlan(changes))).toEqual(expected);
  });
});

describe("plans that are mistakes", () => {
  const range = (changes: Partial<PlanRange>): PlanRange => ({
    ...chartPlan().categories.range,
    ...changes,
  });
  const cached = chartPlan().categories.cached;
  test.each<readonly [string, Partial<ChartPlan>, string]>([
    [
      "a sheet that is not there",
      { categories: { range: range({ sheet: "无" }), cached } },
      "“无”",
    ],
    ["a block of cells", { categories: { range: range({ right: 2 }), cached } }, "a block"],
    ["too few labels", { categories: { range: range({ bottom: 3 }), cached } }, "not 3 values"],
    ["a name of other letters", { name: "走访 图" }, "not a chart name"],
    ["nothing to show", { series: [] }, "no series"],
  ])("%s", (_, changes, words) => {
    expect(() => {
      checkPlan(workbookPlan([chartSheet([chartPlan(changes)])]));
    }).toThrow(words);
  });

  test("a name twice", () => {
    const plan = workbookPlan([chartSheet([chartPlan(), chartPlan()])]);
    expect(() => {
      checkPlan(plan);
    }).toThrow("chart name Visits twice");
  });
});

const texts = fc.string({ unit: "binary", maxLength: 12 });

const anyChart = fc
  .record({
    kind: fc.constantFrom<ChartPlan["kind"]>(
      "columns",
      "stackedColumns",
      "bars",
      "stackedBars",
      "line",
    ),
    title: texts,
    unit: texts,
    format: fc.constantFrom<ChartPlan["format"]>("integer", "decimal", "percent"),
    labels: fc.boolean(),
    categories: fc.array(texts, { minLength: 1, maxLength: 5 }),
    names: fc.array(texts, { minLength: 1, maxLength: 6 }),
    value: fc.func(fc.option(fc.double())),
  })
  .map(({ categories, names, value, ...rest }): ChartPlan => {
    const bottom = categories.length + 1;
    const column = (left: number): PlanRange => ({
      ...chartPlan().categories.range,
      ...{ left, right: left, bottom },
    });
    return {
      ...chartPlan(),
      ...rest,
      categories: { range: column(1), cached: categories },
      series: names.map((name, index) => ({
        name,
        values: column(index + 2),
        cached: categories.map((_, row) => value(index, row)),
      })),
    };
  });

function planOf(chart: ChartPlan): WorkbookPlan {
  const sheet: SheetPlan = chartSheet([chart]);
  return workbookPlan([sheet]);
}

test("any chart is well formed, says nothing that XML cannot, and gives the same bytes again", async () => {
  await fc.assert(
    fc.asyncProperty(anyChart, async (chart) => {
      const { bytes } = await write(planOf(chart));
      const xml = partsOf(bytes).get(CHART) ?? "";
      expect(() => childrenOf(xml)).not.toThrow();
      expect(xml).not.toMatch(/[^\t\n -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
      const numbers = [...xml.matchAll(/<c:numCache>.*?<\/c:numCache>/gs)].join("");
      for (const [, value] of numbers.matchAll(/<c:v>(.*?)<\/c:v>/g)) {
        expect(Number.isFinite(Number(value))).toBe(true);
      }
      expect(xml.match(/<c:ser>/g)).toHaveLength(chart.series.length);
      expect(Buffer.compare(bytes, (await write(planOf(chart))).bytes)).toBe(0);
    }),
    { numRuns: 60 },
  );
});
