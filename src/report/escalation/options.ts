import type { Finding } from "../../domain/findings/types.ts";
import type { Level } from "../../domain/lifecycle/index.ts";
import type { Span } from "../../domain/quotas/types.ts";
import type { Settings } from "../../domain/settings/index.ts";

export interface EscalationSheetOptions {
  /** Whose list it is. */
  readonly level: Level;
  /** Township or village, for titles and 申报单位(盖章); "" if unknown. */
  readonly unit: string;
  readonly span: Span;
  readonly asOf: string;
  /** For the 口径 line. */
  readonly settings: Settings;
  /** What the list could not know, a Chinese sentence each. */
  readonly notes?: readonly string[];
  /** What was wrong with the files, the rules and the limits. */
  readonly findings?: readonly Finding[];
}
