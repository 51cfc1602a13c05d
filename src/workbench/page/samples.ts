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
 * Lets files fall onto the pane as a person would drop them there; false when nothing there takes them.
 * `dropEffect` is not looked at: only who prevents the browser's own handling has taken them.
 */
export function dropOnto(page: Document, files: readonly File[]): boolean {
  const view = page.defaultView;
  const target = page.querySelector("[data-drop], input[type=file]")?.parentElement;
  if (!view || !target) return false;
  const dataTransfer = new view.DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  const event = (type: string): DragEvent =>
    new view.DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
  target.dispatchEvent(event("dragenter"));
  target.dispatchEvent(event("dragover"));
  return !target.dispatchEvent(event("drop"));
}
