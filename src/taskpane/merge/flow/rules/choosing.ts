/** What is chosen before a run. */
import { addFiles, withVillageList } from "../files.ts";
import { joinAnswers } from "../../book/answers.ts";
import type { FlowState, Seen } from "../state.ts";
import type { RulesFor } from "./types.ts";

export const CHOOSING: RulesFor<
  | "opened"
  | "opened-late"
  | "files-added"
  | "file-removed"
  | "files-cleared"
  | "villages-chosen"
  | "period-chosen"
> = {
  opened: {
    in: ["opening"],
    next: (state, { seen, notices }) => ({
      ...(seen ? withSeen(state, seen) : state),
      ...{ phase: "choosing", notices },
    }),
  },
  "opened-late": { in: ["reading"], next: (state, { seen }) => withSeen(state, seen) },
  "files-added": {
    in: ["choosing"],
    next: (state, { files, passedOver }) => ({
      ...withVillageList({ ...state, files: addFiles(state.files, files) }),
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
};

/** What the clerk has chosen or brought in meanwhile counts more than what the workbook holds. */
function withSeen(state: FlowState, { book, remembered, written }: Seen): FlowState {
  const hasList = state.villages.kind === "none" && book.sheets.includes("村名单");
  return {
    ...state,
    ...{ book, written },
    remembered: joinAnswers(remembered, state.remembered),
    villages: hasList ? { kind: "sheet", name: "村名单" } : state.villages,
  };
}
