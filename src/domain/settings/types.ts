/** A setting is data: what it is called, what it may be, and the sentence that it comes from. */
import type { RegulationRow } from "../regulations/index.ts";

interface Described {
  /** Chinese, as on the sheet 规则设置; unique. */
  readonly label: string;
  readonly rule: RegulationRow;
  /** Chinese; "" where the value speaks for itself. */
  readonly unit: string;
  /** How an ambiguous sentence is read, in Chinese. */
  readonly note?: string;
}

export interface IntegerSetting extends Described {
  readonly type: "integer" | "percent";
  readonly default: number;
  readonly min: number;
  readonly max: number;
}

/** A day of the month that a report ends on; 0 is 月末. */
export interface MonthDaySetting extends Described {
  readonly type: "monthDay";
  readonly default: number;
}

export interface SwitchSetting extends Described {
  readonly type: "switch";
  readonly default: boolean;
}

export interface ChoiceSetting<Option extends string = string> extends Described {
  readonly type: "choice";
  readonly options: readonly Option[];
  /** Null: blank until the township chooses. */
  readonly default: Option | null;
}

export interface ChoicesSetting<Option extends string = string> extends Described {
  readonly type: "choices";
  readonly options: readonly Option[];
  readonly default: readonly Option[];
}

export type SettingDef =
  IntegerSetting | MonthDaySetting | SwitchSetting | ChoiceSetting | ChoicesSetting;

/** What a setting of this description holds. */
export type ValueOf<Def> = Def extends { readonly type: "integer" | "percent" | "monthDay" }
  ? number
  : Def extends { readonly type: "switch" }
    ? boolean
    : Def extends { readonly type: "choices"; readonly options: readonly (infer Option)[] }
      ? readonly Option[]
      : Def extends {
            readonly type: "choice";
            readonly options: readonly (infer Option)[];
            readonly default: infer Default;
          }
        ? null extends Default
          ? Option | null
          : Option
        : never;

export type SettingValue = number | boolean | string | readonly string[] | null;
