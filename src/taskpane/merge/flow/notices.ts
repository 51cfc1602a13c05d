/** Notices that several parts of the flow give. */
import type { Failure } from "../job/order.ts";
import type { Notice } from "./state.ts";

export const BROKEN_OFF: Notice = { code: "broken-off", intent: "warning" };
export const NOT_WRITTEN: Notice = { code: "not-written", intent: "info" };

/** A sentence that already stands, such as the Excel adapter's. */
export function said(sentence: string, intent: Notice["intent"]): Notice {
  return { code: "sentence", intent, detail: sentence };
}

/** `count`: texts that were cut. */
export function cutNotice(count: number): Notice {
  return { code: "cut", intent: "warning", detail: String(count) };
}

export function failureNotice({ code, detail }: Failure): Notice {
  return { code, intent: "error", ...(detail !== undefined && { detail }) };
}
