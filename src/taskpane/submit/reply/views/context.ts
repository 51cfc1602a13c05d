/** The flow for the small views, and what they ask of the worker. */
import { asking } from "../../../shared/sheets/views/asking.tsx";
import type { ReplyFlow } from "../flow/flow.ts";
import type { ReplyCalls } from "../worker/calls.ts";

export const { FlowContext, useFlow: useReply, Lines } = asking<ReplyFlow, ReplyCalls>();
