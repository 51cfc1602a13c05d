/** 上报清单 without its looks: a section that makes sheets, and a file of them to send up. */
import { currentPeriod, periodOptions } from "../../../shared/periods.ts";
import { createSheetFlow, type SheetFlow } from "../../../shared/sheets/flow.ts";
import type { BookTools, FileTools } from "../../../shared/tools.ts";
import { handOut } from "../../../shared/sheets/handOut.ts";
import type { SheetResultProps, SheetViewProps } from "../../../shared/sheets/views/SheetFrame.tsx";
import type {
  EscalateClient,
  EscalateFacts,
  EscalateMade,
  EscalateWanted,
  ListLevel,
} from "../worker/calls.ts";

export interface EscalateChoice {
  readonly level: ListLevel;
  /** `yyyy-mm`. */
  readonly month: string;
}

export interface EscalateTools extends BookTools, FileTools {
  readonly engine: EscalateClient;
}

export interface EscalateFlow extends SheetFlow<EscalateFacts, EscalateChoice, EscalateMade> {
  readonly ask: EscalateClient["call"];
  readonly today: () => string;
  readonly canDownload: () => boolean;
  /** The list as a workbook of its own, whether it was written here or not. */
  readonly save: () => Promise<void>;
}

export type EscalateViewProps = SheetViewProps<EscalateFacts, EscalateChoice, EscalateMade>;
export type EscalateResultProps = SheetResultProps<EscalateFacts, EscalateChoice, EscalateMade>;

export function createEscalateFlow(tools: EscalateTools): EscalateFlow {
  const { engine, today, canDownload } = tools;
  const flow = createSheetFlow<EscalateFacts, EscalateChoice, EscalateWanted, EscalateMade>({
    ...tools,
    kind: "escalate",
    choice: { level: "村", month: currentPeriod("month", today()) },
    settle: (choice, { isSummary, month }) => ({
      level: isSummary ? "乡镇" : "村",
      month: periodOptions("month", today()).some(({ id }) => id === month) ? month : choice.month,
    }),
    wanted: (choice) => choice,
  });
  return {
    ...flow,
    ask: engine.call,
    today,
    canDownload,
    save: async () => {
      const { phase, made } = flow.get();
      if ((phase !== "preview" && phase !== "done") || !made || !canDownload()) return;
      flow.tell(...handOut(await engine.call("file", null), tools));
    },
  };
}
