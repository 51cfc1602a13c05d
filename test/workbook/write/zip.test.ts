import { crc32 } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fflateDeflater } from "../../../src/workbook/xlsx/write/deflate-fflate.ts";
import { nodeDeflater } from "../../../src/workbook/xlsx/write/deflate-node.ts";
import { ZipWriter } from "../../../src/workbook/xlsx/write/zip.ts";
import { ZipArchive } from "../../../src/workbook/xlsx/read/zip.ts";
import { nodeInflater } from "../../../src/workbook/xlsx/read/inflate-node.ts";
import { partsOf } from "./support.ts";

describe.each([
  ["node", nodeDeflater],
  ["fflate", fflateDeflater],
])("archives by %s", (_, deflater) => {
  test("any pieces of text come back joined", async () => {
    const pieces = fc.array(fc.string({ unit: "grapheme", maxLength: 30 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(pieces, async (texts) => {
        const zip = new ZipWriter(deflater);
        await zip.add("xl/甲.xml", texts);
        await zip.add("b", ["b"]);
        expect([...partsOf(zip.finish())]).toEqual([
          ["xl/甲.xml", texts.join("")],
          ["b", "b"],
        ]);
      }),
      { numRuns: 50 },
    );
  });

  test("checksums hold when a piece is empty, as our reader confirms", async () => {
    const zip = new ZipWriter(deflater);
    await zip.add("a", ["村", "", "x".repeat(90_000), ""]);
    const bytes = zip.finish();
    const archive = new ZipArchive(bytes, nodeInflater);
    expect(new TextDecoder().decode(archive.read("a") ?? undefined)).toBe(
      `村${"x".repeat(90_000)}`,
    );
  });

  test("a checksum can be carried on", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1 }),
        fc.uint8Array({ minLength: 1 }),
        (first, second) => {
          const both = Buffer.concat([first, second]);
          expect(deflater.crc32(second, deflater.crc32(first, 0))).toBe(crc32(both));
        },
      ),
    );
  });
});

describe("the archive", () => {
  test("does not depend on the clock", async () => {
    const zip = new ZipWriter(nodeDeflater);
    await zip.add("a", ["a"]);
    const view = new DataView(zip.finish().buffer);
    // Time and date of the first entry: 1980-01-01 00:00.
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, 0x21]);
  });
});
