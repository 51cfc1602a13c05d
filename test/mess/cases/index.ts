import type { MessCase } from "../case.ts";

export const MESS_CASES: readonly MessCase[] = [];
