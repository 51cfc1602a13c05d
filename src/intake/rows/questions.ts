/** Questions that come up while rows are read: each word or household is asked about once per file. */
import type { Question } from "../../domain/findings/types.ts";
import { columnLetters } from "../../workbook/address.ts";
import type { AnswerOf } from "../answers.ts";
import type { CellIssue } from "../types.ts";
import type { CompiledColumn } from "./columns.ts";
import { label, type HouseholdQuestion } from "./households.ts";
import type { BlockPlace } from "./sink.ts";

export class QuestionList {
  readonly #questions = new Map<string, Question>();
  readonly #place: BlockPlace;
  readonly #ledgerName: string;
  readonly #answers: AnswerOf;

  constructor(place: BlockPlace, ledgerName: string, answers: AnswerOf) {
    this.#place = place;
    this.#ledgerName = ledgerName;
    this.#answers = answers;
  }

  /** The remembered answer to a cell's question, or undefined after noting it down. */
  cell(issue: CellIssue, column: CompiledColumn, row: number, text: string): string | undefined {
    if (issue.id === "household-no-unclear") return undefined;
    const id = `${issue.id}:${this.#ledgerName}:${column.def.header}:${text}`;
    const answer = this.#answers(id);
    if (answer !== undefined) return answer;
    const values = column.def.choices?.values ?? column.def.alsoAllowed ?? [];
    const suggestion = issue.slots?.["suggestion"];
    const fallback = issue.slots?.["fallback"];
    const untilThen = fallback === undefined ? "" : `没有回答之前${fallback}。`;
    const first = typeof suggestion === "string" ? [suggestion] : [];
    const options = [...first, ...values.filter((value) => value !== suggestion)];
    this.#add({
      ...this.#place,
      id,
      cell: columnLetters(column.index + 1) + String(row),
      header: column.header,
      prompt: `“${column.header}”里的“${text}”是哪一项?${untilThen}`,
      options: options.map((value) => ({ value, label: value })),
      defaultValue: "",
    });
    return undefined;
  }

  household(question: HouseholdQuestion, row: number, column: number, header: string): void {
    this.#add({
      ...this.#place,
      id: question.id,
      cell: columnLetters(Math.max(column, 1)) + String(row),
      header,
      prompt: `${question.prompt}没有回答之前照原样保留。`,
      options: question.candidates.map((household) => ({
        value: household.no,
        label: `${label(household)} ${household.name}`.trim(),
      })),
      defaultValue: "",
    });
  }

  #add(question: Question): void {
    if (!this.#questions.has(question.id)) this.#questions.set(question.id, question);
  }

  list(): readonly Question[] {
    return [...this.#questions.values()];
  }
}
