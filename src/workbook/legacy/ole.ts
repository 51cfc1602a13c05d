/**
 * The container of Office files before 2007 (and of encrypted ones since): just enough of it to tell
 * what kind of file it is.
 */

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_BYTES = 512;
const ENTRY_BYTES = 128;
const FREE = 0xfffffff0;
const MAX_DIRECTORY_SECTORS = 4_096;

export type OleKind = "encrypted" | "xls" | "doc" | "ppt" | "other" | "truncated";

export function isOle(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** What the names of its streams say. */
export function oleKind(bytes: Uint8Array): OleKind {
  const names = streamNames(bytes);
  if (names === null) return "truncated";
  if (names.has("EncryptedPackage") || names.has("EncryptionInfo")) return "encrypted";
  if (names.has("Workbook") || names.has("Book")) return "xls";
  if (names.has("WordDocument")) return "doc";
  if (names.has("PowerPoint Document")) return "ppt";
  return "other";
}

/** True when the workbook stream is the one of Excel 5 and 95, whose text depends on a code page. */
export function isBiff5(bytes: Uint8Array): boolean {
  const names = streamNames(bytes);
  return names !== null && names.has("Book") && !names.has("Workbook");
}

/** Names in the directory; null when the file ends before it. */
function streamNames(bytes: Uint8Array): ReadonlySet<string> | null {
  if (bytes.length < HEADER_BYTES) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return null;
  const sectorBytes = 2 ** shift;
  const startOf = (sector: number): number => (sector + 1) * sectorBytes;
  const names = new Set<string>();
  let sector = view.getUint32(48, true);
  for (let count = 0; sector < FREE && count < MAX_DIRECTORY_SECTORS; count++) {
    const start = startOf(sector);
    if (start + sectorBytes > bytes.length) return names.size > 0 ? names : null;
    for (let at = start; at < start + sectorBytes; at += ENTRY_BYTES) {
      const length = Math.min(64, view.getUint16(at + 64, true));
      if (length > 2) {
        names.add(new TextDecoder("utf-16le").decode(bytes.subarray(at, at + length - 2)));
      }
    }
    sector = nextSector(view, sector, sectorBytes);
  }
  return names;
}

/** By way of the allocation table; only the 109 table sectors named in the header are followed. */
function nextSector(view: DataView, sector: number, sectorBytes: number): number {
  const perTable = sectorBytes / 4;
  const table = Math.floor(sector / perTable);
  if (table >= 109) return FREE;
  const tableSector = view.getUint32(76 + table * 4, true);
  if (tableSector >= FREE) return FREE;
  const at = (tableSector + 1) * sectorBytes + (sector % perTable) * 4;
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : FREE;
}
