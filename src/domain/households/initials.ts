/**
 * Pinyin initials of names, from the order in which Chinese dictionaries sort: the first character
 * of each letter bounds those that begin with it. No table of characters is needed but the one of
 * surnames that are read otherwise than usual.
 */

/** The first character of each letter in the order of pinyin. */
const BOUNDS: readonly (readonly [letter: string, first: string])[] = [
  ["a", "阿"],
  ["b", "八"],
  ["c", "嚓"],
  ["d", "咑"],
  ["e", "妸"],
  ["f", "发"],
  ["g", "旮"],
  ["h", "哈"],
  ["j", "丌"],
  ["k", "咔"],
  ["l", "垃"],
  ["m", "妈"],
  ["n", "拏"],
  ["o", "噢"],
  ["p", "妑"],
  ["q", "七"],
  ["r", "呥"],
  ["s", "仨"],
  ["t", "他"],
  ["w", "屲"],
  ["x", "夕"],
  ["y", "丫"],
  ["z", "帀"],
];

/** Surnames that are read otherwise than the character usually is. */
const SURNAMES: Readonly<Record<string, string>> = {
  曾: "z",
  单: "s",
  解: "x",
  仇: "q",
  区: "o",
  查: "z",
  翟: "z",
  种: "c",
  尉: "y",
  召: "s",
  繁: "p",
  乐: "y",
  秘: "b",
  折: "s",
  祭: "z",
  覃: "q",
};

const collator = new Intl.Collator("zh-Hans-CN-u-co-pinyin");
/** Where the machine sorts Chinese otherwise, initials would be wrong: there are none then. */
const SORTS_BY_PINYIN = BOUNDS.every(
  ([, first], index) => index === 0 || collator.compare(BOUNDS[index - 1]?.[1] ?? "", first) < 0,
);
const HAN = /^\p{Script=Han}$/u;
const letters = new Map<string, string>();

/** The letter by which a character is usually typed; digits and Latin letters are themselves. */
export function initialOf(character: string): string {
  const known = letters.get(character);
  if (known !== undefined) return known;
  const letter = findInitial(character);
  letters.set(character, letter);
  return letter;
}

function findInitial(character: string): string {
  if (/^[0-9a-z]$/i.test(character)) return character.toLowerCase();
  if (!SORTS_BY_PINYIN || !HAN.test(character)) return "";
  let low = 0;
  let high = BOUNDS.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const first = BOUNDS[middle]?.[1] ?? "";
    if (collator.compare(character, first) < 0) high = middle;
    else low = middle + 1;
  }
  return BOUNDS[low - 1]?.[0] ?? "";
}

/**
 * `曾国全 → ["zgq", "cgq"]`: as the surname is read, then as the character is, since both are typed.
 * One form where they agree.
 */
export function nameInitials(name: string): readonly string[] {
  const characters = Array.from(name);
  const usual = characters.map(initialOf).join("");
  const [surname = ""] = characters;
  const asSurname = SURNAMES[surname];
  if (asSurname === undefined || asSurname === initialOf(surname)) return [usual];
  return [asSurname + usual.slice(1), usual];
}
