/** Packs parts into a zip archive. Nothing in it depends on the clock or the machine. */
import type { Deflater } from "./deflater.ts";

/** 1980-01-01 00:00, the first moment that a zip archive knows. */
const DOS_DATE = 0x0021;
/** Bit 11: names are UTF-8. */
const FLAGS = 0x0800;
const METHOD_DEFLATE = 8;
const VERSION = 20;
/** Sizes and offsets have four bytes; larger archives would need zip64. */
const LIMIT = 0xffffffff;

interface Entry {
  readonly name: Uint8Array;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

export class ZipWriter {
  private readonly encoder = new TextEncoder();
  private readonly pieces: Uint8Array[] = [];
  private readonly entries: Entry[] = [];
  private offset = 0;
  private readonly deflater: Deflater;

  constructor(deflater: Deflater) {
    this.deflater = deflater;
  }

  /** Adds a part from pieces of text; only its compressed form is kept. */
  async add(name: string, text: Iterable<string>): Promise<void> {
    const stream = this.deflater.open();
    let crc = 0;
    let size = 0;
    for (const piece of text) {
      // zlib takes a missing buffer for “begin anew”, and an empty one may look like that.
      if (piece === "") continue;
      const bytes = this.encoder.encode(piece);
      crc = this.deflater.crc32(bytes, crc);
      size += bytes.length;
      await stream.write(bytes);
    }
    const packed = await stream.end();
    const entry: Entry = {
      name: this.encoder.encode(name),
      crc,
      packed: packed.reduce((sum, piece) => sum + piece.length, 0),
      size,
      offset: this.offset,
    };
    if (size > LIMIT || this.offset + entry.packed > LIMIT) throw new Error(`${name}: over 4 GiB`);
    this.entries.push(entry);
    this.push(localHeader(entry));
    for (const piece of packed) this.push(piece);
  }

  /** The whole archive. */
  finish(): Uint8Array {
    const start = this.offset;
    for (const entry of this.entries) this.push(centralHeader(entry));
    this.push(endRecord(this.entries.length, start, this.offset - start));
    const archive = new Uint8Array(this.offset);
    let at = 0;
    for (const piece of this.pieces) {
      archive.set(piece, at);
      at += piece.length;
    }
    return archive;
  }

  private push(piece: Uint8Array): void {
    this.pieces.push(piece);
    this.offset += piece.length;
  }
}

/** Little-endian numbers of two (`s`) or four (`l`) bytes, as the format's tables list them. */
function record(fields: readonly (readonly ["s" | "l", number])[], tail: Uint8Array): Uint8Array {
  const length = fields.reduce((sum, [kind]) => sum + (kind === "s" ? 2 : 4), 0);
  const bytes = new Uint8Array(length + tail.length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [kind, value] of fields) {
    if (kind === "s") view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += kind === "s" ? 2 : 4;
  }
  bytes.set(tail, length);
  return bytes;
}

function commonFields(entry: Entry): readonly (readonly ["s" | "l", number])[] {
  return [
    ["s", VERSION],
    ["s", FLAGS],
    ["s", METHOD_DEFLATE],
    ["s", 0],
    ["s", DOS_DATE],
    ["l", entry.crc],
    ["l", entry.packed],
    ["l", entry.size],
    ["s", entry.name.length],
    ["s", 0],
  ];
}

function localHeader(entry: Entry): Uint8Array {
  return record([["l", 0x04034b50], ...commonFields(entry)], entry.name);
}

function centralHeader(entry: Entry): Uint8Array {
  const tail = [
    ["s", 0],
    ["s", 0],
    ["s", 0],
    ["l", 0],
    ["l", entry.offset],
  ] as const;
  return record([["l", 0x02014b50], ["s", VERSION], ...commonFields(entry), ...tail], entry.name);
}

function endRecord(count: number, start: number, size: number): Uint8Array {
  const fields = [
    ["l", 0x06054b50],
    ["s", 0],
    ["s", 0],
    ["s", count],
    ["s", count],
    ["l", size],
    ["l", start],
    ["s", 0],
  ] as const;
  return record(fields, new Uint8Array(0));
}
