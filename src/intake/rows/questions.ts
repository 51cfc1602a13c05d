/** Questions that come up while rows are read: each word or household is asked about once per file. */
import type { Question } from "../../domain/findings/types.ts";
import type { FieldValue } from "../../domain/records.ts";
import { shortDigest } from "../../domain/text/digest.ts";
import { cellAddress, columnLetters } from "../../workbook/address.ts";
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

  /**
   * The remembered answer to a cell's question, or undefined after noting it down. `taken` is what
   * counts until then. Where a column's content is masked, neither sentence nor id holds it.
   */
  cell(
    issue: CellIssue,
    column: CompiledColumn,
    row: number,
    { text, taken }: { readonly text: string; readonly taken: FieldValue },
  ): string | undefined {
    if (issue.id === "household-no-unclear") return undefined;
    const masked = column.mask !== "none";
    const about = masked ? `#${shortDigest(text)}` : text;
    const id = `${issue.id}:${this.#ledgerName}:${column.def.header}:${about}`;
    const answer = this.#answers(id);
    if (answer !== undefined) return answer;
    const values = column.def.choices?.values ?? column.def.alsoAllowed ?? [];
    const suggestion = issue.slots?.["valueSuggestion"];
    const fallback = issue.slots?.["fallback"];
    const untilThen = fallback === undefined ? "" : `没有回答之前${fallback}。`;
    const first = typeof suggestion === "string" && !masked ? [suggestion] : [];
    const options = [...first, ...values.filter((value) => !first.includes(value))];
    const cell = cellAddress(row, column.index + 1);
    this.#add({
      ...this.#place,
      id,
      cell,
      header: column.header,
      prompt: `“${column.header}”里的${masked ? `内容(${cell},此处不显示)` : `“${text}”`}是哪一项?${untilThen}`,
      options: options.map((value) => ({ value, label: value })),
      defaultValue: typeof taken === "string" ? taken : "",
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
