import type { FindingKind } from "./types.ts";

export const ROWS_FINDINGS: readonly FindingKind[] = [];
