/**
 * The folder of `minqing month`. Notices may carry no mark of ours, so what a run has written is known
 * by its digest, kept in a record beside the files. Whatever has another digest was changed since, or
 * is somebody else's: it stays, and the new file gets a name beside it.
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { jsonText } from "./jsonText.ts";
import { UsageError } from "./usage.ts";
import { writeWhole } from "./write.ts";

/** By it the folder is known. */
export const MONTH_RECORD = "写出记录.json";
const RECORD_SCHEMA = z.object({
  version: z.literal(1),
  kind: z.literal("month-files"),
  files: z.record(z.string(), z.array(z.string())),
});

export interface Filed {
  readonly file: string;
  /** The file that stands in the way under the wanted name; null as a rule. */
  readonly instead: string | null;
}

export class MonthFolder {
  readonly #folder: string;
  readonly #digests: Map<string, readonly string[]>;
  readonly #written: string[] = [];

  private constructor(folder: string, digests: Map<string, readonly string[]>) {
    this.#folder = folder;
    this.#digests = digests;
  }

  /** Throws a `UsageError` where the record is somebody else's file. */
  static async open(folder: string): Promise<MonthFolder> {
    const file = path.join(folder, MONTH_RECORD);
    const text = await readFile(file, "utf8").catch(() => null);
    if (text === null) return new MonthFolder(folder, new Map());
    const record = parseRecord(text);
    if (record) return new MonthFolder(folder, new Map(Object.entries(record.files)));
    throw new UsageError(
      `“${file}”不是本软件写的记录,或者被改坏了,没有写任何文件。请移走它,或者给 --out-dir 换一个文件夹。`,
    );
  }

  /** Paths of this run, in the order in which they were written. */
  get written(): readonly string[] {
    return this.#written;
  }

  path(name: string): string {
    return path.join(this.#folder, name);
  }

  /** The last of `name`, `name_新2` … that was changed since it was written, or is not ours; null if none. */
  async lastChanged(name: string): Promise<Uint8Array | null> {
    return (await this.#place(name)).changed;
  }

  async write(name: string, content: Uint8Array | string): Promise<Filed> {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const { free, ours } = await this.#place(name);
    await this.#note(free, [...ours, digestOf(bytes)]);
    const file = this.path(free);
    await writeWhole(file, bytes);
    this.#written.push(file);
    return { file, instead: free === name ? null : this.path(name) };
  }

  /** What was not changed may be written over; what comes after the last changed one is free. */
  async #place(name: string): Promise<Place> {
    let place: Place = { free: name, ours: [], changed: null };
    for (let n = 1; ; n += 1) {
      const candidate = beside(name, n);
      const found = await contentOf(this.path(candidate));
      if (found === null) return place;
      const digest = digestOf(found);
      const isOurs = this.#digests.get(candidate)?.includes(digest) ?? false;
      if (!isOurs) place = { free: beside(name, n + 1), ours: [], changed: found };
      else if (place.free === candidate) place = { ...place, ours: [digest] };
    }
  }

  /** Before it is written, with what stands there: the run may end between the two. */
  async #note(name: string, digests: readonly string[]): Promise<void> {
    this.#digests.set(name, [...new Set(digests)]);
    const record = { version: 1, kind: "month-files", files: Object.fromEntries(this.#digests) };
    await writeWhole(this.path(MONTH_RECORD), jsonText(record));
  }
}

interface Place {
  readonly free: string;
  /** Digest of what of ours stands under that name; none where nothing does. */
  readonly ours: readonly string[];
  readonly changed: Uint8Array | null;
}

/** `汇总_2026-11.xlsx`, `汇总_2026-11_新2.xlsx`, … */
function beside(name: string, n: number): string {
  const { name: stem, ext } = path.parse(name);
  return n === 1 ? name : `${stem}_新${n}${ext}`;
}

/** Null where nothing is; what is there and cannot be read is in the way all the same. */
async function contentOf(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : "";
    return code === "ENOENT" ? null : new Uint8Array();
  }
}

function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function parseRecord(text: string): z.infer<typeof RECORD_SCHEMA> | null {
  try {
    const parsed = RECORD_SCHEMA.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
