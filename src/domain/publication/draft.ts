/** From the ledgers to a draft of the wall: which items, what would be said of each, what is doubtful. */
import { addDays, isIsoDate } from "../dates/index.ts";
import { addTo } from "../groups.ts";
import { groupName, villagersOf } from "../ids/index.ts";
import { SATISFACTION } from "../ledgers/lists/items.ts";
import { STANDING_DEADLINE } from "../ledgers/items.ts";
import { namesIn as responsibleNames, NOT_YET, stateOf } from "../lifecycle/index.ts";
import { maskName } from "../privacy/index.ts";
import { printValue } from "../records.ts";
import type { LedgerRecord } from "../records.ts";
import { shortDigest } from "../text/digest.ts";
import { peopleOf, type People } from "./people.ts";
import { PUBLISHED_LEDGERS, blockedBecause, isOfPeriod, standingWords } from "./rules.ts";
import type { PublishedLedger } from "./rules.ts";
import { scanner, type Found, type Scan } from "./scan/index.ts";
import type {
  Blocked,
  Hit,
  NoticeDraft,
  Offer,
  PublicationDraft,
  PublicationInput,
  RowDraft,
  ScannedText,
  TextField,
} from "./types.ts";

/** Whose text it is: the first half of a hit's key. */
interface Owner {
  readonly village: string;
  readonly item: string;
}

interface Bench {
  readonly input: PublicationInput;
  readonly people: People;
  readonly scan: Scan;
  readonly hits: Hit[];
}

/** The costly half; `settlePublication` is done anew with every decision. */
export function draftPublication(input: PublicationInput): PublicationDraft {
  const { records, own, asOf, period, settings } = input;
  const people = peopleOf(records, own);
  const bench: Bench = {
    input,
    people,
    scan: scanner([people.names, people.addresses], input.words),
    hits: [],
  };
  const log = logDays([...(records.get("actionLog") ?? []), ...own]);
  const restricted = restrictedCodes(input);
  const blocked: Blocked[] = [];
  const rows = new Map<string, RowDraft[]>();
  let outside = 0;
  for (const { village, record } of itemsOf(input)) {
    const item = itemName(record);
    const reason = blockedBecause(record, restricted);
    if (reason !== null) blocked.push({ village, item, reason });
    else if (!isOfPeriod(record, log(item), period)) outside += 1;
    else addTo(rows, village, rowDraft(record, { village, item }, bench));
  }
  const notices = [...rows].map(([village, all]) => noticeDraft(village, all, bench));
  return {
    period,
    asOf,
    from: asOf,
    to: addDays(asOf, settings.publicationDays - 1),
    settings,
    notices,
    blocked,
    outside,
    hits: bench.hits,
    offers: notices.flatMap((notice) => notice.rows.flatMap(({ offers }) => offers)),
  };
}

/** All rows of the three ledgers of items, village by village; the township's own stand under "". */
function itemsOf({
  records,
  own,
  villages,
}: PublicationInput): readonly { readonly village: string; readonly record: LedgerRecord }[] {
  const below = ITEM_LEDGERS.flatMap((ledger) =>
    (records.get(ledger) ?? []).map((record) => ({ village: record.source.village, record })),
  );
  const above = own
    .filter(({ ledger }) => ITEM_LEDGERS.some((it) => it === ledger))
    .map((record) => ({ village: "", record }));
  return [...below, ...above].filter(({ village }) => villages?.includes(village) ?? true);
}

const ITEM_LEDGERS = ["demands", "hardship", "stability"] as const;

/** 编号; of a row without one a digest of what it says, which changes with it. */
function itemName({ ledger, values }: LedgerRecord): string {
  const code = printValue(values["code"]);
  if (code !== "") return code;
  const parts = ["registeredDate", "content", "reporter", "householder", "householdNo"];
  return `无编号-${shortDigest([ledger, ...parts.map((key) => printValue(values[key]))].join("|"))}`;
}

function restrictedCodes({ records, own }: PublicationInput): ReadonlySet<string> {
  const rows = [
    ...(records.get("stability") ?? []),
    ...own.filter((it) => it.ledger === "stability"),
  ];
  const codes = rows.map(({ values }) => printValue(values["code"]));
  return new Set(codes.filter((code) => code !== ""));
}

function logDays(rows: readonly LedgerRecord[]): (item: string) => readonly string[] {
  const days = new Map<string, string[]>();
  for (const { ledger, values } of rows) {
    if (ledger === "actionLog")
      addTo(days, printValue(values["itemCode"]), printValue(values["actionDate"]));
  }
  return (item) => days.get(item) ?? [];
}

