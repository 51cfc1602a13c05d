/** What can be done with a result, taking it back, and what is told on the way. */
import type { FlowState, MergeNotice } from "../state.ts";
import type { RulesFor } from "./types.ts";

export const RESULTS: RulesFor<
  | "back"
  | "answer-drafted"
  | "answer-withdrawn"
  | "remembered"
  | "undo-asked"
  | "undone"
  | "undo-failed"
  | "making-began"
  | "making-ended"
  | "noticed"
  | "notice-closed"
> = {
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
  "making-began": {
    in: "any",
    next: (state) => ({ ...state, making: state.making + 1 }),
  },
  "making-ended": {
    in: "any",
    next: (state) => ({ ...state, making: state.making - 1 }),
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

function afterUndo(state: FlowState, notices: readonly MergeNotice[]): FlowState {
  return { ...state, phase: state.outcome ? "done" : "choosing", notices };
}
