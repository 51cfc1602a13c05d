/** The words of the command line, read strictly: what is not known is said, never guessed. */
import { parseArgs } from "node:util";

export type Command =
  "new" | "merge" | "check" | "quotas" | "escalate" | "reply" | "publish" | "review" | "month";

/** Options with a text behind them, as a clerk types them. */
const TEXTS = [
  "month",
  "week",
  "half",
  "quarter",
  "year",
  "as-of",
  "township",
  "village",
  "level",
  /** A4 or A3. */
  "paper",
  "villages",
  "settings",
  "mapping",
  /** Last month's summary. */
  "previous",
  /** Last month's files, of which lists and open items go on. */
  "carry",
  /** What the clerk decided on doubtful pieces of a publication. */
  "decisions",
  "out",
  "out-dir",
  "slips",
  "report",
] as const;
type TextOption = (typeof TEXTS)[number];
const FLAGS = ["json", "stability"] as const;
type FlagOption = (typeof FLAGS)[number];
type OptionName = TextOption | FlagOption;

/** `as-of` becomes `asOf`. */
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Rest>}`
  : Name;

export type Options = {
  readonly command: Command;
  readonly inputs: readonly string[];
} & { readonly [Name in TextOption as Camel<Name>]?: string } & Readonly<
    Record<FlagOption, boolean>
  >;

export type ParsedArgs =
  | { readonly kind: "run"; readonly options: Options }
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | { readonly kind: "wrong"; readonly message: string };

/** What whoever reads ledgers may be told. */
const READING: readonly OptionName[] = ["as-of", "villages", "settings", "mapping", "township"];
const RESULT: readonly OptionName[] = ["report", "json"];
/** A workbook that is made from the ledgers of a month. */
const SHEETS: readonly OptionName[] = ["month", ...READING, ...RESULT, "out"];
/** One of them says what a run is about. */
const PERIODS: readonly OptionName[] = ["month", "week", "half", "quarter", "year"];

const ALLOWED: Readonly<Record<Command, readonly OptionName[]>> = {
  new: ["village", "month", ...READING, "out-dir", "carry", "stability"],
  merge: ["week", "half", ...SHEETS, "slips", "previous"],
  check: ["month", "week", "half", ...READING, ...RESULT],
  quotas: ["quarter", "year", ...SHEETS],
  escalate: ["level", ...SHEETS],
  reply: ["out-dir", "as-of", "township", ...RESULT],
  publish: ["village", "decisions", "paper", ...SHEETS],
  review: ["week", "previous", ...SHEETS],
  month: ["month", "out-dir", "previous", ...READING, ...RESULT],
};

/** Reads `process.argv.slice(2)`. */
export function readArgs(argv: readonly string[]): ParsedArgs {
  const [first, ...rest] = argv;
  if (first === undefined || first === "help" || first === "--help" || first === "-h")
    return { kind: "help" };
  if (first === "--version" || first === "-v") return { kind: "version" };
  if (!isCommand(first)) {
    return wrong(
      `没有“${first}”这个命令。可用的命令:${Object.keys(ALLOWED).join("、")};minqing --help 有说明。`,
    );
  }
  let parsed;
  try {
    parsed = parseArgs({
      args: [...rest],
      allowPositionals: true,
      tokens: true,
      options: {
        ...Object.fromEntries(TEXTS.map((name) => [name, { type: "string" as const }])),
        ...Object.fromEntries(FLAGS.map((name) => [name, { type: "boolean" as const }])),
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    return wrong(`命令行写法不对:${explain(error)}。minqing --help 有说明。`);
  }
  const values: Readonly<Record<string, string | boolean | undefined>> = parsed.values;
  if (values["help"] === true) return { kind: "help" };
  const named = parsed.tokens.flatMap((it) => (it.kind === "option" ? [it.name] : []));
  const problem = optionProblem(first, named, values) ?? inputProblem(parsed.positionals);
  if (problem !== null) return wrong(problem);
  const texts = TEXTS.flatMap((name) => {
    const value = values[name];
    return typeof value === "string" ? [[camel(name), value] as const] : [];
  });
  return check({
    command: first,
    inputs: parsed.positionals,
    json: values["json"] === true,
    stability: values["stability"] === true,
    ...Object.fromEntries(texts),
  });
}

/** `named`: as often as they were written; the last would silently go before the others. */
function optionProblem(
  command: Command,
  named: readonly string[],
  values: Readonly<Record<string, unknown>>,
): string | null {
  const allowed = ALLOWED[command];
  for (const [index, name] of named.entries()) {
    if (!allowed.some((it) => it === name)) {
      const known = allowed.map((it) => `--${it}`).join("、");
      return `命令 ${command} 没有 --${name} 这个选项。可用的有:${known}。`;
    }
    if (named.indexOf(name) !== index) return `--${name} 写了不止一次,请只写一次。`;
    const value = values[name];
    if (typeof value === "string" && value.trim() === "") return `--${name} 后面要写内容。`;
  }
  return null;
}

/** A Chinese keyboard gives other dashes: what was meant as an option must not be looked for as a file. */
function inputProblem(inputs: readonly string[]): string | null {
  const dashed = inputs.find((it) => /^(?:[—–－−]|-－)/.test(it));
  if (dashed !== undefined) {
    return `“${dashed}”开头的横线不是半角减号。选项要用两个半角减号,例如 --month 2026-11。`;
  }
  return inputs.some((it) => it.trim() === "") ? "有一个输入是空的,请写明文件或文件夹。" : null;
}

function camel(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function check(options: Options): ParsedArgs {
  const { command, inputs } = options;
  if (command === "new") return checkNew(options);
  if (inputs.length === 0) {
    return wrong(`请写明要读的文件或文件夹,例如 minqing ${command} 各村台账/`);
  }
  if (command === "reply") return checkReply(options);
  if (command === "month") return checkMonth(options);
  if (command === "publish" && options.out === undefined) {
    return wrong("请用 --out 写明公示表的文件名,例如 --out 公示.xlsx");
  }
  if (command === "merge" && options.out === undefined) {
    return wrong("请用 --out 写明汇总表的文件名,例如 --out 汇总.xlsx");
  }
  const { month, week, half, quarter, year } = options;
  if ([month, week, half, quarter, year].filter((period) => period !== undefined).length > 1) {
    const names = PERIODS.filter((it) => ALLOWED[command].includes(it));
    return wrong(`${names.map((it) => `--${it}`).join("、")} 只能写一个。`);
  }
  return { kind: "run", options };
}

function checkReply(options: Options): ParsedArgs {
  if (options.inputs.length > 1) return wrong("minqing reply 一次只读一份汇总表。");
  if (options.outDir === undefined) {
    return wrong("请用 --out-dir 写明回音放到哪个文件夹,例如 --out-dir 回音");
  }
  return { kind: "run", options };
}

function checkMonth(options: Options): ParsedArgs {
  if (options.month === undefined) {
    return wrong("请用 --month 写明是哪个月,例如 --month 2026-11");
  }
  if (options.outDir === undefined) {
    return wrong("请用 --out-dir 写明结果放到哪个文件夹,例如 --out-dir 结果");
  }
  return { kind: "run", options };
}

/** One workbook by name, or one for each village of a 村名单. */
function checkNew(options: Options): ParsedArgs {
  const { inputs, villages, outDir, village, carry, mapping } = options;
  if (villages !== undefined) {
    if (inputs.length > 0 || village !== undefined) {
      return wrong("有 --villages 时按村名单每村新建一份,不要再写文件名和 --village。");
    }
    if (outDir === undefined) return wrong("请用 --out-dir 写明放到哪个文件夹,例如 --out-dir 发放");
    return { kind: "run", options };
  }
  if (outDir !== undefined || carry !== undefined || mapping !== undefined) {
    return wrong("--out-dir、--carry、--mapping 要和 --villages 村名单.xlsx 一起用。");
  }
  if (inputs.length === 0) {
    return wrong("请写明要新建的文件名,例如 minqing new 龙河村.xlsx --village 龙河村");
  }
  if (inputs.length > 1) return wrong("minqing new 一次只新建一个文件。");
  if (village === undefined || village.trim() === "") {
    return wrong("请用 --village 写明村名,例如 --village 龙河村");
  }
  return { kind: "run", options };
}

function isCommand(word: string): word is Command {
  return Object.hasOwn(ALLOWED, word);
}

function wrong(message: string): ParsedArgs {
  return { kind: "wrong", message };
}

/** Node's own words name the option; the rest of them is not for a clerk. */
function explain(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const option = /'(-[^' <]*)/.exec(text)?.[1];
  if (option === undefined) return "选项写法不对";
  return text.includes("Unknown") ? `没有 ${option} 这个选项` : `${option} 后面要写内容`;
}
