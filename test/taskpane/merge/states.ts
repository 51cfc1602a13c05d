/** States, events and stand-ins for the tests of the flow. */
import type { RememberedAnswer } from "../../../src/taskpane/merge/book/answers.ts";
import type {
  OpenedBook,
  SummaryTarget,
  TargetResult,
} from "../../../src/taskpane/merge/book/target.ts";
import type { RunOutcome } from "../../../src/taskpane/merge/job/outcome.ts";
import { INITIAL, type FlowState } from "../../../src/taskpane/merge/flow/state.ts";
import type { Progress } from "../../../src/job/index.ts";
import type { FailureCode } from "../../../src/taskpane/merge/job/order.ts";
import type { Calls, EngineClient, Message } from "../../../src/taskpane/merge/worker/calls.ts";
import type { Answers } from "../../../src/taskpane/merge/worker/engine.ts";
import { createClient } from "../../../src/taskpane/shared/worker/client.ts";
import { handle } from "../../../src/taskpane/shared/worker/handle.ts";
import type { RawWorkbook } from "../../../src/workbook/raw.ts";
import { workbook } from "../../intake/layout/sheets.ts";

export const OUTCOME: RunOutcome = {
  period: { id: "2026-11", label: "2026年11月" },
  periodTaken: true,
  asOf: "2026-12-02",
  township: "五桂镇",
  balance: { read: 10, accepted: 7, duplicate: 1, refused: 2, split: 0, ok: true },
  villages: [],
  hasVillageList: false,
  ledgers: [],
  files: [],
  findings: { error: 0, warning: 0, info: 0 },
  openQuestions: 0,
  sentUp: 0,
  usable: true,
};

export const ANSWER: RememberedAnswer = {
  village: "龙河村",
  file: "",
  id: "category-unknown:走访记录:类别:修路",
  prompt: "“类别”里的“修路”是哪一项?",
  value: "交通",
  label: "交通",
};

export const WRITTEN = {
  runId: "merge-1",
  sheets: [{ planned: "核对清单", name: "核对清单 (2)" }],
};

export function source(path: string, text = path) {
  return { path, blob: new Blob([text]) };
}

export function state(changes: Partial<FlowState>): FlowState {
  return { ...INITIAL, ...changes };
}

/** An open workbook that keeps count of what was asked of it. */
export interface FakeTarget extends SummaryTarget {
  readonly asked: string[];
  /** Names of the sheets of each plan that was written. */
  readonly plans: (readonly string[])[];
}

export interface FakeBook {
  readonly sheets?: readonly string[];
  readonly removed?: readonly string[];
  readonly runs?: OpenedBook["runs"];
  readonly content?: RawWorkbook;
  /** An operation refused with this code. */
  readonly refuse?: Partial<Record<keyof SummaryTarget, string>>;
  /** Called in the middle of writing. */
  readonly whileWriting?: () => void;
}

export function fakeTarget(book: FakeBook = {}): FakeTarget {
  const asked: string[] = [];
  const plans: (readonly string[])[] = [];
  const answer = <Value>(name: keyof SummaryTarget, value: Value): TargetResult<Value> => {
    const code = book.refuse?.[name];
    return code === undefined
      ? { ok: true, value }
      : { ok: false, code, sentence: `${name}:${code}。` };
  };
  return {
    asked,
    plans,
    open: () => {
      asked.push("open");
      const { sheets = [], removed = [], runs = {} } = book;
      return Promise.resolve(answer("open", { sheets, removed, runs }));
    },
    read: (sheets) => {
      asked.push(`read ${sheets.join()}`);
      return Promise.resolve(answer("read", book.content ?? workbook([])));
    },
    write: (plan, { runId, replaces, onProgress, isCancelled }) => {
      asked.push(`write ${runId}${replaces === undefined ? "" : ` for ${replaces}`}`);
      onProgress?.(1, 2);
      book.whileWriting?.();
      if (isCancelled?.()) {
        return Promise.resolve({ ok: false, code: "Cancelled", sentence: "已取消。" });
      }
      plans.push(plan.sheets.map(({ name }) => name));
      const sheets = plan.sheets.map(({ name }) => ({ planned: name, name: `${name} (2)` }));
      return Promise.resolve(answer("write", { runId, sheets, kept: [], notices: [] }));
    },
    undo: (runId) => {
      asked.push(`undo ${runId}`);
      return Promise.resolve(answer("undo", { removed: ["核对清单"], kept: ["“催报”已保留。"] }));
    },
    show: (sheet, row) => {
      asked.push(`show ${sheet} ${row}`);
      return Promise.resolve(answer("show", null));
    },
  };
}

/** The worker's conduct without a worker: messages are cloned as the browser would. */
export function engineClient(
  answers: () => Answers,
  onMessage?: (message: Message) => void,
): EngineClient {
  return createClient<Calls, Progress, FailureCode>(({ onMessage: deliver }) => {
    const own = answers();
    let isOpen = true;
    return {
      post: (request) => {
        void handle(own, request, (message: Message) => {
          if (!isOpen) return;
          onMessage?.(message);
          deliver(structuredClone(message));
        });
      },
      end: () => {
        isOpen = false;
      },
    };
  });
}
