/** The compressor for places without Node: synchronous, in pieces of 64 KB. */
import { Deflate } from "fflate";
import { DEFLATE_LEVEL } from "./deflater.ts";
import type { Deflater, DeflateStream } from "./deflater.ts";

export const fflateDeflater: Deflater = { open: openStream, crc32 };

function openStream(): DeflateStream {
  const compressed: Uint8Array[] = [];
  const stream = new Deflate({ level: DEFLATE_LEVEL }, (chunk) => compressed.push(chunk));
  return {
    write(chunk) {
      stream.push(chunk);
      return Promise.resolve();
    },
    end() {
      stream.push(new Uint8Array(0), true);
      return Promise.resolve(compressed);
    },
  };
}

const TABLE = new Uint32Array(256).map((_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(data: Uint8Array, before: number): number {
  let value = ~before;
  let at = 0;
  const end = data.length;
  while (at < end) value = (TABLE[(value ^ (data[at++] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
}
