/** Files made to keep a reader busy: each is answered in the time that its size allows. */
import { expect, test } from "@jest/globals";
import { bookParts, bytesOf, data, makeZip, read } from "./support.ts";
import type { BookParts } from "./support.ts";

/** Stored, so that the ratio does not betray them. */
function stored(book: BookParts): Uint8Array {
  return makeZip(bookParts(book).map((part) => ({ ...part, method: 0 })));
}

const SIZE = 200_000;
const ROW = `<row r="1"><c r="XFD1"><v>1</v></c></row>`;

const CASES: readonly (readonly [what: string, bytes: () => Uint8Array])[] = [
  ["tags without attributes", () => stored({ sheets: ["<col/>".repeat(SIZE) + data(ROW)] })],
  [
    "hidden columns again and again",
    () =>
      stored({ sheets: [`<col min="1" max="16384" hidden="1"/>`.repeat(SIZE / 4) + data(ROW)] }),
  ],
  [
    "one row in many pieces",
    () => stored({ sheets: [data(ROW + `<row r="1"><c><v>1</v></c></row>`.repeat(SIZE / 4))] }),
  ],
  ["a name without end", () => stored({ sheets: [`<${"n".repeat(10 * SIZE)}/>`] })],
  [
    "a text without end",
    () => stored({ sheets: [data(`<row><c t="str"><v>${"&amp;".repeat(SIZE)}</v></c></row>`)] }),
  ],
  [
    "unfinished strings",
    () => stored({ sheets: [data("")], strings: `<sst>${"<si><t>".repeat(SIZE)}</sst>` }),
  ],
  [
    "unfinished references",
    () =>
      stored({ sheets: [data("")], strings: `<sst><si><t>${"&#1".repeat(SIZE)}</t></si></sst>` }),
  ],
  [
    "a formula of bars",
    () => stored({ sheets: [data(`<row><c><f>${"x|".repeat(SIZE)}</f><v>1</v></c></row>`)] }),
  ],
  ["unclosed comments", () => stored({ sheets: [data("<!-->".repeat(SIZE))] })],
  ["web page of unclosed scripts", () => bytesOf(`<html><table>${"<script>".repeat(SIZE)}`)],
  ["web page of unclosed tags", () => bytesOf(`<html><table>${"<td a='".repeat(SIZE)}`)],
  ["web page of unclosed declarations", () => bytesOf(`<html><table>${"<!".repeat(SIZE)}`)],
  ["text of quotes", () => bytesOf(`a,"b${`"",`.repeat(SIZE)}`)],
  [
    "web page of wide spans",
    () => bytesOf(`<table>${"<tr><td rowspan=60000 colspan=1000>a".repeat(500)}`),
  ],
];

test.each(CASES)("%s", async (_, bytes) => {
  const file = bytes();
  const before = process.cpuUsage();
  const result = await read(file, "慢.xlsx");
  const { user, system } = process.cpuUsage(before);
  expect(typeof result.ok).toBe("boolean");
  expect((user + system) / 1e6).toBeLessThan(5);
});
