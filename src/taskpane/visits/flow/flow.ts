/** The task without its looks: what the clerk can do, and what comes of it. */
import { checkEntry, emptyEntry } from "../../../domain/entry/index.ts";
import type { Entry, EntryDemand, EntryFinding } from "../../../domain/entry/index.ts";
import { afterEntry } from "../../../entry/after.ts";
import type { EntryFacts } from "../../../entry/facts.ts";
import { createTaskStore } from "../../shared/taskStore.ts";
import { isBlank } from "../draft/draft.ts";
import { createKeeper } from "../draft/keeper.ts";
import { receiptLines } from "./receipt.ts";
import { INITIAL } from "./state.ts";
import type { Receipt, VisitsNotice, VisitsState, VisitsStore } from "./state.ts";
import type { VisitsTools } from "./tools.ts";
import { readFacts, writeEntry } from "./write.ts";
import type { WriteEnd } from "./write.ts";

export interface VisitsFlow extends Pick<VisitsStore, "get" | "subscribe" | "closeNotice"> {
  /** Reads the workbook and its 草稿; what was half written is completed. Again at will. */
  readonly open: () => Promise<void>;
  readonly edit: (part: Partial<Entry>) => void;
  readonly typeVillageCode: (code: string) => void;
  /** A field was left. */
  readonly leaveField: () => void;
  /** Also goes on with what is half written. */
  readonly save: () => Promise<void>;
  /** Empties the form; day, cadres and way stay. */
  readonly clear: () => void;
  /** Takes back what was saved last, or the half of it that was written. */
  readonly undo: () => Promise<void>;
  /** Ends a half-written entry as it stands; its rows stay. */
  readonly giveUp: () => Promise<void>;
  readonly show: (sheet: string, row: number) => Promise<void>;
  readonly today: () => string;
}

