import { describe, expect, test } from "@jest/globals";
import type { PlanLook } from "../../../src/workbook/plan.ts";
import { LOOKS } from "../../../src/workbook/xlsx/write/looks.ts";
import { StyleRegistry } from "../../../src/workbook/xlsx/write/styles.ts";
import { childrenOf, elementOf } from "./support.ts";

describe("styles", () => {
  test("0 is the plain cell; the same look has the same number", () => {
    const styles = new StyleRegistry();
    expect(styles.id({})).toBe(0);
    const header = styles.id({ look: "header", format: "text" });
    expect(header).toBe(1);
    expect(styles.id({ look: "header", format: "text" })).toBe(header);
    expect(styles.id({ look: "header", format: "text", wrap: false })).toBe(2);
  });

  test("parts stand in the order of the schema, with their counts", () => {
    const styles = new StyleRegistry();
    styles.id({ look: "total", format: "percent" });
    styles.differenceId("bad");
    const xml = styles.xml();
    expect(childrenOf(xml)).toEqual([
      "numFmts",
      "fonts",
      "fills",
      "borders",
      "cellStyleXfs",
      "cellXfs",
      "cellStyles",
      "dxfs",
      "tableStyles",
    ]);
    for (const [part, child] of [
      ["fonts", "font"],
      ["fills", "fill"],
      ["cellXfs", "xf"],
      ["dxfs", "dxf"],
    ] as const) {
      const element = elementOf(xml, part);
      const count = childrenOf(element).filter((name) => name === child).length;
      expect(element).toContain(`count="${count}"`);
    }
  });

  test.each([
    ["text", 49, "left"],
    ["date", 164, "center"],
    ["integer", 1, "right"],
    ["decimal", 4, "right"],
    ["percent", 165, "right"],
  ] as const)("%s has number format %d and stands %s", (format, id, align) => {
    const styles = new StyleRegistry();
    styles.id({ format });
    const last = elementOf(styles.xml(), "cellXfs").split("<xf ").at(-1) ?? "";
    expect(last).toContain(`numFmtId="${id}"`);
    expect(last).toContain(`horizontal="${align}"`);
  });

  test("every look can be drawn, and be read: dark on light", () => {
    for (const [look, { color = "000000", fill = "FFFFFF" }] of Object.entries(LOOKS)) {
      expect(contrast(color, fill)).toBeGreaterThan(4.5);
      const styles = new StyleRegistry();
      styles.id({ look: look as PlanLook });
      expect(() => childrenOf(styles.xml())).not.toThrow();
    }
  });
});

/** Contrast of WCAG 2 between two colours RRGGBB. */
function contrast(first: string, second: string): number {
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
