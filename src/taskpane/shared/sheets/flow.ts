/**
 * A section that makes sheets from the open workbook, without its looks. The workbook is read, a
 * worker computes, the pane shows what came of it, and only then new sheets are written, which can be
 * taken back. To build one:
 *
 * - worker: `createSheetEngine({ read, facts, make, made, plan })` gives the answers; `serve` them
 * - pane: `createSheetFlow({ kind, choice, wanted, … })` outside React, `SheetFrame` for its looks
 *
 * 走访核查 (src/taskpane/visits/quotas) is one that is read in a few minutes.
 */
import type { WorkbookPlan } from "../../../workbook/plan.ts";
import type { BookTools } from "../tools.ts";
import { createTaskStore, type TaskStore } from "../taskStore.ts";
import type { Failure } from "../worker/messages.ts";
import type { SheetClient } from "./calls.ts";
import { planWithPages } from "./planParts.ts";
import { sendBook } from "./send.ts";
import { said } from "../notice.ts";
import type { SheetNotice, SheetState } from "./state.ts";
import { createSheetWriter } from "./write.ts";

export interface SheetTools<Facts, Choice, Wanted, Made> extends BookTools {
  /** First part of the ids of its runs: no other section takes such sheets away. */
  readonly kind: string;
  readonly engine: SheetClient<Facts, Wanted, Made>;
  /** Before the clerk has chosen anything. */
  readonly choice: Choice;
  /** Set where the choice depends on the workbook: it is then read first. Gives the choice as it fits. */
  readonly settle?: (choice: Choice, facts: Facts) => Choice;
  /** What the worker is asked for, or what is wrong with the choice. */
  readonly wanted: (choice: Choice) => NoInfer<Wanted> | SheetNotice;
  /** Why what was made is not to be shown; null as a rule. */
  readonly refuse?: (made: Made) => SheetNotice | null;
  /** True: each run leaves the sheets of those before it. Else they make place. */
  readonly keepsEarlier?: boolean;
}

export interface SheetFlow<Facts, Choice, Made> extends Omit<
  TaskStore<SheetState<Facts, Choice, Made>>,
  "change"
> {
  /** When the section is first shown, and again when the workbook could not be read. */
  readonly open: () => Promise<void>;
  readonly choose: (part: Partial<Choice>) => void;
  /** Reads the workbook as it is now, and computes; again at will, also over an earlier result. */
  readonly make: () => Promise<void>;
  /** What a call of the section's own has changed in the result; it is not written then. Lists ask anew. */
  readonly amend: (made: Made) => void;
  readonly write: () => Promise<void>;
  /** Breaks off reading, computing or writing: nothing is written then. */
  readonly stop: () => void;
  readonly undo: () => Promise<void>;
  /** From the result to the choice. */
  readonly back: () => void;
  readonly show: (sheet: string, row: number, column?: number) => Promise<void>;
}

/** Sentences leave the name out wherever it would stand; it must only be one. */
const NAMELESS = "工作簿";

