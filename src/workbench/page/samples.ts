/** The files of the made-up township, as the server has them under `/samples/`. */
import { zipSync } from "fflate";

/** Shown in the menu: a good ledger, one with two rows of headers, a dreadful one, the township's list. */
export const SAMPLE_BOOKS = [
  "2026-11/各村/龙河村2026年11月民情台账.xlsx",
  "2026-11/各村/大湾村2026年11月民情台账.xlsx",
  "2026-11/各村/柳林村 11月 民情台帐(最终).xlsx",
  "2026-11/村名单.xlsx",
] as const;

const MONTH_OF_FILES = "2026-11/各村/";

export function sampleName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Throws when the server does not have it. */
export async function sampleBytes(path: string): Promise<ArrayBuffer> {
  const response = await fetch(`/samples/${path.split("/").map(encodeURIComponent).join("/")}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.arrayBuffer();
}

async function samplePaths(): Promise<readonly string[]> {
  const response = await fetch("/samples/index.json");
  if (!response.ok) throw new Error(`index.json: ${response.status}`);
  return (await response.json()) as readonly string[];
}

/** What the villages sent in for one month. */
export async function villageFiles(): Promise<readonly File[]> {
  const paths = (await samplePaths()).filter((path) => path.startsWith(MONTH_OF_FILES));
  return Promise.all(
    paths.map(async (path) => new File([await sampleBytes(path)], sampleName(path))),
  );
}

/** All files of all months, packed. */
export async function samplesZip(): Promise<Uint8Array<ArrayBuffer>> {
  const paths = await samplePaths();
  const files = await Promise.all(
    paths.map(async (path) => [path, new Uint8Array(await sampleBytes(path))] as const),
  );
  return zipSync(Object.fromEntries(files));
}

/**
 * Chooses files in the pane's own field for several files, as a person would in the dialog behind it;
 * false when there is none at the moment. (A drop by program would arrive without its files' entries.)
 */
export function chooseIn(page: Document, files: readonly File[]): boolean {
  const view = page.defaultView;
  const field = page.querySelector("input[type=file][multiple]:not([webkitdirectory])");
  if (!view || !(field instanceof view.HTMLInputElement)) return false;
  const chosen = new view.DataTransfer();
  for (const file of files) chosen.items.add(file);
  field.files = chosen.files;
  field.dispatchEvent(new view.Event("change", { bubbles: true }));
  return true;
}
