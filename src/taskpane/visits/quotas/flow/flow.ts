/** 走访核查 without its looks: a section that makes sheets, and the questions about its result. */
import { createSheetFlow, type SheetFlow } from "../../../shared/sheets/flow.ts";
import type { BookTools } from "../../../shared/tools.ts";
import type { SheetResultProps, SheetViewProps } from "../../../shared/sheets/views/SheetFrame.tsx";
import type { QuotaClient, QuotaFacts, QuotaMade, QuotaWanted } from "../worker/calls.ts";
import { currentPeriod, type PeriodKind } from "../../../shared/periods.ts";

export interface QuotaChoice {
  readonly kind: PeriodKind;
  /** `2026-11`, `2026-Q4`, `2026`. */
  readonly span: string;
}

export interface QuotaTools extends BookTools {
  readonly engine: QuotaClient;
}

export interface QuotaFlow extends SheetFlow<QuotaFacts, QuotaChoice, QuotaMade> {
  readonly ask: QuotaClient["call"];
  readonly today: () => string;
  readonly chooseKind: (kind: PeriodKind) => void;
}

export type QuotaViewProps = SheetViewProps<QuotaFacts, QuotaChoice, QuotaMade>;
export type QuotaResultProps = SheetResultProps<QuotaFacts, QuotaChoice, QuotaMade>;

export function createQuotaFlow(tools: QuotaTools): QuotaFlow {
  const { engine, today } = tools;
  const flow = createSheetFlow<QuotaFacts, QuotaChoice, QuotaWanted, QuotaMade>({
    ...tools,
    kind: "quotas",
    choice: { kind: "month", span: currentPeriod("month", today()) },
    wanted: ({ span }) => ({ span }),
  });
  return {
    ...flow,
    ask: engine.call,
    today,
    chooseKind: (kind) => {
      flow.choose({ kind, span: currentPeriod(kind, today()) });
    },
  };
}
