import type { Span } from "../../domain/quotas/types.ts";

export interface QuotaSheetOptions {
  /** Township or village, for titles and 单位(盖章); "" if unknown. */
  readonly unit: string;
  readonly span: Span;
  readonly asOf: string;
}
