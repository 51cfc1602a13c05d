import type { FindingKind } from "./types.ts";

export const CELLS_FINDINGS: readonly FindingKind[] = [];
