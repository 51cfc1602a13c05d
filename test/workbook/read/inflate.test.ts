/** The two ways to unpack behave alike. */
import { crc32 as zlibCrc32, deflateRawSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { crc32 } from "../../../src/workbook/xlsx/read/crc32.ts";
import { nodeInflater } from "../../../src/workbook/xlsx/read/inflate-node.ts";
import { webInflater } from "../../../src/workbook/xlsx/read/inflate-web.ts";

/** Hardly compressible, so that the packed form is large too. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 24;
  });
}

const INFLATERS = [
  { host: "Node", inflater: nodeInflater },
  { host: "the browser", inflater: webInflater },
];

describe.each(INFLATERS)("in $host", ({ inflater }) => {
  test.each([0, 1, 65_536, 700_000])("%d bytes come back", (length) => {
    const bytes = noise(length);
    const back = inflater.inflateRaw(deflateRawSync(bytes), length);
    expect(back && Buffer.from(back).equals(bytes)).toBe(true);
  });

  test.each([10, 700_000])("another size than declared is refused (%d bytes)", (length) => {
    const packed = deflateRawSync(noise(length));
    expect(inflater.inflateRaw(packed, length - 1)).toBeNull();
    expect(inflater.inflateRaw(packed, length + 1)).toBeNull();
    expect(inflater.inflateRaw(packed.subarray(0, packed.length / 2), length)).toBeNull();
  });

  test("a bomb stops early", () => {
    const packed = deflateRawSync(new Uint8Array(16 * 1024 * 1024));
    const before = performance.now();
    expect(inflater.inflateRaw(packed, 1_000)).toBeNull();
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  test("junk is refused", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
        const back = inflater.inflateRaw(bytes, 1_000_003);
        expect(back).toBeNull();
      }),
    );
  });
});

test("both checksums are those of zlib", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(crc32(bytes)).toBe(zlibCrc32(bytes));
      expect(nodeInflater.crc32(bytes)).toBe(zlibCrc32(bytes));
    }),
  );
});
