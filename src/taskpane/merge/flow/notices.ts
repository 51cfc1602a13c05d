/** Notices that several parts of the flow give. */
import type { Failure } from "../job/order.ts";
import type { MergeNotice } from "./state.ts";

export const BROKEN_OFF: MergeNotice = { code: "broken-off", intent: "warning" };
export const NOT_WRITTEN: MergeNotice = { code: "not-written", intent: "info" };

/** `count`: texts that were cut. */
export function cutNotice(count: number): MergeNotice {
  return { code: "cut", intent: "warning", detail: String(count) };
}

export function failureNotice({ code, detail }: Failure): MergeNotice {
  return { code, intent: "error", ...(detail !== undefined && { detail }) };
}
