/** From INPUT arguments (files, folders, globs) to the list of files to read. */
import { open, readdir, readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { TABLE_ENDINGS } from "../job/endings.ts";
import { nodeInflater } from "../workbook/xlsx/read/inflate-node.ts";
import { MAX_ENTRY_BYTES } from "../workbook/xlsx/read/limits.ts";
import { peekPackage } from "../workbook/xlsx/read/peek.ts";
import { MONTH_RECORD } from "./monthFolder.ts";
import { fileProblem } from "./usage.ts";

/** What often lies in such folders and is not worth a look inside. */
const NO_WORKBOOKS = new Set(
  "jpg jpeg png gif bmp heic pdf txt json md ppt pptx zip rar 7z mp3 mp4 mov wav db ini lnk".split(
    " ",
  ),
);

export interface Inputs {
  readonly files: readonly string[];
  /** `~$…` files of open workbooks. */
  readonly locks: readonly string[];
  /** Files in a folder that are no tables (pictures, notes). */
  readonly others: readonly string[];
  /** Folders of `minqing month` below those that are read. */
  readonly ownFolders: readonly string[];
  /** Arguments that match nothing, folders that may not be opened, links that lead nowhere. */
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
}

interface Found {
  readonly file: string;
  /** Named by the user himself, not met in a folder. */
  readonly named: boolean;
}

/** Collects what is found and what could not be opened. */
interface Search {
  readonly found: Found[];
  readonly ownFolders: Set<string>;
  readonly unreadable: Map<string, string>;
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
  const search: Search = { found: [], ownFolders: new Set(), unreadable: new Map() };
  for (const arg of args) await expand(arg, search);
  const seen = new Set<string>();
  for (const { file, named } of search.found) {
    const name = path.basename(file);
    const full = path.resolve(file);
    if (seen.has(full)) continue;
    seen.add(full);
    if (excluded.some((e) => full === e || full.startsWith(e + path.sep))) continue;
    const ending = path.extname(name).slice(1).toLowerCase();
    if (name.startsWith("~$") || name.startsWith(".~")) locks.add(file);
    else if (named || TABLE_ENDINGS.has(ending)) files.add(file);
    else if (name.startsWith(".")) continue;
    else if (await isWorkbook(file, ending)) files.add(file);
    else others.add(file);
  }
  return {
    files: sorted(files),
    locks: sorted(locks),
    others: sorted(others),
    ownFolders: sorted([...search.ownFolders].filter((it) => !excluded.includes(path.resolve(it)))),
    unreadable: sorted(search.unreadable.keys()).map((entry) => ({
      path: entry,
      reason: search.unreadable.get(entry) ?? "",
    })),
  };
}

/** What a merge is told of what was not read, for its account. */
export function passedOver({ locks, others, ownFolders }: Inputs) {
  return [
    ...locks.map((it) => ({ path: it, reason: "lock-file" })),
    ...others.map((it) => ({ path: it, reason: "not-a-table" })),
    ...ownFolders.map((it) => ({ path: it, reason: "own-folder" })),
  ];
}

/** What is said where there is nothing to read: where, what lies there instead, what to do. */
export function nothingToRead(args: readonly string[], { others, ownFolders }: Inputs): string {
  const named = `“${args.join("”“")}”`;
  const [first] = others;
  const there =
    first === undefined ? "" : `(只有${others.length}份别的文件,如“${path.basename(first)}”)`;
  const own = ownFolders.length === 0 ? "" : `(“${ownFolders.join("”“")}”是放结果的文件夹,不读)`;
  return `${named}里没有可以读的表格${there}${own},没有写任何文件。请检查文件夹和文件名;能读的有 .xlsx、.xls、.et、.ods、.csv。`;
}

async function expand(arg: string, search: Search): Promise<void> {
  const info = await stat(arg).catch(() => null);
  if (info?.isFile()) search.found.push({ file: arg, named: true });
  else if (info?.isDirectory()) {
    for (const found of await unnamed(arg, search)) search.found.push(found);
  } else if (!(await expandGlob(arg, search))) search.unreadable.set(arg, "没有这个文件或文件夹");
}

/** False when the pattern matches nothing. */
async function expandGlob(arg: string, search: Search): Promise<boolean> {
  if (!/[*?]/.test(arg)) return false;
  const pattern = arg.replaceAll("\\", "/");
  const base = pattern.slice(0, pattern.search(/[*?]/)).replace(/[^/]*$/, "");
  const root = base === "" ? "." : base;
  if (!(await stat(root).catch(() => null))?.isDirectory()) return false;
  const matcher = globMatcher(pattern);
  const all = await unnamed(root, search);
  const matched = all.filter(({ file }) => matcher.test(file.replaceAll("\\", "/")));
  for (const found of matched) search.found.push(found);
  return matched.length > 0;
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

async function unnamed(folder: string, search: Search): Promise<readonly Found[]> {
  const files: string[] = [];
  await walk(folder, files, search, new Set());
  return files.map((file) => ({ file, named: false }));
}

/** Links are followed, but into no folder twice: they may lead back up. */
async function walk(
  folder: string,
  files: string[],
  search: Search,
  seen: Set<string>,
): Promise<void> {
  try {
    const real = await realpath(folder);
    if (seen.has(real)) return;
    seen.add(real);
    const entries = await readdir(folder, { withFileTypes: true });
    if (seen.size > 1 && entries.some(({ name }) => name === MONTH_RECORD)) {
      search.ownFolders.add(folder);
      return;
    }
    for (const entry of entries) {
      const full = path.join(folder, entry.name);
      const kind = entry.isSymbolicLink() ? await stat(full).catch(() => null) : entry;
      if (kind === null) search.unreadable.set(full, "链接指向的文件不存在");
      else if (kind.isDirectory()) await walk(full, files, search, seen);
      else if (kind.isFile()) files.push(full);
    }
  } catch (error) {
    const problem = fileProblem(error);
    if (problem === null) throw error;
    search.unreadable.set(folder, problem);
  }
}

/** A workbook whose ending was lost or hidden (`龙河村`, `龙河村.xlsx.bak`) is a workbook all the same. */
async function isWorkbook(file: string, ending: string): Promise<boolean> {
  if (NO_WORKBOOKS.has(ending) || !(await isSmallZip(file))) return false;
  const bytes = await readFile(file).catch(() => null);
  return bytes !== null && peekPackage(bytes, nodeInflater)?.isWorkbook === true;
}

/** By its first bytes: films and disk images are not read whole to find out what they are. */
async function isSmallZip(file: string): Promise<boolean> {
  const handle = await open(file).catch(() => null);
  if (!handle) return false;
  try {
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.toString("latin1") === "PK" && (await handle.stat()).size <= MAX_ENTRY_BYTES;
  } finally {
    await handle.close();
  }
}

function sorted(paths: Iterable<string>): string[] {
  return [...paths].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
