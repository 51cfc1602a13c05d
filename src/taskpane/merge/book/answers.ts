/**
 * Answers that are remembered in the workbook itself, on the sheet 回答记录: the clerk can read,
 * change and delete them there, and nothing of them is kept in the browser.
 */
import type { Question } from "../../../domain/findings/types.ts";
import { baseName } from "../../../domain/text/paths.ts";
import { tidySpaces } from "../../../domain/text/normalize.ts";
import type { Mapping } from "../../../intake/answers.ts";
import { printRaw } from "../../../intake/cells/print.ts";
import { tableName } from "../../../report/parts/names.ts";
import { tableSheet } from "../../../report/summary/tableSheet.ts";
import type { TableColumnPlan, WorkbookPlan } from "../../../workbook/plan.ts";
import type { RawSheet, RawWorkbook } from "../../../workbook/raw.ts";

const ANSWERS_SHEET = "回答记录";
/** An empty cell would be no answer. */
const EMPTY_ANSWER = "(空)";

export interface RememberedAnswer {
  /** Village that the answer holds for; "" where the village itself is in question. */
  readonly village: string;
  /** Name of the file, for an answer that holds for one file only; "" otherwise. */
  readonly file: string;
  readonly id: string;
  /** "" where only the id is known. */
  readonly prompt: string;
  readonly value: string;
  /** What the value means, where it is a code. */
  readonly label: string;
}

/** Where an answer to the question is kept: two questions of one key have one answer. */
export function answerKey({
  village,
  file,
  id,
}: Pick<Question, "village" | "file" | "id">): string {
  return JSON.stringify(village === "" ? ["file", baseName(file), id] : ["village", village, id]);
}

/** `value` should be one of the question's options. */
export function answerTo(question: Question, value: string): RememberedAnswer {
  const { village, file, id, prompt, options } = question;
  const label = options.find((option) => option.value === value)?.label ?? value;
  return { village, file: village === "" ? baseName(file) : "", id, prompt, value, label };
}

/** Of answers to one question the last one counts; it keeps the words of an earlier one. */
export function joinAnswers(
  ...lists: readonly (readonly RememberedAnswer[])[]
): readonly RememberedAnswer[] {
  const joined = new Map<string, RememberedAnswer>();
  for (const answer of lists.flat()) {
    const key = answerKey(answer);
    const { prompt = "" } = joined.get(key) ?? {};
    joined.set(key, answer.prompt === "" ? { ...answer, prompt } : answer);
  }
  return [...joined.values()];
}

export function mappingOf(answers: readonly RememberedAnswer[]): Mapping {
  const villages = new Map<string, Record<string, string>>();
  const files = new Map<string, Record<string, string>>();
  for (const { village, file, id, value } of answers) {
    const [group, name] = village === "" ? [files, file] : [villages, village];
    group.set(name, { ...group.get(name), [id]: value });
  }
  return {
    version: 1,
    villages: Object.fromEntries(villages),
    files: Object.fromEntries(files),
  };
}

/** The answers of a mapping file; open questions are left out. */
export function answersOf({ villages, files }: Mapping): readonly RememberedAnswer[] {
  const of = (group: Mapping["villages"], place: (name: string) => object) =>
    Object.entries(group).flatMap(([name, answers]) =>
      Object.entries(answers).flatMap(([id, value]): RememberedAnswer[] =>
        value === null
          ? []
          : [{ village: "", file: "", ...place(name), id, prompt: "", value, label: value }],
      ),
    );
  return [...of(villages, (village) => ({ village })), ...of(files, (file) => ({ file }))];
}

const HEADERS = ["村(社区)", "文件", "问题", "回答", "回答的意思", "问题编号"] as const;
const WIDTHS = [14, 26, 50, 20, 24, 30] as const;

/** The sheet, as a plan of its own: it stays when a summary is taken back. */
export function answersPlan(answers: readonly RememberedAnswer[]): WorkbookPlan {
  const columns = HEADERS.map((header, index): TableColumnPlan => ({
    header,
    width: WIDTHS[index] ?? 20,
    format: "text",
    wrap: true,
  }));
  const rows = answers.map(({ village, file, prompt, value, label, id }) => [
    village,
    file,
    prompt,
    value === "" ? EMPTY_ANSWER : value,
    label === value ? "" : label,
    id,
  ]);
  const sheet = tableSheet({
    name: ANSWERS_SHEET,
    title: "回答记录",
    left: "以后各月汇总时自动沿用这些回答。可以改“回答”一栏,或者删去整行;不要改“问题编号”。",
    right: `共${rows.length}个`,
    unit: "",
    table: { name: tableName("answers"), columns, rows, rowCount: rows.length },
  });
  return { sheets: [sheet], dictionary: [], properties: new Map() };
}

/** Whether a sheet of this name may hold remembered answers: 回答记录, 回答记录 (2) … */
export function isAnswersSheet(name: string): boolean {
  return name.startsWith(ANSWERS_SHEET);
}

/** Reads the sheets; what is no answer is passed over. A later sheet comes before an earlier one. */
export function readAnswers({ sheets }: RawWorkbook): readonly RememberedAnswer[] {
  return joinAnswers(...sheets.filter(({ name }) => isAnswersSheet(name)).map(readSheet));
}

function readSheet({ rows }: RawSheet): readonly RememberedAnswer[] {
  const textsOf = (row: RawSheet["rows"][number]) =>
    row.cells.map((cell) => tidySpaces(printRaw(cell)));
  const top = rows.findIndex((row) => textsOf(row).includes("问题编号"));
  const header = rows[top];
  if (!header) return [];
  const columns = textsOf(header);
  return rows.slice(top + 1).flatMap((row): RememberedAnswer[] => {
    const texts = textsOf(row);
    const at = (name: (typeof HEADERS)[number]) => texts[columns.indexOf(name)] ?? "";
    const [village = "", file = "", prompt = "", given = "", meaning = "", id = ""] =
      HEADERS.map(at);
    if (id === "" || given === "" || (village === "" && file === "")) return [];
    const value = given === EMPTY_ANSWER ? "" : given;
    return [{ village, file, id, prompt, value, label: meaning === "" ? value : meaning }];
  });
}
