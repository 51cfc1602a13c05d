/** Pictures of charts; the browser test opens and saves a file that has one. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { paint } from "../../../src/workbench/page/charts/paint.ts";
import type { Picture } from "../../../src/workbench/page/charts/picture.ts";
import { scaleOf } from "../../../src/workbench/page/charts/scale.ts";
import { childrenOf } from "../../workbook/write/support.ts";

const PICTURE: Picture = {
  shape: "columns",
  isStacked: false,
  title: "各村<走访>",
  unit: "户次",
  axisFormat: "0",
  minimum: 0,
  majorUnit: null,
  hasLegend: true,
  categories: ["龙河村", "王庄村"],
  series: [
    {
      name: "走访",
      color: "#1F4E79",
      ink: "#FFFFFF",
      dash: "",
      values: [138, null],
      labels: { format: "0" },
    },
    { name: "应走访", color: "#A9C4E0", ink: "#262626", dash: "", values: [140, 96], labels: null },
  ],
};

const SIZE = { width: 480, height: 300 };

describe("the picture", () => {
  test.each(["columns", "bars"] as const)("%s: one for each value, none for a gap", (shape) => {
    const svg = paint({ ...PICTURE, shape }, SIZE);
    // Frame, three values, two of the legend.
    expect(svg.match(/<rect /g)).toHaveLength(1 + 3 + 2);
    expect(svg).toContain("各村&lt;走访&gt;");
    expect(svg).toContain(">138<");
  });

  test("figures over narrow columns are smaller rather than on top of each other", () => {
    const categories = Array.from({ length: 12 }, (_, index) => `第${index + 1}村`);
    const series = PICTURE.series.map((one) => ({
      ...one,
      values: categories.map(() => 100),
      labels: { format: "0" },
    }));
    const sizes = (svg: string) => [...svg.matchAll(/font-size="([\d.]+)"[^>]*>100</g)];
    expect(sizes(paint({ ...PICTURE, categories, series }, SIZE))).toHaveLength(24);
    expect(sizes(paint({ ...PICTURE, categories, series }, { ...SIZE, width: 1600 }))).toEqual([]);
  });

  test("a line breaks off where there is no value", () => {
    const [series] = PICTURE.series;
    const values = [1, 2, null, 4, 5];
    const long = { ...PICTURE, categories: ["一", "二", "三", "四", "五"] };
    const svg = paint(
      { ...long, shape: "line", series: series ? [{ ...series, values }] : [] },
      SIZE,
    );
    expect(/<path d="(?<path>[^"]*)"/.exec(svg)?.groups?.["path"]?.match(/[ML]/g)?.join("")).toBe(
      "MLML",
    );
  });

  const anyPicture = fc.record({
    shape: fc.constantFrom<Picture["shape"]>("columns", "bars", "line"),
    isStacked: fc.boolean(),
    title: fc.string({ unit: "binary" }),
    values: fc.array(
      fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })),
      { minLength: 1, maxLength: 6 },
    ),
  });

  test("of any figures it is well formed and within its frame", () => {
    fc.assert(
      fc.property(anyPicture, ({ shape, isStacked, title, values }) => {
        const series = PICTURE.series.map((one) => ({ ...one, values }));
        const categories = values.map(String);
        const picture = { ...PICTURE, shape, isStacked, title, categories, series, minimum: null };
        const svg = paint(picture, SIZE);
        expect(() => childrenOf(svg)).not.toThrow();
        expect(svg).not.toMatch(/="(?:NaN|-?Infinity|undefined)"/);
        const { ticks, from, to } = scaleOf(picture);
        expect(from).toBeLessThan(to);
        expect(ticks.length).toBeLessThan(16);
      }),
    );
  });
});
