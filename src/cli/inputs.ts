/** From INPUT arguments (files, folders, globs) to the list of files to read. */
import { readdir, stat } from "node:fs/promises";
import path from "node:path";

/** Endings of spreadsheets and of documents that villages send instead; the reader decides by content. */
const TABLE_ENDINGS = new Set(
  "xlsx xlsm xltx xltm xls xlt et ett ods csv tsv xlsb doc docx wps htm html mht".split(" "),
);

export interface Inputs {
  readonly files: readonly string[];
  /** `~$…` files of open workbooks. */
  readonly locks: readonly string[];
  /** Files in a folder that are no tables (pictures, notes). */
  readonly others: readonly string[];
  /** Arguments that match nothing. */
  readonly missing: readonly string[];
}

/**
 * `exclude`: paths never read although they lie in a folder (the summary itself, the 村名单 …), or
 * folders (the slips of an earlier run). A path is listed once, in the order of its name.
 */
export async function collectInputs(
  args: readonly string[],
  exclude: readonly string[],
): Promise<Inputs> {
  const excluded = exclude.map((entry) => path.resolve(entry));
  const files = new Set<string>();
  const locks = new Set<string>();
  const others = new Set<string>();
  const missing: string[] = [];
  for (const arg of args) {
    const found = await expand(arg);
    if (found === null) {
      missing.push(arg);
      continue;
    }
    for (const { file, named } of found) {
      const name = path.basename(file);
      const full = path.resolve(file);
      if (excluded.some((e) => full === e || full.startsWith(e + path.sep))) continue;
      if (name.startsWith("~$") || name.startsWith(".~")) locks.add(file);
      else if (named || TABLE_ENDINGS.has(path.extname(name).slice(1).toLowerCase()))
        files.add(file);
      else if (!name.startsWith(".")) others.add(file);
    }
  }
  return { files: sorted(files), locks: sorted(locks), others: sorted(others), missing };
}

interface Found {
  readonly file: string;
  /** Named by the user himself, not met in a folder. */
  readonly named: boolean;
}

async function expand(arg: string): Promise<Found[] | null> {
  const info = await stat(arg).catch(() => null);
  if (info?.isFile()) return [{ file: arg, named: true }];
  if (info?.isDirectory()) return (await walk(arg)).map((file) => ({ file, named: false }));
  if (!/[*?]/.test(arg)) return null;
  const pattern = arg.replaceAll("\\", "/");
  const base = pattern.slice(0, pattern.search(/[*?]/)).replace(/[^/]*$/, "");
  const root = base === "" ? "." : base;
  if (!(await stat(root).catch(() => null))?.isDirectory()) return null;
  const matcher = globMatcher(pattern);
  const matched = (await walk(root)).filter((file) => matcher.test(file.replaceAll("\\", "/")));
  return matched.length === 0 ? null : matched.map((file) => ({ file, named: false }));
}

/** `*` and `?` stay within a folder, `**` crosses folders. */
function globMatcher(pattern: string): RegExp {
  const source = pattern
    .replace(/^\.\//, "")
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replace(/\*\*\/?|\*|\?/g, (token) => {
      if (token.startsWith("**")) return "(?:.*/)?";
      return token === "*" ? "[^/]*" : "[^/]";
    });
  return new RegExp(`^${source}$`, "u");
}

async function walk(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await walk(full)));
    else if (entry.isFile()) files.push(full);
  }
  return files;
}

function sorted(paths: ReadonlySet<string>): string[] {
  return [...paths].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
