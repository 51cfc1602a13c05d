/** The account of a publication for programs and the clerk: codes, kinds and reasons; pieces masked. */
import { z } from "zod";
import {
  BLOCKED_REASONS,
  FIELD_NAMES,
  KIND_NAMES,
  WITHHELD_REASONS,
} from "../../domain/publication/index.ts";
import type { Hit, Publication } from "../../domain/publication/index.ts";
import { maskedHit } from "./masked.ts";

const hitSchema = z.strictObject({
  key: z.string(),
  village: z.string(),
  item: z.string(),
  field: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  kind: z.string(),
  masked: z.string(),
  why: z.string(),
});

export const publicationSchema = z.strictObject({
  version: z.literal(1),
  period: z.string(),
  from: z.string(),
  to: z.string(),
  balance: z.strictObject({
    items: z.number().int(),
    published: z.number().int(),
    withheld: z.number().int(),
    blocked: z.number().int(),
    outside: z.number().int(),
    ok: z.boolean(),
  }),
  villages: z.array(z.strictObject({ village: z.string(), published: z.number().int() })),
  withheld: z.array(
    z.strictObject({
      village: z.string(),
      item: z.string(),
      reason: z.string(),
      advice: z.string(),
      hits: z.array(hitSchema),
    }),
  ),
  blocked: z.array(z.strictObject({ village: z.string(), item: z.string(), reason: z.string() })),
  blanks: z.array(hitSchema),
});

export type PublicationJson = z.infer<typeof publicationSchema>;

export function publicationJson(publication: Publication): PublicationJson {
  const { period, from, to, balance, notices, withheld, blocked, blanks } = publication;
  return {
    ...{ version: 1, period: period.id, from, to, balance },
    villages: notices.map(({ village, rows }) => ({ village, published: rows.length })),
    withheld: withheld.map(({ village, item, reason, hits }) => ({
      ...{ village, item, reason: WITHHELD_REASONS[reason].title },
      ...{ advice: WITHHELD_REASONS[reason].advice, hits: hits.map(hitJson) },
    })),
    blocked: blocked.map(({ village, item, reason }) => ({
      ...{ village, item, reason: BLOCKED_REASONS[reason] },
    })),
    blanks: blanks.map(hitJson),
  };
}

function hitJson(hit: Hit): z.infer<typeof hitSchema> {
  const { key, village, item, start, end, why } = hit;
  return {
    ...{ key, village, item, field: FIELD_NAMES[hit.field], start, end },
    ...{ kind: KIND_NAMES[hit.kind], masked: maskedHit(hit), why },
  };
}
