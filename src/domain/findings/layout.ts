import type { FindingKind } from "./types.ts";

export const LAYOUT_FINDINGS: readonly FindingKind[] = [];
