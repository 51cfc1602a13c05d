import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  attributeText,
  attributes,
  cellText,
  needsPreserve,
  plainText,
} from "../../../src/workbook/xlsx/write/xml.ts";

/** What Excel does with the text of a cell. */
function decode(xml: string): string {
  return xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

describe("cell text", () => {
  test.each([
    ["道路维修", "道路维修"],
    ["a<b & c", "a&lt;b &amp; c"],
    ["_x0041_", "_x005F_x0041_"],
    ["_x005F_x0041_", "_x005F_x005F_x005F_x0041_"],
    ["_x0041\u0001", "_x005F_x0041_x0001_"],
    ["\r\n", "_x000D_\n"],
    ["\u0000", "_x0000_"],
    ["𠮷", "𠮷"],
    ["\ud800x", "_xD800_x"],
    ["\uffff", "_xFFFF_"],
    ["_xyz_", "_xyz_"],
  ])("%j is written as %j", (text, xml) => {
    expect(cellText(text)).toBe(xml);
    expect(decode(xml)).toBe(text);
  });

  test("every text can be decoded again", () => {
    const delicate = fc.constantFrom(
      "_",
      "x",
      "0",
      "4",
      "1",
      "_x0041",
      "\u0001",
      "\r",
      "&",
      "\ud800",
      "村",
    );
    fc.assert(
      fc.property(fc.array(delicate, { maxLength: 20 }), (parts) => {
        const text = parts.join("");
        expect(decode(cellText(text))).toBe(text);
      }),
    );
  });

  test.each([
    [" 甲", true],
    ["甲\n", true],
    ["甲 乙", false],
    ["甲\n乙", false],
  ])("%j needs its spaces kept: %p", (text, needed) => {
    expect(needsPreserve(text)).toBe(needed);
  });
});

describe("attributes", () => {
  test("names of table columns keep line breaks", () => {
    expect(attributeText("办理\n进展\t")).toBe("办理_x000A_进展_x0009_");
  });

  test("prompts lose what XML cannot hold, and nothing else", () => {
    expect(plainText("\u0001甲\ud800&\n乙")).toBe("甲&amp;&#10;乙");
  });

  test("absent and false ones are left out, true is 1", () => {
    expect(attributes({ a: undefined, b: false, c: true, d: 0, e: '"' })).toBe(
      ' c="1" d="0" e="&quot;"',
    );
  });
});
