import type { Finding } from "../../domain/findings/types.ts";
import type { Span } from "../../domain/quotas/types.ts";

export interface QuotaSheetOptions {
  /** Township or village, for titles and 单位(盖章); "" if unknown. */
  readonly unit: string;
  readonly span: Span;
  readonly asOf: string;
  /** What was wrong with the files and the rules; that of the evaluation itself comes before it. */
  readonly findings?: readonly Finding[];
}
