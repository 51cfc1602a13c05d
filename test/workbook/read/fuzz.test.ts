/** Damage of every kind: the reader answers, never throws, never hangs. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import fc from "fast-check";
import type { ReadResult } from "../../../src/workbook/raw.ts";
import { bookParts, makeZip, read } from "./support.ts";
import type { ZipPart } from "./support.ts";

const FIXTURES = path.join(import.meta.dirname, "../../fixtures/reader");
const FILES = [
  "openpyxl.xlsx",
  "libreoffice.xlsx",
  "libreoffice.xls",
  "libreoffice.ods",
  "libreoffice.html",
];

/** Either sheets or the reason why not. */
function expectAnswer(result: ReadResult): void {
  const answer = result.ok ? "read" : result.notice.id;
  expect(answer).toMatch(/^(read|file-.+)$/);
}

// The library for old formats talks to the console about what it does not know.
beforeAll(() => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});
afterAll(() => {
  jest.restoreAllMocks();
});

const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 });

test.each(FILES)(
  "bytes of %s changed",
  async (name) => {
    const good = readFileSync(path.join(FIXTURES, name));
    await fc.assert(
      fc.asyncProperty(damage, fc.option(fc.nat()), async (changes, cut) => {
        const bytes = Uint8Array.from(good);
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        const end = cut === null ? bytes.length : cut % bytes.length;
        expectAnswer(await read(bytes.subarray(0, end), name));
      }),
      { numRuns: name.endsWith("x") ? 200 : 30 },
    );
  },
  60_000,
);

/** The same, with checksums that fit: damage that only the parser can notice. */
test("bytes of the parts changed", async () => {
  const parts = bookParts({
    sheets: [
      `<cols><col min="1" max="2" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><f>[1]a!B1</f><v>46329</v></c></row>` +
        `<row r="2"><c r="A2" t="inlineStr"><is><r><t>甲</t></r></is></c><c r="B2" t="d"><v>2026-11-03</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>`,
    ],
    strings: `<sst><si><t>龙河&amp;&#20013;_x000D_</t></si><si><r><rPr><strike/></rPr><t>乙</t></r><rPh><t>x</t></rPh></si></sst>`,
    styles: `<styleSheet><fonts><font><strike/></font></fonts><cellXfs><xf/><xf numFmtId="14" fontId="0"/></cellXfs></styleSheet>`,
  });
  const index = fc.nat(parts.length - 1);
  await fc.assert(
    fc.asyncProperty(index, damage, fc.option(fc.nat()), async (which, changes, cut) => {
      const damaged = parts.map((part, position): ZipPart => {
        if (position !== which) return part;
        const bytes = new TextEncoder().encode(String(part.data));
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        return {
          ...part,
          data: bytes.subarray(0, cut === null ? bytes.length : cut % bytes.length),
        };
      });
      expectAnswer(await read(makeZip(damaged)));
    }),
    { numRuns: 1_500 },
  );
}, 60_000);

test("any bytes at all", async () => {
  const heads = [
    [],
    [0x50, 0x4b, 3, 4],
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    [0xff, 0xfe],
    [0x3c],
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...heads),
      fc.uint8Array({ maxLength: 3_000 }),
      async (head, rest) => {
        const result = await read(Uint8Array.from([...head, ...rest]), "任意");
        expect(typeof result.ok).toBe("boolean");
      },
    ),
  );
});
