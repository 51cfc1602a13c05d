/** What the pane can ask of the worker that fills forms, by name. */
import type { SearchHousehold } from "../../../../domain/households/index.ts";
import type { FormOrder, MadeForm } from "../../../../report/forms/index.ts";
import type { SheetCalls, SheetProgress } from "../../../shared/sheets/calls.ts";
import type { Port, PortEvents, WorkerClient } from "../../../shared/worker/client.ts";

export interface PrintHousehold extends SearchHousehold {
  readonly key: string;
}

/** What can be chosen. */
export interface PrintFacts {
  readonly village: string;
  /** `yyyy-mm` of the report, or of today. */
  readonly month: string;
  readonly households: readonly PrintHousehold[];
  readonly cadres: readonly string[];
  /** Matters of 稳定工作: 编号 and kind only. */
  readonly matters: readonly { readonly id: string; readonly label: string }[];
}

type Without<Order, Key extends PropertyKey> = Order extends unknown ? Omit<Order, Key> : never;

/** The kinds of 重点户 are the workbook's own setting. */
export type WantedForm = Without<FormOrder, "specialKinds">;

/** How much paper it takes. */
export type PrintMade = Omit<MadeForm, "plan">;

export type PrintCalls = SheetCalls<PrintFacts, WantedForm, PrintMade>;
export type PrintClient = WorkerClient<PrintCalls, SheetProgress, string>;
export type PrintPort = Port<PrintCalls>;
export type PrintEvents = PortEvents<SheetProgress>;
