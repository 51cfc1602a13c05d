/** Gathers findings and questions; fills in file and village. */
import type { Finding, Question } from "../../domain/findings/types.ts";
import type { LayoutContext } from "./types.ts";

/** A finding as far as layout knows it: everything but `id` may be left out. */
export type LayoutFinding = Partial<Omit<Finding, "id" | "file" | "village">> & {
  readonly id: string;
};

export type LayoutQuestion = Partial<Omit<Question, "id" | "file" | "village">> &
  Pick<Question, "id" | "prompt" | "options" | "defaultValue">;

export interface Report {
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
  readonly find: (finding: LayoutFinding) => void;
  readonly ask: (question: LayoutQuestion) => void;
}

export function newReport(context: Pick<LayoutContext, "file" | "village">): Report {
  const findings: Finding[] = [];
  const questions: Question[] = [];
  const { file, village } = context;
  const nowhere = { sheet: "", cell: "", header: "" };
  return {
    findings,
    questions,
    find: (finding) =>
      void findings.push({ ...nowhere, value: "", mask: "none", ...finding, file, village }),
    ask: (question) => void questions.push({ ...nowhere, ...question, file, village }),
  };
}