export function createVisitsFlow(tools: VisitsTools): VisitsFlow {
  const store: VisitsStore = createTaskStore(INITIAL);
  const { change } = store;
  const tell = (
    code: VisitsNotice["code"],
    intent: VisitsNotice["intent"],
    ...sentences: readonly string[]
  ) => {
    store.tell({ code, intent, detail: sentences.join("") });
  };
  const keeper = createKeeper(tools.draft, tools.later, (outcome) => {
    // Told once: it would be said again every three seconds.
    if (!outcome.ok && !store.get().notices.some(({ code }) => code === "draft-refused")) {
      tell("draft-refused", "warning", outcome.sentence);
    }
  });
  const newId = () => `V${tools.today().replaceAll("-", "")}-${tools.unique()}`;

  /** The next entry: on the same day, by the same cadres, in the same way. */
  const nextEntry = ({ date, visitors, way }: Entry): Entry => ({
    ...emptyEntry(newId(), date === "" ? tools.today() : date),
    visitors,
    ...(way === "" ? {} : { way }),
  });

  const typing = (facts: EntryFacts): VisitsState["phase"] =>
    facts.tables.visits === undefined ? "bare" : "typing";

  const settle = (end: WriteEnd, facts: EntryFacts, recovered: boolean) => {
    const { round } = store.get();
    if (end.kind === "not-begun") {
      const asks = end.findings.some(({ id }) => id === "entry-village-code");
      change({
        phase: recovered ? "halfway" : "typing",
        entry: end.entry,
        problems: end.findings,
        asksVillageCode: asks || store.get().asksVillageCode,
      });
      if (end.sentence !== "") tell("failed", "error", end.sentence);
      return;
    }
    if (end.kind === "halfway") {
      change({
        phase: "halfway",
        entry: end.entry,
        partUndo: joined(store.get().partUndo, end.undo),
      });
      tell("halfway", "error", ...end.sentences);
      return;
    }
    const undo = joined(store.get().partUndo, end.undo);
    const receipt: Receipt = {
      entry: end.entry,
      lines: receiptLines(undo),
      findings: end.findings,
      undo,
    };
    change({
      phase: "typing",
      facts: afterEntry(facts, end.entry),
      entry: nextEntry(end.entry),
      problems: [],
      receipt,
      partUndo: null,
      round: round + 1,
    });
    if (recovered) tell("completed", "success");
    if (end.sentences.length > 0) {
      tell("left-out", "warning", ...end.sentences);
    }
  };

  const write = async (facts: EntryFacts, entry: Entry, recovered: boolean) => {
    const { villageCode } = store.get();
    settle(await writeEntry({ facts, entry, villageCode }, tools, keeper), facts, recovered);
  };

  const open = async () => {
    change({ phase: "opening" });
    const facts = await readFacts(tools);
    if (!facts.ok) {
      change({ phase: "closed" });
      tell("failed", "error", facts.sentence);
      return;
    }
    const kept = await tools.draft.read();
    if (!kept.ok) tell("draft-refused", "warning", kept.sentence);
    const draft = kept.ok ? kept.value : null;
    const villageCode = draft?.villageCode ?? "";
    change({ facts: facts.value, villageCode, asksVillageCode: villageCode !== "" });
    const entry = draft?.entry ?? null;
    if (entry && draft?.state === "writing") {
      change({ phase: "saving", entry });
      await write(facts.value, entry, true);
      return;
    }
    const typed = store.get().entry;
    const isFresh = typed.id === "";
    change({
      phase: typing(facts.value),
      entry: entry && isFresh ? entry : isFresh ? nextEntry(typed) : typed,
    });
    if (entry && isFresh) tell("restored", "info");
  };

  /** A broken-off writing is gone on with from the whole workbook as it is now. */
  const goOn = async () => {
    const { entry } = store.get();
    change({ phase: "saving", notices: [] });
    const facts = await readFacts(tools);
    if (!facts.ok) {
      change({ phase: "halfway" });
      tell("halfway", "error", facts.sentence);
      return;
    }
    change({ facts: facts.value });
    await write(facts.value, entry, true);
  };

  const keep = () => {
    const { entry, villageCode } = store.get();
    keeper.touch(
      isBlank(entry)
        ? { state: "none", entry: null, villageCode }
        : { state: "typed", entry, villageCode },
    );
  };

  return {
    get: store.get,
    subscribe: store.subscribe,
    closeNotice: store.closeNotice,
    open,
    edit: (part) => {
      const { phase, entry, problems } = store.get();
      if (phase !== "typing") return;
      const left = problems.filter(({ field }) => field === null || !Object.hasOwn(part, field));
      change({ entry: { ...entry, ...part }, problems: left });
      keep();
    },
    typeVillageCode: (villageCode) => {
      change({ villageCode, problems: [] });
      keep();
    },
    leaveField: keeper.flush,
    save: async () => {
      const { phase, facts, entry } = store.get();
      if (phase === "halfway") {
        await goOn();
        return;
      }
      if (phase !== "typing" || !facts) return;
      const checked = checkEntry(entry);
      if (!checked.entry) {
        change({ problems: checked.findings, receipt: null });
        return;
      }
      change({ phase: "saving", problems: [], notices: [], receipt: null });
      await write(facts, checked.entry, false);
    },
    clear: () => {
      const { phase, entry, round } = store.get();
      if (phase !== "typing") return;
      change({ entry: nextEntry(entry), problems: [], notices: [], round: round + 1 });
      keep();
      keeper.flush();
    },
    undo: async () => {
      const { phase, receipt, partUndo, entry, villageCode } = store.get();
      const undo = phase === "halfway" ? partUndo : (receipt?.undo ?? null);
      if ((phase !== "typing" && phase !== "halfway") || !undo) return;
      const taken = phase === "halfway" ? entry : receipt?.entry;
      change({ phase: "saving", notices: [] });
      const editId = tools.unique();
      const outcome = await tools.target.undo(undo, { editId, asOf: tools.today() });
      if (!outcome.ok) {
        change({ phase });
        tell("failed", "error", outcome.sentence);
        return;
      }
      // What was typed comes back into the form, unless the next one has been begun.
      const back =
        taken && (phase === "halfway" || isBlank(entry)) ? unnumbered(taken, newId()) : entry;
      change({ receipt: null, partUndo: null, entry: back });
      await keeper.put({ state: isBlank(back) ? "none" : "typed", entry: back, villageCode });
      const details = outcome.value.kept.map(({ sentence }) => sentence);
      tell("undone", details.length > 0 ? "warning" : "success", ...details);
      const facts = await readFacts(tools);
      change({ phase: "typing", ...(facts.ok && { facts: facts.value }) });
    },
    giveUp: async () => {
      const { phase, entry, villageCode, facts, round } = store.get();
      if (phase !== "halfway" || !facts) return;
      change({
        phase: typing(facts),
        entry: nextEntry(entry),
        partUndo: null,
        problems: [],
        notices: [],
        round: round + 1,
      });
      const kept = await keeper.put({ state: "none", entry: null, villageCode });
      if (!kept.ok) tell("draft-refused", "warning", kept.sentence);
    },
    show: async (sheet, row) => {
      const outcome = await tools.target.show(sheet, row);
      if (!outcome.ok) tell("sentence", "warning", outcome.sentence);
    },
    today: tools.today,
  };
}

/** As it was before it got its numbers: they are given anew. */
function unnumbered(entry: Entry, id: string): Entry {
  return {
    ...entry,
    id,
    households: entry.households.map((it) => (it.isNew ? { ...it, householdNo: "" } : it)),
    demand: entry.demand && { ...entry.demand, codes: [] },
  };
}

/** Two halves of one entry are taken back together. */
function joined(
  first: VisitsState["partUndo"],
  second: VisitsState["partUndo"],
): VisitsState["partUndo"] {
  if (!first || !second) return first ?? second;
  return { ...second, changes: [...first.changes, ...second.changes] };
}

/** The problem of a field, for its message; of the demand, of its `part`. What is about all of it stands at its first. */
export function problemOf(
  problems: readonly EntryFinding[],
  field: keyof Entry,
  part?: keyof EntryDemand,
): EntryFinding | undefined {
  return problems.find((problem) => {
    return problem.field === field && (part === undefined || (problem.part ?? "ledger") === part);
  });
}
