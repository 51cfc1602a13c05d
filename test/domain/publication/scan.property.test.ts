/** No false negatives: whatever is planted anywhere, in whatever writing, is found. */
import { describe, test } from "@jest/globals";
import fc from "fast-check";
import { scanner, type KnownPhrase } from "../../../src/domain/publication/scan/index.ts";
import { Phrases } from "../../../src/domain/publication/scan/phrases.ts";

const SURNAMES = ["王", "李", "张", "欧阳", "诸葛"];
const GIVEN = Array.from("伟芳娜秀英敏静丽强磊军洋勇艳杰涛明超兰霞平刚桂");

const digit = fc.integer({ min: 0, max: 9 }).map(String);
const digits = (length: number): fc.Arbitrary<string> =>
  fc.array(digit, { minLength: length, maxLength: length }).map((all) => all.join(""));
const two = (min: number, max: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((n) => String(n).padStart(2, "0"));
const day = fc.tuple(two(1, 12), two(1, 28)).map((parts) => parts.join(""));

const id18 = fc
  .tuple(
    digits(6),
    fc.integer({ min: 1930, max: 2025 }),
    day,
    digits(3),
    fc.constantFrom(...Array.from("0123456789Xx")),
  )
  .map((parts) => parts.join(""));
const id15 = fc.tuple(digits(6), two(10, 99), day, digits(3)).map((parts) => parts.join(""));
const mobile = fc
  .tuple(fc.constantFrom("3", "5", "7", "8", "9"), digits(9))
  .map(([second, rest]) => `1${second}${rest}`);
const landline = fc.oneof(
  digits(8),
  digits(8).map((it) => `028${it}`),
);
const account = fc.oneof(digits(16), digits(19));
const number = fc.oneof(id18, id15, mobile, landline, account);
const name = fc
  .tuple(
    fc.constantFrom(...SURNAMES),
    fc.array(fc.constantFrom(...GIVEN), { minLength: 1, maxLength: 2 }),
  )
  .map(([surname, given]) => surname + given.join(""));

/** Sentences of any Han characters, with what stands between them in ledgers. */
const filler = fc
  .array(
    fc.oneof(
      {
        weight: 8,
        arbitrary: fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((it) => String.fromCodePoint(it)),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom("，", "。", "、", "\n", "３", "5", "组", "号", "(", ")"),
      },
    ),
    { maxLength: 30 },
  )
  .map((all) => all.join(""));

const FULL_WIDTH = (text: string): string =>
  text.replace(/[0-9A-Za-z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const HAN = (text: string): string =>
  text.replace(/\d/g, (sign) => "〇一二三四五六七八九".charAt(Number(sign)));
const between =
  (noise: string, every: number) =>
  (text: string): string =>
    Array.from(text)
      .map((sign, index, all) =>
        index % every === every - 1 && index < all.length - 1 ? sign + noise : sign,
      )
      .join("");
const same = (text: string): string => text;

const numberNoise = fc.constantFrom(
  ...[same, FULL_WIDTH, HAN],
  ...[between(" ", 1), between("　", 3), between(" ", 4), between("\u200b", 2)],
  ...[between("-", 4), between("—", 3), between(".", 4), between("\n", 6), between("/", 2)],
);
const nameNoise = fc.constantFrom(
  ...[same, between(" ", 1), between("　", 1), between("\u200d", 1), between("·", 1)],
  ...[between("\n", 1), between("-", 1)],
);

interface Planted {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function plant(before: string, secret: string, after: string): Planted {
  return {
    text: before + secret + after,
    start: before.length,
    end: before.length + secret.length,
  };
}

describe("planted anywhere, it is found", () => {
  test("numbers of every kind and writing", () => {
    const scan = scanner([]);
    fc.assert(
      fc.property(filler, number, numberNoise, filler, (before, secret, noise, after) => {
        const { text, start, end } = plant(before, noise(secret), after);
        const found = scan(text).filter((it) => !["name", "word", "address"].includes(it.kind));
        // Digits beside it may belong to the same stretch; never may a part of it stay outside.
        return found.some((it) => it.start <= start && it.end >= end);
      }),
      { numRuns: 2000 },
    );
  });

  test("names of the ledgers", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 40 }),
        fc.nat(),
        ...[nameNoise, filler, filler],
        (names, pick, noise, before, after) => {
          const known = new Phrases<KnownPhrase>();
          for (const it of names) known.add(it, { kind: "name", why: "" });
          const secret = names[pick % names.length] ?? "";
          const { text, start, end } = plant(before, noise(secret), after);
          const found = scanner([known])(text).filter(({ kind }) => kind === "name");
          return found.some((it) => it.start <= start && it.end >= end);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("a hit is a piece of the text as written, and they come by place", () => {
    const known = new Phrases<KnownPhrase>();
    for (const it of GIVEN) known.add(it, { kind: "name", why: "" });
    const scan = scanner([known]);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), filler), number, (text, secret) => {
        const whole = text + secret;
        const found = scan(whole);
        return found.every(
          (it, index) =>
            it.text === whole.slice(it.start, it.end) &&
            it.end > it.start &&
            it.start >= (found[index - 1]?.start ?? 0),
        );
      }),
    );
  });
});
