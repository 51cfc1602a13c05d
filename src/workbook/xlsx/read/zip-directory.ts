/** The central directory of a zip file, its 64-bit form included; every offset is checked. */
import { malformed, ReadFailure } from "./failure.ts";

export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Of the local header. */
  readonly offset: number;
}

export interface DirectoryPlace {
  readonly start: number;
  readonly end: number;
  readonly entries: number;
}

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const MAX_COMMENT = 0xffff;
const END64_SIGNATURE = 0x06064b50;
const END64_BYTES = 56;
const LOCATOR64_SIGNATURE = 0x07064b50;
const LOCATOR64_BYTES = 20;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const EXTRA_ZIP64 = 1;
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;

/** Where the directory stands. A zip file without its end record was cut off. */
export function findDirectory(view: DataView): DirectoryPlace {
  const at = findEnd(view);
  const entries = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 12, true);
  const start = view.getUint32(at + 16, true);
  const locator = at - LOCATOR64_BYTES;
  const wide =
    (entries === FULL_16 || size === FULL_32 || start === FULL_32) &&
    locator >= 0 &&
    view.getUint32(locator, true) === LOCATOR64_SIGNATURE;
  const place = wide ? findDirectory64(view, locator) : { start, end: start + size, entries };
  if (place.end > at) throw new ReadFailure("file-truncated");
  return place;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_BYTES - MAX_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw new ReadFailure("file-truncated");
}

function findDirectory64(view: DataView, locator: number): DirectoryPlace {
  const at = wideNumber(view, locator + 8);
  if (at + END64_BYTES > view.byteLength || view.getUint32(at, true) !== END64_SIGNATURE) {
    throw new ReadFailure("file-truncated");
  }
  const start = wideNumber(view, at + 48);
  return { start, end: start + wideNumber(view, at + 40), entries: wideNumber(view, at + 32) };
}

/** All entries, in the order of the directory. */
export function readDirectory(
  view: DataView,
  bytes: Uint8Array,
  place: DirectoryPlace,
): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = place.start;
  for (let count = 0; count < place.entries; count++) {
    if (at + ENTRY_BYTES > place.end) throw malformed("目录不完整");
    if (view.getUint32(at, true) !== ENTRY_SIGNATURE) throw malformed("目录不完整");
    const nameEnd = at + ENTRY_BYTES + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > place.end) throw malformed("目录不完整");
    const flags = view.getUint16(at + 8, true);
    const sizes = {
      size: view.getUint32(at + 24, true),
      packedSize: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    };
    widen(sizes, view, nameEnd, extraEnd);
    entries.push({
      name: entryName(bytes.subarray(at + ENTRY_BYTES, nameEnd)),
      flags,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...sizes,
    });
    at = next;
  }
  return entries;
}

/** Replaces the 32-bit numbers that are full by the 64-bit ones, which follow in a fixed order. */
function widen(
  sizes: { size: number; packedSize: number; offset: number },
  view: DataView,
  from: number,
  to: number,
): void {
  for (let at = from; at + 4 <= to;) {
    const tag = view.getUint16(at, true);
    const end = Math.min(to, at + 4 + view.getUint16(at + 2, true));
    let field = at + 4;
    if (tag === EXTRA_ZIP64) {
      for (const key of ["size", "packedSize", "offset"] as const) {
        if (sizes[key] !== FULL_32 || field + 8 > end) continue;
        sizes[key] = wideNumber(view, field);
        field += 8;
      }
    }
    at = end;
  }
}

function wideNumber(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw new ReadFailure("file-truncated");
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

/** Some programs write `\` between folders or a `/` in front. */
function entryName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replace(/\\/g, "/").replace(/^\/+/, "");
}
