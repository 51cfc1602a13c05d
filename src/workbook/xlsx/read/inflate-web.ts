/** Unpacking with fflate, for the browser. */
import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32.ts";
import type { Inflater } from "./inflate.ts";

/** Above this, packed data is fed in slices so that a bomb is noticed before it has run for long. */
const ONE_SHOT_BYTES = 512 * 1024;
const SLICE_BYTES = 64 * 1024;

export const webInflater: Inflater = {
  inflateRaw(data, size) {
    try {
      return data.length <= ONE_SHOT_BYTES
        ? inflateAtOnce(data, size)
        : inflateInSlices(data, size);
    } catch {
      return null;
    }
  },
  crc32,
};

/** fflate ignores what does not fit into a given buffer; the spare byte tells that there was more. */
function inflateAtOnce(data: Uint8Array, size: number): Uint8Array | null {
  const bytes = inflateSync(data, { out: new Uint8Array(size + 1) });
  return bytes.length === size ? bytes : null;
}

function inflateInSlices(data: Uint8Array, size: number): Uint8Array | null {
  const bytes = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length <= size) bytes.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < data.length && length <= size; at += SLICE_BYTES) {
    const end = Math.min(at + SLICE_BYTES, data.length);
    stream.push(data.subarray(at, end), end === data.length);
  }
  return length === size ? bytes : null;
}
