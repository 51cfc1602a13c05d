/** What questions of every stage have in common. */
import type { Question } from "./types.ts";

/** The default of a question about a whole file, which no option stands for: it is left out. */
export const LEAVE_OUT = "refuse";

/** What is done as long as nobody answers, in the clerk's words; "" where nothing is taken. */
export function meanwhileOf({
  options,
  defaultValue,
}: Pick<Question, "options" | "defaultValue">): string {
  const option = options.find(({ value }) => value === defaultValue);
  if (option) return option.label;
  return defaultValue === LEAVE_OUT ? "整份文件不汇总" : defaultValue;
}
