import type { ErrorCode } from "../../src/workbench/host/wire/errors.ts";

export const FAULT_CODES = [
  "AccessDenied",
  "GeneralException",
  "RequestPayloadSizeLimitExceeded",
  "InvalidOperationInCellEditMode",
] as const satisfies readonly ErrorCode[];

/**
 * Codes that the n-th request of a long run is refused with: one of them, each in its turn, so that
 * the tests stay short; with `FAULTS=all` every one (`FAULTS=all npx jest faults visits/excel`). The
 * adapter's own fault tests try all of them always.
 */
export function faultCodes(nth: number): readonly ErrorCode[] {
  if (process.env["FAULTS"] === "all") return FAULT_CODES;
  return FAULT_CODES.slice(nth % FAULT_CODES.length).slice(0, 1);
}
