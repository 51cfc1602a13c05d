/** The port to a compressor, so that the same writer runs in Node (zlib) and in a pane (fflate). */

/** One raw deflate stream. Chunks are pushed in order; at most one may still be under way. */
export interface DeflateStream {
  /** Resolves when the chunk *before* this one has been taken in, which bounds the memory. */
  write(chunk: Uint8Array): Promise<void>;
  /** The compressed bytes, in order. */
  end(): Promise<readonly Uint8Array[]>;
}

export interface Deflater {
  open(): DeflateStream;
  /** CRC-32 of `before + data`, where `before` is the CRC-32 so far (0 to begin). Unsigned. */
  crc32(data: Uint8Array, before: number): number;
}

/** The level of both compressors: files half a percent smaller are not worth twice the time. */
export const DEFLATE_LEVEL = 6;
