/** 打印 without its looks: a section that makes sheets, each form from its own part of the choice. */
import type { FormId } from "../../../../report/forms/index.ts";
import type { Notice } from "../../../shared/notice.ts";
import { createSheetFlow, type SheetFlow } from "../../../shared/sheets/flow.ts";
import type { SheetResultProps, SheetViewProps } from "../../../shared/sheets/views/SheetFrame.tsx";
import type { BookTools } from "../../../shared/tools.ts";
import type { PrintClient, PrintFacts, PrintMade, WantedForm } from "../worker/calls.ts";
import { wantedForm } from "./order.ts";

export interface PrintTools extends BookTools {
  readonly engine: PrintClient;
}

export type PrintNotice = Notice<"bad-month" | "bad-copies" | "too-many">;

/** What is to be printed; each form looks at its own part. */
export interface PrintChoice {
  readonly form: FormId;
  readonly households: readonly string[];
  readonly cadres: readonly string[];
  /** As typed. */
  readonly copies: string;
  /** 民情日记本 is one cadre's. */
  readonly cadre: string;
  readonly month: string;
  readonly wholeYear: boolean;
  /** Without it nothing of 稳定工作 is offered, let alone printed. */
  readonly withStability: boolean;
  readonly matters: readonly string[];
}

export type PrintFlow = SheetFlow<PrintFacts, PrintChoice, PrintMade>;
export type PrintViewProps = SheetViewProps<PrintFacts, PrintChoice, PrintMade>;
export type PrintResultProps = SheetResultProps<PrintFacts, PrintChoice, PrintMade>;

/** Excel keeps no more page breaks on a sheet. */
export const MOST_PAGES = 1_000;

const CHOICE: PrintChoice = {
  ...{ form: "registration", households: [], cadres: [], copies: "8", cadre: "" },
  ...{ month: "", wholeYear: false, withStability: false, matters: [] },
};

export function createPrintFlow(tools: PrintTools): PrintFlow {
  const flow = createSheetFlow<PrintFacts, PrintChoice, WantedForm, PrintMade>({
    ...tools,
    kind: "print",
    choice: CHOICE,
    // What was printed before may still be on its way to the printer.
    keepsEarlier: true,
    settle: (choice, { month }) => ({ ...choice, month: choice.month || month }),
    wanted: wantedForm,
    refuse: ({ pages }): PrintNotice | null =>
      pages > MOST_PAGES ? { code: "too-many", intent: "warning", detail: String(pages) } : null,
  });
  return {
    ...flow,
    choose: (part) => {
      const { withStability, form } = { ...flow.get().choice, ...part };
      // Switched off, nothing of 稳定工作 stays chosen behind the switch.
      const isOff = !withStability && form === "stability";
      flow.choose(isOff ? { ...part, form: "registration", matters: [] } : part);
    },
  };
}
