/** The port through which packed bytes are unpacked: zlib in Node, fflate in the browser. */

export interface Inflater {
  /**
   * Unpacks raw deflate data that must come out as exactly `size` bytes. Stops as soon as there is
   * more. Returns null for damaged data and for any other length.
   */
  inflateRaw(data: Uint8Array, size: number): Uint8Array | null;
  /** CRC-32 as an unsigned number. */
  crc32(data: Uint8Array): number;
}
