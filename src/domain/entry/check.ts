/** Whether what was typed can be entered; what cannot is told by field. Never throws. */
import { z } from "zod";
import { isIsoDate } from "../dates/index.ts";
import type { Finding, Slots } from "../findings/types.ts";
import { HARDSHIP_REASONS, HARDSHIP_TYPES } from "../ledgers/lists/households.ts";
import { DEMAND_CATEGORIES } from "../ledgers/lists/items.ts";
import { VISIT_OUTCOMES, VISIT_WAYS } from "../ledgers/lists/visits.ts";
import { NOT_MET, NOTHING_TO_DO, ON_CARD, TO_LEDGER } from "./types.ts";
import type { Entry, EntryDemand } from "./types.ts";

// Compiled validators need `eval`, which Office forbids.
z.config({ jitless: true });

/** Longer texts belong on paper; 诉求内容 takes at most 200 characters (B). */
export const MAX_TEXT = 1000;
export const MAX_CONTENT = 200;

const name = z.string().trim().min(1).max(40);
const text = z.string().trim().max(MAX_TEXT);
const short = z.string().trim().max(100);

const HOUSEHOLD = z.object({
  isNew: z.boolean(),
  householdNo: short,
  householder: short,
  group: short,
  phone: short,
  address: short,
});

const DEMAND = z.object({
  ledger: z.enum(["demands", "hardship", "card"]),
  category: z.union([z.literal(""), z.enum(DEMAND_CATEGORIES.values)]),
  subCategory: short,
  content: z.string().trim().max(MAX_CONTENT),
  result: text,
  hardshipType: z.union([z.literal(""), z.enum(HARDSHIP_TYPES.values)]),
  hardshipReason: z.union([z.literal(""), z.enum(HARDSHIP_REASONS.values)]),
  needs: z.array(name).readonly(),
  supportType: short,
  occupation: short,
  codes: z.array(name).readonly(),
});

const ENTRY = z.object({
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{3,39}$/),
  date: z.string().refine(isIsoDate),
  visitors: z.array(name).min(1).max(20).readonly(),
  households: z.array(HOUSEHOLD).min(1).max(100).readonly(),
  way: z.enum(VISIT_WAYS.values),
  opinion: text,
  outcome: z.union([z.literal(""), z.enum(VISIT_OUTCOMES.values)]),
  demand: DEMAND.nullable(),
  response: text,
  feeling: text,
}) satisfies z.ZodType<Entry>;

/** Fields as the form calls them. */
const LABELS: Readonly<Record<keyof Entry, string>> = {
  id: "登记批次",
  date: "走访日期",
  visitors: "走访人",
  households: "走访的户",
  way: "走访方式",
  opinion: "群众反映",
  outcome: "处理",
  demand: "诉求",
  response: "群众的反响",
  feeling: "个人感受",
};

export interface EntryCheck {
  /** Null when something has to be mended first. */
  readonly entry: Entry | null;
  readonly findings: readonly EntryFinding[];
}

/** A finding with the field of the form that it is about. */
export interface EntryFinding extends Finding {
  readonly field: keyof Entry | null;
  /** Of `demand`: which of its fields. */
  readonly part?: keyof EntryDemand;
}

export function entryFinding(
  id: string,
  field: keyof Entry | null,
  slots: Slots = {},
): EntryFinding {
  const header = field === null ? "" : LABELS[field];
  const place = { file: "", village: "", sheet: "", cell: "", header: "" };
  return { ...place, id, field, value: "", mask: "none", slots: { field: header, ...slots } };
}

/** The entry with its texts trimmed, or what has to be mended, each field once. */
export function checkEntry(input: unknown): EntryCheck {
  const parsed = ENTRY.safeParse(input);
  if (!parsed.success) return { entry: null, findings: shapeFindings(parsed.error.issues) };
  const findings = ruleFindings(parsed.data);
  return { entry: findings.length === 0 ? parsed.data : null, findings };
}

function shapeFindings(issues: readonly z.core.$ZodIssue[]): readonly EntryFinding[] {
  const byField = new Map<string, EntryFinding>();
  for (const issue of issues) {
    const field = isField(issue.path[0]) ? issue.path[0] : null;
    const isLong = issue.code === "too_big" && issue.origin === "string";
    const finding = isLong
      ? entryFinding("entry-too-long", field, { most: Number(issue.maximum) })
      : entryFinding(issue.code === "too_small" ? "entry-empty" : "entry-unfit", field);
    if (!byField.has(field ?? "")) byField.set(field ?? "", finding);
  }
  return [...byField.values()];
}

function isField(key: PropertyKey | undefined): key is keyof Entry {
  return typeof key === "string" && Object.hasOwn(LABELS, key);
}

/** Rules between fields. */
function ruleFindings(entry: Entry): readonly EntryFinding[] {
  const { households, outcome, demand, opinion } = entry;
  const findings: EntryFinding[] = [];
  if (households.some(({ householder, householdNo }) => householder === "" && householdNo === "")) {
    findings.push(entryFinding("entry-household-unnamed", "households"));
  }
  const hasLedger = demand?.ledger === "demands" || demand?.ledger === "hardship";
  if (outcome === TO_LEDGER && !hasLedger) findings.push(entryFinding("entry-no-demand", "demand"));
  if (outcome === NOTHING_TO_DO && demand) {
    findings.push(entryFinding("entry-demand-and-none", "outcome"));
  }
  if (outcome === ON_CARD && hasLedger) findings.push(entryFinding("entry-card-only", "outcome"));
  // 无诉求 is said expressly (走访处理 无需处理), it does not come of a field that was passed over.
  const saysNothing = opinion === "" && outcome === "";
  if (saysNothing && entry.way !== NOT_MET) findings.push(entryFinding("entry-empty", "opinion"));
  if (opinion !== "" && outcome === "") findings.push(entryFinding("entry-empty", "outcome"));
  if (demand) findings.push(...demandFindings(demand, opinion));
  return findings;
}

function demandFindings(demand: EntryDemand, opinion: string): readonly EntryFinding[] {
  const content = contentOf(demand, opinion);
  const missing = (part: keyof EntryDemand, label: string): EntryFinding => {
    return { ...entryFinding("entry-empty", "demand", { field: label }), part };
  };
  if (demand.ledger === "card") return [];
  const findings: EntryFinding[] = [];
  if (demand.ledger === "demands") {
    if (demand.category === "") findings.push(missing("category", "诉求类别"));
    if (content.length < 2) findings.push(missing("content", "诉求内容"));
    else if (content.length > MAX_CONTENT) {
      const slots = { field: "诉求内容", most: MAX_CONTENT };
      findings.push({ ...entryFinding("entry-too-long", "demand", slots), part: "content" });
    }
  } else {
    if (demand.hardshipType === "") findings.push(missing("hardshipType", "困难类型"));
    if (demand.hardshipReason === "") findings.push(missing("hardshipReason", "困难原因"));
    if (demand.needs.length === 0) findings.push(missing("needs", "具体需求"));
  }
  return findings;
}

/** 诉求内容: as typed for the ledger, or else what was reported. */
export function contentOf(demand: EntryDemand, opinion: string): string {
  return demand.content === "" ? opinion : demand.content;
}
