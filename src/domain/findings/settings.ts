import type { FindingKind } from "./types.ts";

export const SETTINGS_FINDINGS: readonly FindingKind[] = [];
