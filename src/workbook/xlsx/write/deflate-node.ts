/** The compressor of Node. It works in another thread while the next rows are being written. */
import { crc32, createDeflateRaw } from "node:zlib";
import { DEFLATE_LEVEL } from "./deflater.ts";
import type { Deflater, DeflateStream } from "./deflater.ts";

export const nodeDeflater: Deflater = {
  open: openStream,
  crc32: (data, before) => crc32(data, before),
};

function openStream(): DeflateStream {
  const stream = createDeflateRaw({ level: DEFLATE_LEVEL, chunkSize: 65_536 });
  const compressed: Uint8Array[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    stream.on("end", resolve);
    stream.on("error", reject);
  });
  stream.on("data", (chunk: Uint8Array) => compressed.push(chunk));
  let underWay = Promise.resolve();
  return {
    write(chunk) {
      const before = underWay;
      underWay = new Promise((resolve, reject) => {
        stream.write(chunk, (error) => {
          if (error) reject(error);
          else resolve();
        });
      });
      return before;
    },
    async end() {
      await underWay;
      stream.end();
      await ended;
      return compressed;
    },
  };
}