export function createSheetFlow<Facts, Choice extends object, Wanted extends object, Made>(
  tools: SheetTools<Facts, Choice, Wanted, Made>,
): SheetFlow<Facts, Choice, Made> {
  const { kind, engine, book, today, settle } = tools;
  const store = createTaskStore<SheetState<Facts, Choice, Made>>({
    phase: "opening",
    facts: null,
    choice: tools.choice,
    made: null,
    run: 0,
    progress: null,
    written: null,
    notices: [],
  });
  const { get, change, tell } = store;
  /** Counts starts and stops: what an earlier one still brings is not listened to. */
  let turn = 0;

  /** What is in the workbook of us: of a run broken off nothing, of earlier ones the last. */
  const look = async (): Promise<string> => {
    const swept = (await book.sweep?.()) ?? { ok: true, value: [] };
    if (swept.ok && swept.value.length > 0) tell({ code: "broken-off", intent: "warning" });
    const named = await book.name();
    if (!named.ok) return NAMELESS;
    const { name, runs = [] } = named.value;
    const written = runs.findLast(({ runId }) => runId.startsWith(`${kind}-`)) ?? null;
    if (!get().written) change({ written });
    return name;
  };

  /** Null after a failure, which has been told then. */
  const read = async (name: string, isOver: () => boolean): Promise<Facts | null> => {
    const opened = await book.read();
    if (isOver()) return null;
    if (!opened.ok) {
      tell(said(opened.sentence, "error"));
      return null;
    }
    const order = { name, asOf: today() };
    const studied = await sendBook(engine, opened.value, order, (done, total) => {
      if (!isOver()) change({ progress: { done, total } });
    });
    if (isOver()) return null;
    if (studied.ok) return studied.value;
    tell(failed(studied.failure));
    return null;
  };

  const compute = async (wanted: Wanted, isOver: () => boolean): Promise<void> => {
    const facts = await read(await look(), isOver);
    if (isOver()) return;
    if (!facts) {
      change({ phase: "choosing", progress: null });
      return;
    }
    change({ phase: "making", facts, progress: null });
    const reply = await engine.call("make", wanted);
    if (isOver()) return;
    const refusal = reply.ok ? (tools.refuse?.(reply.value) ?? null) : failed(reply.failure);
    if (refusal) tell(refusal);
    if (refusal || !reply.ok) change({ phase: "choosing" });
    else change({ phase: "preview", made: reply.value, run: get().run + 1 });
  };

  const plan = async (): Promise<WorkbookPlan | SheetNotice> => {
    const reply = await engine.call("plan", null);
    return reply.ok
      ? planWithPages(reply.value, (query) => engine.call("rows", query))
      : failed(reply.failure);
  };

  return {
    get,
    subscribe: store.subscribe,
    ...createSheetWriter({ get, change, tell }, tools, plan),
    open: async () => {
      const { phase } = get();
      if (phase !== "opening" && phase !== "closed") return;
      turn += 1;
      const mine = turn;
      const isOver = () => mine !== turn;
      change({ phase: "opening", notices: [] });
      const name = await look();
      if (isOver()) return;
      if (!settle) {
        change({ phase: "choosing" });
        return;
      }
      const facts = await read(name, isOver);
      if (isOver()) return;
      if (!facts) change({ phase: "closed" });
      else
        change({ phase: "choosing", facts, choice: settle(get().choice, facts), progress: null });
    },
    choose: (part) => {
      change({ choice: { ...get().choice, ...part } });
    },
    make: async () => {
      const { phase, choice } = get();
      if (phase !== "choosing" && phase !== "preview" && phase !== "done") return;
      const wanted = tools.wanted(choice);
      if (isNotice(wanted)) {
        change({ notices: [wanted] });
        return;
      }
      turn += 1;
      const mine = turn;
      change({ phase: "reading", notices: [], progress: null, made: null });
      await compute(wanted, () => mine !== turn);
    },
    amend: (made) => {
      const { phase, run } = get();
      if (phase === "preview" || phase === "done") change({ phase: "preview", made, run: run + 1 });
    },
    stop: () => {
      const { phase } = get();
      if (phase === "writing") change({ phase: "stopping" });
      if (phase !== "reading" && phase !== "making") return;
      turn += 1;
      engine.stop();
      change({ phase: "choosing", progress: null });
      tell({ code: "cancelled", intent: "info" });
    },
    back: () => {
      const { phase } = get();
      if (phase === "preview" || phase === "done") {
        change({ phase: "choosing", made: null, notices: [] });
      }
    },
    show: async (sheet, row, column) => {
      const shown = await book.show(sheet, row, column);
      if (!shown.ok) tell(said(shown.sentence, "warning"));
    },
    tell,
    closeNotice: store.closeNotice,
  };
}

function isNotice(wanted: object): wanted is SheetNotice {
  return "code" in wanted && "intent" in wanted;
}

/** A refusal of the section's own comes with its code; anything else is a mistake of ours. */
function failed({ code, detail = "" }: Failure): SheetNotice {
  if (code === "cancelled") return { code: "cancelled", intent: "info" };
  return { code, intent: code === "broken" ? "error" : "warning", detail };
}
