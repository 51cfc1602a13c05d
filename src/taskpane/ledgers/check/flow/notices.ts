/** What the clerk is told of failures. */
import type { Failure } from "../../../shared/worker/messages.ts";
import type { CheckNotice } from "./state.ts";

export function failureNotice({ code, detail = "" }: Failure): CheckNotice {
  if (code === "cancelled") return { code: "cancelled", intent: "info" };
  return { code: "broken", intent: "error", detail: detail === "" ? code : detail };
}
