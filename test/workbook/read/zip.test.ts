import { expect, test } from "@jest/globals";
import { nodeInflater } from "../../../src/workbook/xlsx/read/inflate-node.ts";
import { ZipArchive } from "../../../src/workbook/xlsx/read/zip.ts";
import { bytesOf, concat, makeZip, record } from "./support.ts";

const text = (bytes: Uint8Array | null): string | null => bytes && new TextDecoder().decode(bytes);

test("stored and packed parts, names without regard to case, folders left out", () => {
  const archive = new ZipArchive(
    makeZip([
      { name: "xl/", data: "" },
      { name: "/xl\\a.xml", data: "甲" },
      { name: "xl/B.xml", data: "乙", method: 0 },
    ]),
    nodeInflater,
  );
  expect(archive.names()).toEqual(["xl/a.xml", "xl/B.xml"]);
  expect(text(archive.read("XL/A.xml"))).toBe("甲");
  expect(text(archive.read("xl/b.xml"))).toBe("乙");
  expect(archive.read("xl/c.xml")).toBeNull();
});

test("bytes behind and a comment in the end record do no harm", () => {
  const bytes = concat(makeZip([{ name: "a", data: "甲" }]), bytesOf("后面的字节"));
  expect(text(new ZipArchive(bytes, nodeInflater).read("a"))).toBe("甲");
});

/** One stored part in the 64-bit form, as streaming writers make it. */
function zip64(): Uint8Array {
  const name = bytesOf("a");
  const data = bytesOf("甲");
  const crc = nodeInflater.crc32(data);
  const head = (size: number): Uint8Array =>
    record([45, 2], [0, 2], [0, 2], [0, 4], [crc, 4], [size, 4], [size, 4], [1, 2]);
  const extra = record([1, 2], [24, 2], [data.length, 8], [data.length, 8], [0, 8]);
  const local = concat(record([0x04034b50, 4]), head(data.length), record([0, 2]), name, data);
  const entry = concat(
    record([0x02014b50, 4], [45, 2]),
    head(0xffffffff),
    record([extra.length, 2], [0, 2], [0, 2], [0, 2], [0, 4], [0xffffffff, 4]),
    name,
    extra,
  );
  const end64 = record(
    [0x06064b50, 4],
    [44, 8],
    [45, 2],
    [45, 2],
    [0, 4],
    [0, 4],
    [1, 8],
    [1, 8],
    [entry.length, 8],
    [local.length, 8],
  );
  const locator = record([0x07064b50, 4], [0, 4], [local.length + entry.length, 8], [1, 4]);
  const end = record(
    [0x06054b50, 4],
    [0, 4],
    [0xffff, 2],
    [0xffff, 2],
    [0xffffffff, 4],
    [0xffffffff, 4],
    [0, 2],
  );
  return concat(local, entry, end64, locator, end);
}

test("the 64-bit form is read", () => {
  expect(text(new ZipArchive(zip64(), nodeInflater).read("a"))).toBe("甲");
});

test("the 64-bit form cut short is refused", () => {
  const bytes = zip64();
  bytes.set(record([0x7fffffff, 8]), bytes.length - 22 - 12);
  expect(() => new ZipArchive(bytes, nodeInflater)).toThrow("file-truncated");
});
