/** The month's checklist on the screen, and what is said of a run that was broken off. */
import { displayWidth } from "../domain/text/normalize.ts";
import {
  MONTH_STATE_WORDS,
  nextMonthStep,
  type MonthStep,
  type MonthStepId,
} from "../job/month.ts";

export type StepFiles = Readonly<Partial<Record<MonthStepId, readonly string[]>>>;

const INDENT = " ".repeat(6);

export function monthWords(head: string, steps: readonly MonthStep[], files: StepFiles): string {
  const lines = steps.flatMap((step) => stepLines(step, files[step.id] ?? []));
  const next = nextMonthStep(steps);
  const end = next === null ? "全部完成。" : `先处理“${next.title}”:${next.next}`;
  return `${[head, "", ...lines, "", end].join("\n")}\n`;
}

function stepLines(
  { title, state, made, missing, counts, next, notes }: MonthStep,
  files: readonly string[],
): readonly string[] {
  const word = MONTH_STATE_WORDS[state];
  const advice = new Map(counts.map((it) => [it.text, it.next]));
  return [
    `  ${title}  ${pad(word, 10)}${made}`.trimEnd(),
    ...missing.map((text) => {
      const todo = advice.get(text);
      return `${INDENT}${text}${todo === undefined ? "" : `:${todo}`}`;
    }),
    ...(state === "waiting" || state === "open" ? [`${INDENT}${next}`] : []),
    ...notes.map((note) => `${INDENT}${note}`),
    ...files.map((file) => `${INDENT}→ ${file}`),
  ];
}

/** Which files are there, and which steps are not done. */
export function brokenOffWords(files: StepFiles, steps: readonly MonthStep[]): string {
  const written = steps.flatMap(({ id }) => files[id] ?? []);
  const left = steps.filter(({ state }) => state === "open" || state === "waiting");
  const titles = left.map(({ title }) => title).join("、");
  return [
    written.length === 0 ? "还没有写出文件。" : ["已写出:", ...written].join("\n  "),
    ...(left.length === 0 ? [] : [`没有做完的:${titles}。再运行一次会从头做全,已写出的换成新的。`]),
    "",
  ].join("\n");
}

function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(1, width - displayWidth(text)));
}
