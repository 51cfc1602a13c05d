/**
 * The commit: the whole entry is kept as 写入中, then its rows are written, then 草稿 is emptied.
 * Every step is safe to repeat, so that whatever breaks off can be gone on with.
 */
import type { Entry, EntryFinding } from "../../../domain/entry/index.ts";
import { ENTRY_LEDGERS, refreshFacts } from "../../../entry/facts.ts";
import type { EntryFacts, EntryLedger } from "../../../entry/facts.ts";
import { planEntry } from "../../../entry/plan.ts";
import { describeSkipped } from "../../../workbook/excel/index.ts";
import type { EditUndo } from "../../../workbook/excel/index.ts";
import type { TargetResult } from "../../shared/bookTarget.ts";
import type { Keeper } from "../draft/keeper.ts";
import type { VisitsTools } from "./tools.ts";

export type WriteEnd =
  /** Nothing was written; `findings` say what to mend, or `sentence` why Excel refused. */
  | {
      readonly kind: "not-begun";
      readonly entry: Entry;
      readonly findings: readonly EntryFinding[];
      readonly sentence: string;
    }
  /** A part may be written. */
  | {
      readonly kind: "halfway";
      readonly entry: Entry;
      readonly sentences: readonly string[];
      readonly undo: EditUndo | null;
    }
  | {
      readonly kind: "written";
      readonly entry: Entry;
      readonly findings: readonly EntryFinding[];
      readonly sentences: readonly string[];
      readonly undo: EditUndo;
    };

export interface WriteOrder {
  readonly facts: EntryFacts;
  readonly entry: Entry;
  readonly villageCode: string;
}

/** `facts` may be a while old: what numbers and places depend on is read again first. */
export async function writeEntry(
  { facts, entry, villageCode }: WriteOrder,
  tools: VisitsTools,
  keeper: Pick<Keeper, "put">,
): Promise<WriteEnd> {
  const fresh = await readAgain(facts, entry, tools);
  if (!fresh.ok) return notBegun(entry, fresh.sentence);
  const plan = planEntry(fresh.value, entry, villageCode);
  if (plan.edits.length === 0) {
    return { kind: "not-begun", entry, findings: plan.findings, sentence: "" };
  }
  const kept = await keeper.put({ state: "writing", entry: plan.entry, villageCode });
  // In a workbook whose structure is protected there can be no 草稿; its ledgers can be written.
  if (!kept.ok && kept.code !== "AccessDenied") return notBegun(plan.entry, kept.sentence);

  const options = { editId: tools.unique(), asOf: tools.today(), reason: "登记走访" };
  const outcome = await tools.target.apply(plan.edits, options);
  const settled = plan.entry;
  if (!outcome.ok) {
    const { sentence, undo } = outcome;
    return { kind: "halfway", entry: settled, sentences: [sentence], undo };
  }
  const { skipped, notices, undo } = outcome;
  const isFill = (index: number) => plan.edits[index]?.kind === "cell";
  const leftOut = skipped.filter(({ reason }) => reason !== "already-there");
  const rows = leftOut.filter(({ index }) => !isFill(index)).map(describeSkipped);
  if (rows.length > 0) return { kind: "halfway", entry: settled, sentences: rows, undo };
  // Refused at the last step: the next start finds everything written and empties it then.
  await keeper.put({ state: "none", entry: null, villageCode });
  const fills = leftOut.filter(({ index }) => isFill(index)).map(describeSkipped);
  return {
    kind: "written",
    entry: settled,
    findings: plan.findings,
    sentences: [...notices, ...fills],
    undo,
  };
}

function notBegun(entry: Entry, sentence: string): WriteEnd {
  return { kind: "not-begun", entry, findings: [], sentence };
}

/** The whole workbook. */
export async function readFacts(tools: VisitsTools): Promise<TargetResult<EntryFacts>> {
  const named = await tools.target.name();
  if (!named.ok) return named;
  const read = await tools.target.read();
  if (!read.ok) return read;
  return tools.study(read.value, { name: named.value.name, asOf: tools.today() });
}

/** Others may have inserted rows or taken numbers; 走访记录 and 民情日记 are only added to. */
async function readAgain(
  facts: EntryFacts,
  entry: Entry,
  tools: VisitsTools,
): Promise<TargetResult<EntryFacts>> {
  const ledgers = ENTRY_LEDGERS.filter((ledger) => needsReading(ledger, entry));
  const sheets = ledgers.flatMap((ledger) => facts.tables[ledger]?.sheet ?? []);
  if (sheets.length === 0) return { ok: true, value: facts };
  const read = await tools.target.read({ sheets: [...new Set(sheets)] });
  if (!read.ok) return read;
  const fresh = await tools.study(read.value, { name: facts.village, asOf: tools.today() });
  if (!fresh.ok) return fresh;
  return { ok: true, value: refreshFacts(facts, fresh.value, ledgers) };
}

function needsReading(ledger: EntryLedger, { households, demand }: Entry): boolean {
  if (ledger === "demands" || ledger === "hardship") return demand?.ledger === ledger;
  if (ledger !== "households") return false;
  const isTyped = households.some(
    ({ isNew, phone, address }) => isNew || phone !== "" || address !== "",
  );
  return isTyped || demand?.ledger === "hardship" || demand?.ledger === "card";
}
