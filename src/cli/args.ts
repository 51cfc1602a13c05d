/** The words of the command line, read strictly: what is not known is said, never guessed. */
import { parseArgs } from "node:util";

export type Command =
  "new" | "merge" | "check" | "quotas" | "escalate" | "reply" | "publish" | "review" | "month";

export interface Options {
  readonly command: Command;
  readonly inputs: readonly string[];
  readonly out?: string;
  readonly village?: string;
  readonly township?: string;
  readonly month?: string;
  readonly week?: string;
  readonly half?: string;
  readonly quarter?: string;
  readonly year?: string;
  readonly asOf?: string;
  readonly villages?: string;
  readonly settings?: string;
  readonly mapping?: string;
  readonly report?: string;
  readonly slips?: string;
  readonly outDir?: string;
  readonly carry?: string;
  /** Last month's summary. */
  readonly previous?: string;
  readonly level?: string;
  /** What the clerk decided on doubtful pieces of a publication. */
  readonly decisions?: string;
  /** A4 or A3. */
  readonly paper?: string;
  readonly stability: boolean;
  readonly json: boolean;
}

export type ParsedArgs =
  | { readonly kind: "run"; readonly options: Options }
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | { readonly kind: "wrong"; readonly message: string };

const COMMON = [
  "month",
  "week",
  "half",
  "as-of",
  "villages",
  "settings",
  "mapping",
  "report",
  "township",
  "json",
];
const ALLOWED: Readonly<Record<Command, readonly string[]>> = {
  new: [
    "village",
    "township",
    "month",
    "settings",
    "villages",
    "out-dir",
    "carry",
    "as-of",
    "mapping",
    "stability",
  ],
  merge: [...COMMON, "out", "slips", "previous"],
  check: COMMON,
  quotas: [
    "month",
    "quarter",
    "year",
    "as-of",
    "villages",
    "settings",
    "mapping",
    "report",
    "json",
    "out",
    "township",
  ],
  escalate: [
    "level",
    "month",
    "as-of",
    "villages",
    "settings",
    "mapping",
    "report",
    "json",
    "out",
    "township",
  ],
  reply: ["out-dir", "as-of", "report", "township", "json"],
  publish: [
    "month",
    "village",
    "township",
    "as-of",
    "villages",
    "settings",
    "mapping",
    "decisions",
    "paper",
    "report",
    "json",
    "out",
  ],
  review: [
    "month",
    "week",
    "previous",
    "as-of",
    "villages",
    "settings",
    "mapping",
    "report",
    "json",
    "out",
    "township",
  ],
  month: [
    "month",
    "out-dir",
    "villages",
    "settings",
    "mapping",
    "previous",
    "as-of",
    "township",
    "report",
    "json",
  ],
};

const NAMES = [...new Set(Object.values(ALLOWED).flat())].filter(
  (name) => name !== "json" && name !== "stability",
);

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
      options: {
        ...Object.fromEntries(NAMES.map((name) => [name, { type: "string" as const }])),
        json: { type: "boolean" },
        stability: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    return wrong(`命令行写法不对:${explain(error)}。minqing --help 有说明。`);
  }
  const values: Readonly<Record<string, string | boolean | undefined>> = parsed.values;
  if (values["help"] === true) return { kind: "help" };
  for (const name of Object.keys(values)) {
    if (!ALLOWED[first].includes(name)) return wrong(`命令 ${first} 没有 --${name} 这个选项。`);
  }
  const text = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === "string" ? value : undefined;
  };
  const options: Options = {
    command: first,
    inputs: parsed.positionals,
    json: values["json"] === true,
    stability: values["stability"] === true,
    ...optional({
      out: text("out"),
      village: text("village"),
      township: text("township"),
      month: text("month"),
      week: text("week"),
      half: text("half"),
      quarter: text("quarter"),
      year: text("year"),
      asOf: text("as-of"),
      villages: text("villages"),
      settings: text("settings"),
      mapping: text("mapping"),
      report: text("report"),
      slips: text("slips"),
      outDir: text("out-dir"),
      carry: text("carry"),
      previous: text("previous"),
      level: text("level"),
      decisions: text("decisions"),
      paper: text("paper"),
    }),
  };
  return check(options);
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
    return wrong(
      command === "quotas"
        ? "--month、--quarter、--year 只能写一个。"
        : "--month、--week、--half 只能写一个。",
    );
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

function optional<T extends Record<string, string | undefined>>(
  values: T,
): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: string;
  };
}
