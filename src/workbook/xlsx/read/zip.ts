/**
 * The zip container: central directory, limits, CRC. Nothing in it is believed before it is checked,
 * and nothing is unpacked that is not asked for.
 */
import { malformed, ReadFailure } from "./failure.ts";
import type { Inflater } from "./inflate.ts";
import {
  MAX_ENTRIES,
  MAX_ENTRY_BYTES,
  MAX_RATIO,
  MAX_TOTAL_BYTES,
  RATIO_FREE_BYTES,
} from "./limits.ts";
import { findDirectory, readDirectory } from "./zip-directory.ts";
import type { ZipEntry } from "./zip-directory.ts";

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
const FLAG_ENCRYPTED = 1;

export class ZipArchive {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #inflater: Inflater;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  #unpacked = 0;

  /** Throws `ReadFailure` when the directory cannot be trusted. */
  constructor(bytes: Uint8Array, inflater: Inflater) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#inflater = inflater;
    const directory = findDirectory(this.#view);
    if (directory.entries > MAX_ENTRIES) {
      throw new ReadFailure("file-too-many-entries", {
        entries: directory.entries,
        limit: MAX_ENTRIES,
      });
    }
    this.#entries = indexEntries(readDirectory(this.#view, bytes, directory));
  }

  /** Names as stored in the directory, `/` between folders. */
  names(): string[] {
    return [...this.#entries.values()].map((entry) => entry.name);
  }

  /** Excel does not tell upper from lower case in part names. */
  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /** The unpacked part, or null when there is none of that name. Throws `ReadFailure`. */
  read(name: string): Uint8Array | null {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) return null;
    this.#checkSize(entry);
    const packed = this.#packedBytes(entry);
    const bytes =
      entry.method === STORED
        ? packed.length === entry.size
          ? packed
          : null
        : this.#inflater.inflateRaw(packed, entry.size);
    if (!bytes) throw malformed(`部件“${entry.name}”解压失败`);
    this.#unpacked += bytes.length;
    if (this.#inflater.crc32(bytes) !== entry.crc) {
      throw new ReadFailure("file-crc", { part: entry.name }, true);
    }
    return bytes;
  }

  /** The inflater never yields more than the declared size, so checking that size is enough. */
  #checkSize(entry: ZipEntry): void {
    if ((entry.flags & FLAG_ENCRYPTED) !== 0) throw new ReadFailure("file-encrypted");
    if (entry.method !== STORED && entry.method !== DEFLATED) {
      throw malformed(`部件“${entry.name}”的压缩方法不认识`);
    }
    if (entry.size > MAX_ENTRY_BYTES || this.#unpacked + entry.size > MAX_TOTAL_BYTES) {
      const limit = entry.size > MAX_ENTRY_BYTES ? MAX_ENTRY_BYTES : MAX_TOTAL_BYTES;
      throw new ReadFailure("file-too-large", { limit: limit / 1024 / 1024 });
    }
    if (entry.size > Math.max(RATIO_FREE_BYTES, entry.packedSize * MAX_RATIO)) {
      throw new ReadFailure("file-zip-bomb", { part: entry.name });
    }
  }

  #packedBytes(entry: ZipEntry): Uint8Array {
    const header = entry.offset;
    const size = this.#bytes.length;
    if (header + LOCAL_BYTES > size) throw new ReadFailure("file-truncated");
    if (this.#view.getUint32(header, true) !== LOCAL_SIGNATURE) {
      throw malformed(`部件“${entry.name}”的位置不对`);
    }
    const nameLength = this.#view.getUint16(header + 26, true);
    const extraLength = this.#view.getUint16(header + 28, true);
    const start = header + LOCAL_BYTES + nameLength + extraLength;
    if (start + entry.packedSize > size) throw new ReadFailure("file-truncated");
    return this.#bytes.subarray(start, start + entry.packedSize);
  }
}

function indexEntries(entries: readonly ZipEntry[]): ReadonlyMap<string, ZipEntry> {
  const index = new Map<string, ZipEntry>();
  let declared = 0;
  for (const entry of entries) {
    if (entry.name.endsWith("/")) continue;
    if (/(^|\/)\.\.(\/|$)|^[A-Za-z]:|\0/.test(entry.name)) {
      throw new ReadFailure("file-unsafe-path", { part: entry.name });
    }
    const key = entry.name.toLowerCase();
    if (index.has(key)) throw new ReadFailure("file-duplicate-entries", { part: entry.name });
    declared += entry.size;
    index.set(key, entry);
  }
  if (declared > MAX_TOTAL_BYTES) {
    throw new ReadFailure("file-too-large", { limit: MAX_TOTAL_BYTES / 1024 / 1024 });
  }
  return index;
}
