/** What the host keeps of a sheet beside its cells. */
import type { Area } from "../engine/types.ts";
import type { Json } from "../wire/json.ts";
import type { ChartState } from "./chart-state.ts";
import type { FilterState } from "./filter.ts";
import type { Protection } from "./protection.ts";

export interface ValidationState {
  readonly id: string;
  area: Area;
  rule: Json;
  errorAlert: Json;
  prompt: Json;
  ignoreBlanks: boolean;
}

export interface ConditionalState {
  readonly id: string;
  area: Area;
  readonly type: string;
  formula: string;
  cellRule: Json;
  fill: string;
  fontColor: string;
  bold: boolean | null;
  stopIfTrue: boolean;
}

export interface SheetState {
  veryHidden: boolean;
  protection: Protection | null;
  filter: FilterState | null;
  readonly layout: Map<string, Json>;
  readonly customProperties: Map<string, Json>;
  readonly validations: ValidationState[];
  readonly conditionals: ConditionalState[];
  readonly charts: ChartState[];
  readonly horizontalBreaks: number[];
  readonly verticalBreaks: number[];
  headings: boolean;
}

export function newSheetState(): SheetState {
  return {
    veryHidden: false,
    protection: null,
    filter: null,
    layout: new Map(),
    customProperties: new Map(),
    validations: [],
    conditionals: [],
    charts: [],
    horizontalBreaks: [],
    verticalBreaks: [],
    headings: true,
  };
}
