/** From one state to the next. An event that does not fit the phase changes nothing: it came too late. */
import type { FlowEvent } from "./events.ts";
import { addFiles } from "./files.ts";
import { INITIAL, progressOf, type FlowState, type Notice, type Phase } from "./state.ts";

type EventOf<Type extends FlowEvent["type"]> = Extract<FlowEvent, { readonly type: Type }>;

type Rules = {
  readonly [Type in FlowEvent["type"]]: {
    /** Phases in which it counts; `any` for all. */
    readonly in: readonly Phase[] | "any";
    readonly next: (state: FlowState, event: EventOf<Type>) => FlowState;
  };
};

const RULES: Rules = {
  opened: {
    in: ["opening"],
    next: (state, { book, remembered, written, notices }) => ({
      ...state,
      ...{ phase: "choosing", book, remembered, written, notices },
      villages: book?.sheets.includes("村名单")
        ? { kind: "sheet", name: "村名单" }
        : state.villages,
    }),
  },
  "files-added": {
    in: ["choosing"],
    next: (state, { files, passedOver }) => ({
      ...state,
      files: addFiles(state.files, files),
      passedOver: addFiles(state.passedOver, passedOver),
      notices: [],
    }),
  },
  "file-removed": {
    in: ["choosing"],
    next: (state, { path }) => ({
      ...state,
      files: state.files.filter((file) => file.path !== path),
    }),
  },
  "files-cleared": {
    in: ["choosing"],
    next: (state) => ({ ...state, files: [], passedOver: [] }),
  },
  "villages-chosen": { in: ["choosing"], next: (state, { villages }) => ({ ...state, villages }) },
  "period-chosen": { in: ["choosing"], next: (state, { period }) => ({ ...state, period }) },
  started: {
    in: ["choosing", "done"],
    next: (state, { at }) => ({
      ...state,
      phase: "reading",
      since: at,
      progress: { done: 0, total: state.files.length, rows: 0, path: "" },
      read: new Set(),
      outcome: null,
      drafts: new Map(),
      notices: [],
    }),
  },
  progressed: {
    in: ["reading", "merging"],
    next: (state, { progress, at }) => {
      const { path = "" } = state.progress ?? {};
      const phase = progress.stage;
      return {
        ...state,
        phase,
        since: phase === state.phase ? state.since : at,
        progress: progressOf(progress),
        read: path === "" || path === progress.path ? state.read : new Set([...state.read, path]),
      };
    },
  },
  merged: {
    in: ["reading", "merging"],
    next: (state, { outcome, at }) =>
      outcome.usable
        ? { ...state, phase: "writing", since: at, progress: null, outcome }
        : done({ ...state, outcome }, [{ code: "nothing-usable", intent: "error" }]),
  },
  failed: {
    in: ["reading", "merging"],
    next: (state, { notice }) => ({
      ...state,
      ...{ phase: "choosing", progress: null, notices: [notice] },
    }),
  },
  "write-again": {
    in: ["done"],
    next: (state, { at }) =>
      state.outcome?.usable
        ? { ...state, phase: "writing", since: at, progress: null, notices: [] }
        : state,
  },
  "write-progressed": {
    in: ["writing", "stopping"],
    next: (state, { done, total }) => ({
      ...state,
      progress: { done, total, rows: done, path: "" },
    }),
  },
  written: {
    in: ["writing", "stopping"],
    next: (state, { written, notices }) => done({ ...state, written }, notices),
  },
  "write-failed": {
    in: ["writing", "stopping"],
    next: (state, { notice }) => done(state, [notice]),
  },
  "stop-asked": {
    in: ["reading", "merging", "writing"],
    next: (state) =>
      state.phase === "writing"
        ? { ...state, phase: "stopping" }
        : {
            ...state,
            ...{ phase: "choosing", progress: null },
            notices: [{ code: "cancelled", intent: "info" }],
          },
  },
  back: {
    in: ["done"],
    next: (state) => ({
      ...state,
      ...{ phase: "choosing", outcome: null, drafts: new Map(), notices: [] },
    }),
  },
  "answer-drafted": {
    in: ["done"],
    next: (state, { key, answer }) => ({
      ...state,
      drafts: new Map([...state.drafts, [key, answer]]),
    }),
  },
  "answer-withdrawn": {
    in: ["done"],
    next: (state, { key }) => ({
      ...state,
      drafts: new Map([...state.drafts].filter(([other]) => other !== key)),
    }),
  },
  remembered: {
    in: ["choosing", "done"],
    next: (state, { answers }) => ({ ...state, remembered: answers }),
  },
  "undo-asked": {
    in: ["choosing", "done"],
    next: (state) => (state.written ? { ...state, phase: "undoing", notices: [] } : state),
  },
  undone: {
    in: ["undoing"],
    next: (state, { notices }) => afterUndo({ ...state, written: null }, notices),
  },
  "undo-failed": {
    in: ["undoing"],
    next: (state, { notice, isGone }) =>
      afterUndo(isGone ? { ...state, written: null } : state, [notice]),
  },
  noticed: {
    in: "any",
    next: (state, { notice }) => ({ ...state, notices: [...state.notices, notice] }),
  },
  "notice-closed": {
    in: "any",
    next: (state, { index }) => ({
      ...state,
      notices: state.notices.filter((_, other) => other !== index),
    }),
  },
};

export function reduce(state: FlowState, event: FlowEvent): FlowState {
  return apply(state, event);
}

function apply<Type extends FlowEvent["type"]>(state: FlowState, event: EventOf<Type>): FlowState {
  const rule = RULES[event.type as Type];
  if (rule.in !== "any" && !rule.in.includes(state.phase)) return state;
  return rule.next(state, event);
}

function done(state: FlowState, notices: readonly Notice[]): FlowState {
  return { ...state, phase: "done", progress: null, notices };
}

function afterUndo(state: FlowState, notices: readonly Notice[]): FlowState {
  return { ...state, phase: state.outcome ? "done" : "choosing", notices };
}

export { INITIAL };
