/** The flow of the section that is shown, for all its views, and what they ask of the worker. */
import { asking } from "../../../shared/sheets/views/asking.tsx";
import type { MovesFlow } from "../flow/flow.ts";
import type { MovesCalls } from "../worker/calls.ts";

export const {
  FlowContext: MovesContext,
  useFlow: useMoves,
  useAsked,
  GoTo,
} = asking<MovesFlow, MovesCalls>();
