/** A run from its start to its end: reading, merging, writing, cancelling. */
import { progressOf, type FlowState, type MergeNotice } from "../state.ts";
import type { RulesFor } from "./types.ts";

export const RUNNING: RulesFor<
  | "started"
  | "progressed"
  | "merged"
  | "failed"
  | "write-again"
  | "write-progressed"
  | "written"
  | "write-failed"
  | "stop-asked"
> = {
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
};

function done(state: FlowState, notices: readonly MergeNotice[]): FlowState {
  return { ...state, phase: "done", progress: null, notices };
}
