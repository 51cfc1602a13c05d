/** The flow for the many small views of a result, and what they ask of the worker. */
import { asking } from "../../shared/sheets/views/asking.tsx";
import type { ReviewFlow } from "../flow/flow.ts";
import type { ReviewCalls } from "../worker/calls.ts";

export const { FlowContext, useFlow: useReview, Lines, GoTo } = asking<ReviewFlow, ReviewCalls>();
