/** 新建台账 without its looks: what the clerk can do, and what comes of it. */
import type { LedgerId } from "../../../../domain/ledgers/types.ts";
import { isIsoMonth } from "../../../../domain/dates/index.ts";
import {
  LEDGER_CHOICES,
  planFor,
  surveyBook,
  type SetupPlan,
  type SetupRequest,
} from "../../../../setup/index.ts";
import type { RawWorkbook } from "../../../../workbook/raw.ts";
import type { TargetResult } from "../../../shared/bookTarget.ts";
import { said } from "../../../shared/notice.ts";
import { createTaskStore } from "../../../shared/taskStore.ts";
import type { BookTools } from "../../../shared/tools.ts";
import {} from "../../../store.ts";
import { INITIAL, type CreateState, type CreateStore, type Fields } from "./state.ts";
import { undoSteps } from "./undo.ts";
import { createWriter } from "./write.ts";

export interface CreateFlow extends Pick<CreateStore, "get" | "subscribe" | "closeNotice"> {
  /** Once, when the section is first shown. */
  readonly open: () => Promise<void>;
  readonly choose: (ledger: LedgerId, isChosen: boolean) => void;
  readonly fill: (field: keyof Fields, value: string) => void;
  /** Reads the workbook and says what would be done. */
  readonly preview: () => Promise<void>;
  readonly write: () => Promise<void>;
  readonly stop: () => void;
  readonly undo: () => Promise<void>;
  readonly back: () => void;
  readonly show: (sheet: string) => Promise<void>;
}

const SETUP_SHEET = "填报信息";

export function createCreateFlow(tools: BookTools): CreateFlow {
  const { book, today } = tools;
  const store: CreateStore = createTaskStore(INITIAL);
  const { get, change, tell } = store;

  const plan = async (): Promise<TargetResult<SetupPlan>> => {
    const read = await book.read();
    if (!read.ok) return read;
    const request = requestOf(get(), today());
    return { ok: true, value: planFor(surveyBook(read.value, request.asOf), request) };
  };
  const writer = createWriter(store, tools, plan);

  /** Who the workbook belongs to. What is typed in the pane gives way to what stands there. */
  const identify = (workbook: RawWorkbook) => {
    const { identity } = surveyBook(workbook, today());
    const { fields } = get();
    const keys = ["village", "township", "month"] as const;
    change({
      fixed: new Set(keys.filter((key) => identity[key] !== "")),
      fields: {
        village: identity.village || fields.village,
        township: identity.township || fields.township,
        month: identity.month || fields.month || today().slice(0, 7),
      },
    });
  };

  return {
    get,
    subscribe: store.subscribe,
    open: async () => {
      if (get().phase !== "opening") return;
      const swept = await book.sweep?.();
      const seen = swept?.ok === false ? swept : await book.name();
      const named = seen.ok ? seen.value.sheets.filter((name) => name.startsWith(SETUP_SHEET)) : [];
      const read = seen.ok ? await book.read({ sheets: named }) : seen;
      if (read.ok) identify(read.value);
      else tell(said(read.sentence, "warning"));
      change({ phase: "choosing" });
    },
    choose: (ledger, isChosen) => {
      const others = [...get().chosen].filter((other) => other !== ledger);
      change({ chosen: new Set(isChosen ? [...others, ledger] : others) });
    },
    fill: (field, value) => {
      change({ fields: { ...get().fields, [field]: value } });
    },
    preview: async () => {
      const { chosen, fields, fixed } = get();
      const isBad = !fixed.has("month") && fields.month !== "" && !isIsoMonth(fields.month);
      if (chosen.size === 0 || isBad) {
        change({ notices: [{ code: isBad ? "bad-month" : "no-ledgers", intent: "warning" }] });
        return;
      }
      change({ phase: "planning", notices: [], sheets: [], steps: [], isPartial: false });
      const planned = await plan();
      if (planned.ok) {
        change({ phase: "preview", setup: planned.value });
      } else {
        change({ phase: "choosing", notices: [said(planned.sentence, "error")] });
      }
    },
    write: async () => {
      const { phase, setup } = get();
      if (phase !== "preview" || !setup) return;
      change({ phase: "writing", notices: [], progress: null });
      const isWhole = await writer.write(setup);
      if (!isWhole) tell({ code: "incomplete", intent: "warning" });
      change({ phase: "done", isPartial: !isWhole });
    },
    stop: () => {
      if (get().phase === "writing") change({ phase: "stopping" });
    },
    undo: async () => {
      const { phase, steps } = get();
      if (phase !== "done" || steps.length === 0) return;
      change({ phase: "undoing", notices: [] });
      const { left, notices } = await undoSteps(steps, tools);
      change({
        ...{ phase: left.length === 0 ? "choosing" : "done", steps: left, notices },
        ...(left.length === 0 ? { setup: null, sheets: [] } : {}),
      });
    },
    back: () => {
      if (["preview", "done"].includes(get().phase)) {
        change({ phase: "choosing", setup: null, notices: [] });
      }
    },
    show: async (sheet) => {
      const shown = await book.show(sheet, 1, 1);
      if (!shown.ok) tell(said(shown.sentence, "warning"));
    },
    closeNotice: store.closeNotice,
  };
}

function requestOf({ chosen, fields }: CreateState, asOf: string): SetupRequest {
  const ledgers = LEDGER_CHOICES.flatMap(({ ledger }) => (chosen.has(ledger.id) ? [ledger] : []));
  const { village, township, month } = fields;
  return { ledgers, village: village.trim(), township: township.trim(), month, asOf };
}
