/** 回音 without its looks: in a summary what the villages are told, in a village's book what comes in. */
import { createSheetFlow, type SheetFlow } from "../../../shared/sheets/flow.ts";
import type { FileTools } from "../../../shared/tools.ts";
import { handOut } from "../../../shared/sheets/handOut.ts";
import type { SheetResultProps, SheetViewProps } from "../../../shared/sheets/views/SheetFrame.tsx";
import type {
  ChosenReply,
  ReplyClient,
  ReplyFacts,
  ReplyMade,
  ReplyWanted,
} from "../worker/calls.ts";
import { createDesk, type DeskTools, type ReplyDesk } from "./desk.ts";

export interface ReplyChoice {
  readonly isSummary: boolean;
  readonly reply: ChosenReply | null;
  /** 经办人, as typed; several with 、 between them. */
  readonly by: string;
}

export interface ReplyTools extends DeskTools, FileTools {}

export interface ReplyFlow extends SheetFlow<ReplyFacts, ReplyChoice, ReplyMade> {
  readonly ask: ReplyClient["call"];
  readonly desk: ReplyDesk;
  readonly canDownload: () => boolean;
  /** A 回音 file; what it would change is shown then. */
  readonly pick: (files: readonly File[]) => Promise<void>;
  /** The workbook of a village, or of all of them (""). */
  readonly save: (village: string) => Promise<void>;
}

export type ReplyViewProps = SheetViewProps<ReplyFacts, ReplyChoice, ReplyMade>;
export type ReplyResultProps = SheetResultProps<ReplyFacts, ReplyChoice, ReplyMade>;

export function createReplyFlow(tools: ReplyTools): ReplyFlow {
  const { engine, canDownload } = tools;
  const flow = createSheetFlow<ReplyFacts, ReplyChoice, ReplyWanted, ReplyMade>({
    ...tools,
    kind: "reply",
    choice: { isSummary: false, reply: null, by: "" },
    settle: (choice, { isSummary }) => ({ ...choice, isSummary }),
    wanted: ({ isSummary, reply, by }) => {
      if (isSummary) return { reply: null, by: [] };
      const names = by
        .split(/[、,,]/)
        .map((name) => name.trim())
        .filter((name) => name !== "");
      if (names.length === 0) return { code: "no-by", intent: "warning" };
      return reply ? { reply, by: names } : { code: "no-file", intent: "warning" };
    },
  });
  const desk = createDesk(flow, tools);
  return {
    ...flow,
    desk,
    ask: engine.call,
    canDownload,
    pick: async ([file]) => {
      if (!file) return;
      const bytes = await file.arrayBuffer().catch(() => null);
      if (!bytes) {
        flow.tell({ code: "unreadable", intent: "error", detail: file.name });
        return;
      }
      flow.choose({ reply: { name: file.name, bytes: new Uint8Array(bytes) } });
      desk.clear();
      await flow.make();
    },
    save: async (village) => {
      const { phase, made } = flow.get();
      if (phase !== "preview" || made?.kind !== "send" || !canDownload()) return;
      flow.tell(...handOut(await engine.call("file", { village }), tools));
    },
  };
}
