/** What the clerk is told of failures. */
import type { Failure } from "../../../shared/worker/messages.ts";
import type { Notice } from "./state.ts";

export function said(sentence: string, intent: Notice["intent"]): Notice {
  return { code: "sentence", intent, detail: sentence };
}

export function failureNotice({ code, detail = "" }: Failure): Notice {
  if (code === "cancelled") return { code: "cancelled", intent: "info" };
  return { code: "broken", intent: "error", detail: detail === "" ? code : detail };
}
