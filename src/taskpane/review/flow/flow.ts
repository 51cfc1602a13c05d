/** 月评 and 本周汇总 without their looks: two sections that make sheets, each with a worker of its own. */
import { addMonths } from "../../../domain/dates/index.ts";
import { createSheetFlow, type SheetFlow } from "../../shared/sheets/flow.ts";
import type { BookTools } from "../../shared/tools.ts";
import type { SheetResultProps, SheetViewProps } from "../../shared/sheets/views/SheetFrame.tsx";
import type {
  MonthFile,
  MonthFileSeen,
  ReviewClient,
  ReviewFacts,
  ReviewMade,
  ReviewWanted,
} from "../worker/calls.ts";
import { currentWeek } from "./weeks.ts";

export interface ReviewTools extends BookTools {
  readonly engine: ReviewClient;
}

export interface ChosenMonth extends MonthFile, MonthFileSeen {}

export interface ReviewChoice {
  /** `yyyy-mm`; "": the one that the workbook is of. */
  readonly month: string;
  /** Earlier months, the latest first; no month twice. */
  readonly files: readonly ChosenMonth[];
  /** Files that are being read. */
  readonly reading: number;
  /** `2026-W48`. */
  readonly week: string;
}

export interface ReviewFlow extends SheetFlow<ReviewFacts, ReviewChoice, ReviewMade> {
  readonly ask: ReviewClient["call"];
  readonly today: () => string;
  /** What cannot be used is told, the others are chosen. */
  readonly addFiles: (files: readonly PickedFile[]) => Promise<void>;
  readonly removeFile: (id: string) => void;
  /** 文字说明 of a village, or of the whole (null). */
  readonly reword: (village: string | null, text: string) => Promise<void>;
}

/** As much of a `File` as is needed. */
export type PickedFile = Pick<File, "name" | "size" | "arrayBuffer">;

export type ReviewViewProps = SheetViewProps<ReviewFacts, ReviewChoice, ReviewMade>;
export type ReviewResultProps = SheetResultProps<ReviewFacts, ReviewChoice, ReviewMade>;

/** As the reader of files has it for one entry. */
const MOST_BYTES = 64 * 1024 * 1024;

/** 月评 of a month. */
export function createMonthFlow(tools: ReviewTools): ReviewFlow {
  return createReviewFlow(tools, "review", ({ month, files }) => ({
    kind: "month",
    month,
    files: files.map(({ id, name, bytes }) => ({ id, name, bytes })),
  }));
}

/** 本周汇总, the Friday sheet (C3): runs of its own, so that it stays when the month is reviewed. */
export function createWeekFlow(tools: ReviewTools): ReviewFlow {
  return createReviewFlow(tools, "week", ({ week }) => ({ kind: "week", week }));
}

function createReviewFlow(
  tools: ReviewTools,
  kind: "review" | "week",
  wanted: (choice: ReviewChoice) => ReviewWanted,
): ReviewFlow {
  const { engine, today, unique } = tools;
  const flow = createSheetFlow<ReviewFacts, ReviewChoice, ReviewWanted, ReviewMade>({
    ...tools,
    kind,
    choice: { month: "", files: [], reading: 0, week: currentWeek(today()) },
    wanted,
  });
  const { get, choose, tell } = flow;

  const add = async (picked: PickedFile): Promise<void> => {
    const { name, size } = picked;
    if (size > MOST_BYTES) {
      tell({ code: "file-too-large", intent: "warning", detail: name });
      return;
    }
    const bytes = await bytesOf(picked);
    if (!bytes) {
      tell({ code: "file-gone", intent: "warning", detail: name });
      return;
    }
    const file = { id: unique(), name, bytes };
    const reply = await engine.call("peek", { file, asOf: today() });
    if (!reply.ok) {
      const { code, detail = name } = reply.failure;
      tell({ code, intent: "warning", detail });
      return;
    }
    const { files } = get().choice;
    if (files.some(({ month }) => month === reply.value.month)) {
      tell({ code: "same-month", intent: "warning", detail: name });
      return;
    }
    const all = [...files, { ...file, ...reply.value }];
    choose({ files: all.sort((a, b) => (a.month < b.month ? 1 : -1)) });
  };

  return {
    ...flow,
    ask: engine.call,
    today,
    addFiles: async (files) => {
      const { notices } = get();
      for (const [index] of notices.entries()) flow.closeNotice(notices.length - 1 - index);
      choose({ reading: files.length });
      for (const [index, file] of files.entries()) {
        await add(file);
        choose({ reading: files.length - index - 1 });
      }
    },
    removeFile: (id) => {
      choose({ files: get().choice.files.filter((file) => file.id !== id) });
    },
    reword: async (village, text) => {
      const reply = await engine.call("reword", { village, text });
      if (reply.ok) flow.amend(reply.value);
      else if (reply.failure.code !== "cancelled") {
        tell({ code: reply.failure.code, intent: "error", detail: reply.failure.detail ?? "" });
      }
    },
  };
}

/** Null when it has been moved or is locked. */
async function bytesOf(file: PickedFile): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** What a file of earlier months is good for: only last month's is what 勾稽 compares with. */
export function usedFor(file: MonthFileSeen, month: string): "tie" | "trend" {
  return month !== "" && addMonths(file.month, 1) === month ? "tie" : "trend";
}
