/** What is chosen before a run. */
import { addFiles, withVillageList } from "../files.ts";
import type { RulesFor } from "./types.ts";

export const CHOOSING: RulesFor<
  "opened" | "files-added" | "file-removed" | "files-cleared" | "villages-chosen" | "period-chosen"
> = {
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
