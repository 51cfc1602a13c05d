/** CRC-32 (as in zip), eight bytes at a time, for hosts without a native one. */

const TABLES = makeTables();

function makeTables(): readonly Int32Array[] {
  const first = new Int32Array(256);
  for (let index = 0; index < 256; index++) {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    first[index] = value;
  }
  const tables = [first];
  for (let step = 1; step < 8; step++) {
    const before = tables[step - 1] ?? first;
    tables.push(before.map((value) => (value >>> 8) ^ (first[value & 255] ?? 0)));
  }
  return tables;
}

export function crc32(data: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES as unknown as Tables;
  const end = data.length;
  let crc = -1;
  let at = 0;
  for (const last = end - 8; at <= last; at += 8) {
    crc ^=
      u8(data, at) | (u8(data, at + 1) << 8) | (u8(data, at + 2) << 16) | (u8(data, at + 3) << 24);
    crc =
      i32(t7, crc & 255) ^
      i32(t6, (crc >>> 8) & 255) ^
      i32(t5, (crc >>> 16) & 255) ^
      i32(t4, crc >>> 24) ^
      i32(t3, u8(data, at + 4)) ^
      i32(t2, u8(data, at + 5)) ^
      i32(t1, u8(data, at + 6)) ^
      i32(t0, u8(data, at + 7));
  }
  for (; at < end; at++) crc = (crc >>> 8) ^ i32(t0, (crc ^ u8(data, at)) & 255);
  return (crc ^ -1) >>> 0;
}

type Tables = readonly [
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
];

function u8(data: Uint8Array, at: number): number {
  return data[at] ?? 0;
}

function i32(table: Int32Array, at: number): number {
  return table[at] ?? 0;
}
