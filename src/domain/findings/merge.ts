import type { FindingKind } from "./types.ts";

export const MERGE_FINDINGS: readonly FindingKind[] = [];
