/** Unpacking with Node's zlib. */
import { crc32, inflateRawSync } from "node:zlib";
import type { Inflater } from "./inflate.ts";

export const nodeInflater: Inflater = {
  inflateRaw(data, size) {
    try {
      // One byte to spare: a full buffer would make zlib ask for a second one.
      const bytes = inflateRawSync(data, {
        maxOutputLength: size + 1,
        chunkSize: Math.max(64, size + 1),
      });
      return bytes.length === size ? bytes : null;
    } catch {
      return null;
    }
  },
  crc32: (data) => crc32(data),
};
