/** From what the clerk chose or dropped to the files to read. Nothing is read here. */
import { baseName } from "../../../domain/text/paths.ts";
import type { PassedOver, SourceHandle } from "../job/order.ts";
import { kindOfFile } from "./kinds.ts";

export interface Gathered {
  readonly files: readonly SourceHandle[];
  readonly passedOver: readonly PassedOver[];
}

interface Found {
  readonly path: string;
  readonly file: File;
  /** Chosen itself, not met in a folder: then it is read whatever its name. */
  readonly named: boolean;
}

/** From `<input type="file">`, with or without `webkitdirectory`. */
export function fromInput(list: Iterable<File>): Gathered {
  return sort(
    [...list].map((file) => {
      const inFolder = file.webkitRelativePath;
      return { path: inFolder || file.name, file, named: inFolder === "" };
    }),
  );
}

/**
 * From a drop: files, and folders with all that is in them. Must be called in the handler of the
 * event: afterwards the browser takes the entries back.
 */
export function fromDrop(items: Iterable<DataTransferItem>): Promise<Gathered> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return Promise.all(entries.map((entry) => walk(entry, true))).then((lists) => sort(lists.flat()));
}

async function walk(entry: FileSystemEntry, named: boolean): Promise<readonly Found[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => {
      entry.file(resolve, reject);
    });
    return [{ path: entry.fullPath.replace(/^\//, ""), file, named }];
  }
  if (!isFolder(entry)) return [];
  const found: Found[] = [];
  for (const inner of await entriesOf(entry)) found.push(...(await walk(inner, false)));
  return found;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** A reader hands out at most 100 entries at a time, and none at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return entries;
    entries.push(...some);
  }
}

function sort(found: readonly Found[]): Gathered {
  const files: SourceHandle[] = [];
  const passedOver: PassedOver[] = [];
  for (const { path, file, named } of found) {
    const kind = kindOfFile(baseName(path));
    if (kind === "lock") passedOver.push({ path, reason: "lock-file" });
    else if (kind === "table" || (named && kind === "other")) files.push({ path, blob: file });
    else if (kind === "other") passedOver.push({ path, reason: "not-a-table" });
  }
  return { files, passedOver };
}