function rowDraft(record: LedgerRecord, owner: Owner, bench: Bench): RowDraft {
  const { values, ledger, source } = record;
  const rule = PUBLISHED_LEDGERS.find((it) => it.ledger === ledger);
  const value = (key: string): string => printValue(values[key]);
  const state = stateOf(record);
  const summary = value("publicSummary").trim();
  const nameless = villagersOf(groupName(value("group")) ?? "");
  const satisfaction = value("satisfaction");
  return {
    ...owner,
    ledger,
    source,
    category: rule?.category(record) ?? "",
    reporter: reporterOf(rule, value, nameless, bench),
    nameless,
    deadline: deadlineOf(value("extendedDeadline"), value("deadline")),
    standing: state === null || state === NOT_YET ? "" : standingWords(state, value("closedDate")),
    satisfaction: SATISFACTION.values.includes(satisfaction) ? satisfaction : "",
    summary: scanned("summary", summary, owner, bench),
    responsible: scanned(
      "responsible",
      responsibleNames(values["responsible"]).join("、"),
      owner,
      bench,
    ),
    offers: (["result", "progress"] as const).flatMap((field) =>
      offer(field, value(field), owner, bench),
    ),
    obstacle: obstacleOf(state, summary, rule, bench.input),
  };
}

function obstacleOf(
  state: ReturnType<typeof stateOf>,
  summary: string,
  rule: PublishedLedger | undefined,
  { settings }: PublicationInput,
): RowDraft["obstacle"] {
  if (state === null || state === NOT_YET) return "noStatus";
  if (summary !== "") return null;
  const isEnough = rule?.byCategoryAlone === true && settings.publicWithoutSummary === "只登类别";
  return isEnough ? null : "noSummary";
}

function reporterOf(
  rule: PublishedLedger | undefined,
  value: (key: string) => string,
  nameless: string,
  { input, people }: Bench,
): string {
  const key = rule?.reporterKey ?? null;
  const name = key === null ? "" : value(key);
  const isMasked = input.settings.publicName === "隐去中间字" && people.names.has(name);
  return isMasked ? maskName(name) : nameless;
}

/** What is no day (and not 长期坚持) may be anything, and is left out. */
function deadlineOf(...candidates: readonly string[]): string {
  return candidates.find((it) => isIsoDate(it) || it === STANDING_DEADLINE) ?? "";
}

function offer(
  field: "result" | "progress",
  text: string,
  owner: Owner,
  bench: Bench,
): readonly Offer[] {
  if (text.trim() === "") return [];
  const it = scanned(field, text.trim(), owner, bench);
  return [{ ...it, key: `${keyOf(owner, field, it.text)}|全文` }];
}

function noticeDraft(village: string, rows: readonly RowDraft[], bench: Bench): NoticeDraft {
  const { input } = bench;
  const owner = { village, item: "" };
  const text = (field: TextField, value: string): ScannedText =>
    scanned(field, value, owner, bench);
  return {
    village,
    // The township's own notice bears its name where a village's bears the village's.
    unit: village === "" ? text("township", input.township) : text("village", village),
    township: text("township", village === "" ? "" : input.township),
    place: text("place", input.place ?? ofStation("place", village, input)),
    phone: text("phone", input.phone ?? ofStation("phone", village, input)),
    complaints: text("complaints", input.complaints ?? ""),
    rows,
  };
}

/** What the latest line of the village's 值班表 says of its 民情收集站 (B: 公示联系电话). */
function ofStation(key: "place" | "phone", village: string, { records }: PublicationInput): string {
  const days = (records.get("dutyRoster") ?? [])
    .filter(({ source, values }) => source.village === village && printValue(values[key]) !== "")
    .map(({ values }) => ({ day: printValue(values["dutyDate"]), text: printValue(values[key]) }));
  return days.reduce((latest, it) => (it.day >= latest.day ? it : latest), { day: "", text: "" })
    .text;
}

function scanned(field: TextField, text: string, owner: Owner, bench: Bench): ScannedText {
  const found = foundIn(field, text, bench);
  if (found.length === 0) return { field, text, hits: [] };
  const key = keyOf(owner, field, text);
  const hits = found.map(({ start, end, kind, why, text: piece }): Hit => ({
    ...owner,
    ...{ key: `${key}|${start}-${end}`, field, text, start, end, kind, found: piece, why },
  }));
  bench.hits.push(...hits);
  return { field, text, hits };
}

/** What is doubtful in a text of this kind: an office may name its holder, a telephone line its number. */
function foundIn(field: TextField, text: string, { scan, people }: Bench): readonly Found[] {
  const found = scan(text);
  switch (field) {
    case "responsible":
      return found.filter(({ kind, text: name }) => kind !== "name" || !people.isOfficial(name));
    case "place":
      return found.filter(({ kind }) => kind !== "address");
    case "phone":
    case "complaints":
      return phoneDoubts(text, found, people);
    default:
      return found;
  }
}

/** Numbers separated by 、 and nothing else; a villager's own number is asked about. */
function phoneDoubts(text: string, found: readonly Found[], people: People): readonly Found[] {
  const others = found.filter(({ kind }) => kind === "name" || kind === "word" || kind === "id");
  const why = "这个号码在台账里是群众的电话";
  const isOwn = text.split(/[、,;，；]/u).some((number) => people.isPrivatePhone(number));
  return isOwn ? [...others, { start: 0, end: text.length, kind: "phone", why, text }] : others;
}

function keyOf({ village, item }: Owner, field: TextField, text: string): string {
  return `${village}|${item}|${field}|${shortDigest(text)}`;
}
