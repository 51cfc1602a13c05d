import type { FindingKind } from "./types.ts";

export const READER_FINDINGS: readonly FindingKind[] = [];
