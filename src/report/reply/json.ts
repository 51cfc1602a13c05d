/** What `minqing reply` did, for programs. Members may be added later, never renamed or removed. */
import { z } from "zod";
import type { VillageReplies } from "../../reply/index.ts";

export interface ReplyOutcome extends VillageReplies {
  /** Path of its file; null where there was nothing to send. */
  readonly file: string | null;
  readonly state: "written" | "unchanged" | "nothing";
}

export const replySchema = z.strictObject({
  version: z.literal(1),
  kind: z.literal("reply"),
  period: z.string(),
  asOf: z.string(),
  villages: z.array(
    z.strictObject({
      village: z.string(),
      file: z.string().nullable(),
      state: z.enum(["written", "unchanged", "nothing"]),
      /** Answers that stand in the village's row already. */
      taken: z.int().nonnegative(),
      replies: z.array(z.strictObject({ code: z.string(), ledger: z.string(), type: z.string() })),
      waiting: z.array(
        z.strictObject({ code: z.string(), ledger: z.string(), faults: z.array(z.string()) }),
      ),
    }),
  ),
});

/** No text of a ledger: 编号 and kind of answer alone. */
export function replyJson(
  outcomes: readonly ReplyOutcome[],
  { period, asOf }: { readonly period: string; readonly asOf: string },
): z.infer<typeof replySchema> {
  return {
    version: 1,
    kind: "reply",
    period,
    asOf,
    villages: outcomes.map(({ village, file, state, taken, lines, waiting }) => ({
      ...{ village, file, state, taken },
      replies: lines.map(({ code = "", ledger = "", type = "" }) => ({ code, ledger, type })),
      waiting: waiting.map((item) => ({ ...item, faults: [...item.faults] })),
    })),
  };
}
