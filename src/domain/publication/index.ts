/** 及时晒账: what may hang on the wall, what is doubtful, what stays off. */
export {
  DECISION_WORDS,
  NO_DECISIONS,
  decisionsOf,
  readDecisionFile,
  withOpen,
} from "./decisions.ts";
export type { DecisionFile, DecisionReading } from "./decisions.ts";
export { draftPublication } from "./draft.ts";
export { BLOCKED_REASONS, FIELD_NAMES, WITHHELD_REASONS } from "./rules.ts";
export { KIND_NAMES } from "./scan/types.ts";
export type { HitKind } from "./scan/types.ts";
export { NOBODY, decideAlike, isOffered, settlePublication, shownText } from "./settle.ts";
export type {
  Blocked,
  Decision,
  Decisions,
  Hit,
  Notice,
  NoticeDraft,
  Offer,
  Publication,
  PublicationBalance,
  PublicationDraft,
  PublicationInput,
  PublicRow,
  RowDraft,
  ScannedText,
  TextField,
  Withheld,
  WithheldId,
} from "./types.ts";
