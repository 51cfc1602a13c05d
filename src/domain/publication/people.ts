/** Everybody who is named in the township's ledgers, and who of them is named because of an office. */
import { LEDGERS } from "../ledgers/index.ts";
import type { ColumnDef, LedgerDef, LedgerId } from "../ledgers/types.ts";
import { printValue } from "../records.ts";
import type { LedgerRecord } from "../records.ts";
import { foldWords } from "./scan/fold.ts";
import { Phrases } from "./scan/phrases.ts";

export interface Known {
  readonly kind: "name" | "address";
  readonly why: string;
}

export interface People {
  readonly names: Phrases<Known>;
  /** Nearer to a door than the 组. */
  readonly addresses: Phrases<Known>;
  /** May be named as 责任人: a cadre, or somebody whom the ledgers name in an office and nowhere else. */
  readonly isOfficial: (name: string) => boolean;
  /** A number that stands in a ledger as a villager's own. */
  readonly isPrivatePhone: (phone: string) => boolean;
}

/** Lists of those who hold an office: whoever stands there may be named, householder or not. */
const OFFICES: ReadonlySet<string> = new Set([
  "cadres.name",
  "dutyRoster.dutyPeople",
  "contactCards.cadre",
  "villages.contact",
]);
/** Those who act for the village in a row. */
const ACTING: ReadonlySet<string> = new Set(
  (
    "responsible controlPerson handlers chair recorder visitors receivers linkedCadre pairedCadre " +
    "registrar collector callbackBy extensionApprovedBy gradedBy cadre"
  ).split(" "),
);
/** Free columns in which somebody signs. */
const SIGNED: ReadonlySet<string> = new Set(["visits.signature", "contactCards.signedFor"]);
const NOT_A_NAME =
  /^(?:匿名|不详|未知|无|没有|本人|空户|多人|其他|群众|村民|居民|全体.*|.*(?:村民|群众|居民|住户|代表|村民小组)|[\d一二三四五六七八九十]+[组社队]|已.*|是|否|有|代签.*|按.*印|手印|未.*)$/u;
const BETWEEN_NAMES = /[、,，;；/\\()（）【】[\]\s]+/u;
/** Ends in a 组, a village or a township: no more than the wall may say. */
const WIDE_ADDRESS =
  /(?:[\d〇一二三四五六七八九十]+(?:村民小组|居民小组|小组|组|社|队)|村|社区|镇|乡|街道|县|市|区)$/u;

export function peopleOf(
  records: ReadonlyMap<LedgerId, readonly LedgerRecord[]>,
  own: readonly LedgerRecord[],
): People {
  const names = new Phrases<Known>();
  const addresses = new Phrases<Known>();
  const offices = new Set<string>();
  const named = new Set<string>();
  const phones = { own: new Set<string>(), office: new Set<string>() };
  for (const ledger of LEDGERS) {
    const rows = [
      ...(records.get(ledger.id) ?? []),
      ...own.filter((it) => it.ledger === ledger.id),
    ];
    if (rows.length === 0) continue;
    for (const column of ledger.columns) {
      const role = roleOf(ledger, column);
      if (role === null) continue;
      const why = sourceOf(ledger, column);
      for (const { values } of rows) {
        const value = printValue(values[column.key]);
        if (value === "") continue;
        if (role === "phone") {
          phones[isOfficePhone(ledger, column) ? "office" : "own"].add(digitsOf(value));
        } else if (role === "address") {
          if (isNarrow(value)) addresses.add(value, { kind: "address", why });
        } else {
          for (const name of namesIn(value)) {
            names.add(name, { kind: "name", why });
            if (role === "office") offices.add(wordKey(name));
            if (role === "named") named.add(wordKey(name));
          }
        }
      }
    }
  }
  return {
    names,
    addresses,
    isOfficial: (name) => offices.has(wordKey(name)) || !named.has(wordKey(name)),
    isPrivatePhone: (phone) => {
      const digits = digitsOf(phone);
      return phones.own.has(digits) && !phones.office.has(digits);
    },
  };
}

/** Pieces of a cell, and the cell as a whole without its spaces: 张 三 is one name. */
export function namesIn(value: string): readonly string[] {
  const whole = value.replace(/[\s\u3000]+/gu, "");
  const all = new Set([...whole.split(BETWEEN_NAMES), ...value.split(BETWEEN_NAMES)]);
  return [...all].filter(isName);
}

function isName(text: string): boolean {
  if (NOT_A_NAME.test(text)) return false;
  const length = Array.from(text).length;
  return /\p{Script=Han}/u.test(text) ? length >= 2 : /\p{L}/u.test(text) && length >= 3;
}

function roleOf(
  ledger: LedgerDef,
  { key, type, privacy }: ColumnDef,
): "office" | "acting" | "named" | "address" | "phone" | null {
  const path = `${ledger.id}.${key}`;
  if (type === "phone") return "phone";
  if (privacy.mask === "address") return "address";
  if (SIGNED.has(path)) return "named";
  if (type !== "person" && type !== "people") return null;
  if (OFFICES.has(path)) return "office";
  return ACTING.has(key) ? "acting" : "named";
}

function isOfficePhone({ id }: LedgerDef, { key, privacy }: ColumnDef): boolean {
  return privacy.summary === "full" || key === "linkedCadrePhone" || id === "dutyRoster";
}

/** That somebody stands in 稳定工作台账 is not said, not even here. */
function sourceOf(ledger: LedgerDef, { header }: ColumnDef): string {
  return ledger.restricted ? "台账里的姓名" : `${ledger.name}里的${header}`;
}

function wordKey(name: string): string {
  return foldWords(name).text;
}

function isNarrow(address: string): boolean {
  const text = address.replace(/[\s\u3000]+/gu, "");
  return text.length >= 4 && !WIDE_ADDRESS.test(text);
}

function digitsOf(text: string): string {
  return text.normalize("NFKC").replace(/\D/g, "");
}
