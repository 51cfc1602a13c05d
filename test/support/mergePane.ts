/** 汇总 in the workbench's pane, driven as a clerk drives it. */
import { afterAll, afterEach, beforeAll, expect } from "@jest/globals";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContextOptions, Frame } from "playwright-core";
import type { Snapshot } from "../../src/workbench/host/files/snapshot.ts";
import { localDay } from "../../src/taskpane/shared/today.ts";
import { violations } from "./axe.ts";
import { launchBrowser } from "./browser.ts";
import { startWorkbenchServer, type PaneServer } from "./paneServer.ts";
import { openWorkbench, type OpenWorkbench } from "./workbench.ts";

/** The sample's files as the build makes them. */
export const VILLAGE_FILES = "dist/samples/2026-11/各村";

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface MergePane extends OpenWorkbench {
  readonly frame: Frame;
  readonly origin: string;
}

export interface PaneOptions extends BrowserContextOptions {
  /** Of the pane itself, as a clerk drags it. */
  readonly size?: Size;
  /** What Office.js says it runs on; the workbench is Excel on the web. */
  readonly platform?: "Mac";
}

export interface MergePanes {
  /** The workbench with the pane's first page. */
  readonly openHome: (options?: PaneOptions) => Promise<MergePane>;
  /** The workbench with 汇总 in its pane. */
  readonly openMerge: (options?: PaneOptions) => Promise<MergePane>;
}

/** One browser and one server for all tests of a file; what a test leaves open is closed after it. */
export function mergePanes(): MergePanes {
  let server: PaneServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startWorkbenchServer(), launchBrowser()]);
    if (!existsSync(VILLAGE_FILES)) throw new Error("dist is missing: run npm run build");
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(async () => {
    await browser.close();
    server.stop();
  });

  const openHome: MergePanes["openHome"] = async ({ size, platform, ...options } = {}) => {
    const workbench = await openWorkbench(browser, server.origin, options);
    // Slow machines are no failures.
    workbench.page.setDefaultTimeout(90_000);
    const frame = await workbench.pane();
    if (size) await resize(workbench, size);
    // 汇总 asks when it is first opened.
    if (platform !== undefined) await frame.evaluate(setPlatform, platform);
    return { ...workbench, frame, origin: server.origin };
  };

  const openMerge: MergePanes["openMerge"] = async (options) => {
    const pane = await openHome(options);
    await openTask(pane, /^(汇总|Merge)$/);
    await fileField(pane).waitFor({ state: "attached" });
    return pane;
  };

  return { openHome, openMerge };
}

/** The library's own properties are fixed: another one is laid over it. */
function setPlatform(value: string): void {
  const context: unknown = Object.create(Office.context, { platform: { value } });
  const library: unknown = Object.create(Office, { context: { value: context } });
  Object.assign(globalThis, { Office: library });
}

/** Gives the pane's document this size. */
export async function resize({ page }: OpenWorkbench, size: Size): Promise<void> {
  await page.locator(".wb-pane-frame iframe").evaluate((iframe, { width, height }) => {
    Object.assign(iframe.style, { width: `${width}px`, height: `${height}px` });
  }, size);
}

/** A file as it is chosen in the system's window. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function chosenFile(name: string, content: string | Buffer): ChosenFile {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(content) };
}

/** A file of the sample, by its name in it. */
export function sampleFile(name: string): ChosenFile {
  return chosenFile(name, readFileSync(path.join(VILLAGE_FILES, name)));
}

/** Of the sample: a file that names two villages. */
export const GUANSHAN = "民情台账(观山村)2026年11月.xlsx";

/** Two rows, two questions, an error in a row that is adopted. */
export const DEMANDS = chosenFile(
  "柳林村2026年11月.csv",
  [
    "编号,组别,姓名,登记时间,诉求内容,类别,完成时限,状态",
    "LL-MS-2026-0001,三组,张三,2026-11-03,三组到四组的路坏了,修路,2026-11-30,差不多了",
    "LL-MS-2026-0002,二组,李四,2026-11-05,水渠漏水,水利,2026-12-30,办理中",
    "",
  ].join("\n"),
);

function fileField({ frame }: MergePane) {
  return frame.locator('input[type="file"][multiple]').first();
}

export async function choose(pane: MergePane, files: readonly ChosenFile[]): Promise<void> {
  await fileField(pane).setInputFiles([...files]);
}

/** Presses a button of the pane by its words. */
export async function press({ frame }: MergePane, name: string | RegExp): Promise<void> {
  await frame.getByRole("button", { name, exact: true }).click();
}

/** Chooses and merges; returns when the summary stands in the workbook. */
export async function mergeFiles(pane: MergePane, files: readonly ChosenFile[]): Promise<void> {
  await choose(pane, files);
  await press(pane, /^(开始汇总|Start merging)$/);
  await written(pane);
}

export async function written({ frame }: MergePane): Promise<void> {
  await frame.getByText(/^(汇总表已写进工作簿|The summary is in the workbook)/).waitFor();
}

/** From now on the worker does not start, so that a run stands at its beginning; returns its release. */
export async function holdWorker({ page }: MergePane): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/worker-merge.js", async (route) => {
    await held;
    await route.continue();
  });
  return () => {
    release();
  };
}

/** Every answer of Excel takes so many milliseconds. */
export async function slowExcel({ ask }: MergePane, milliseconds: number): Promise<void> {
  await ask((workbench, delay) => {
    workbench.host.controls.slow(delay);
  }, milliseconds);
}

export function sheetNames({ ask }: MergePane): Promise<readonly string[]> {
  return ask((workbench) => workbench.host.author.sheetNames(), null);
}

/** Everything that a clerk could notice of the workbook, cell by cell. */
export function snapshotOf({ ask }: MergePane): Promise<Snapshot> {
  return ask((workbench) => workbench.host.snapshot(), null);
}

/** Types new sheets, by their names, as a clerk does: from A1 on, a row below the other. */
export async function typeSheets(
  { ask }: MergePane,
  sheets: Readonly<Record<string, readonly (readonly string[])[]>>,
): Promise<void> {
  await ask((workbench, wanted) => {
    const { author } = workbench.host;
    for (const [name, rows] of Object.entries(wanted)) {
      author.addSheet(name);
      const wide = Math.max(...rows.map((row) => row.length));
      author.write(
        name,
        `A1:${String.fromCharCode(64 + wide)}${rows.length}`,
        rows.map((row) => [...row, ...Array<string>(wide - row.length).fill("")]),
      );
    }
  }, sheets);
}

/** Of the clock by which the pane goes, too: `yyyy-mm-dd`, so many days from today. */
export function daysFromNow(offset: number): string {
  const now = new Date();
  return localDay(new Date(now.getFullYear(), now.getMonth(), now.getDate() + offset));
}

/** Opens a task by its button on the ribbon. */
export async function openTask({ page }: MergePane, name: RegExp): Promise<void> {
  await page.getByRole("toolbar").getByRole("button", { name }).click();
}

/** Something of the clerk's own, so that there is something to spoil. */
export async function writeOwn({ ask }: MergePane): Promise<void> {
  await ask((workbench) => {
    const { author } = workbench.host;
    const [sheet = ""] = author.sheetNames();
    author.write(sheet, "B2:C3", [
      ["村名", "户数"],
      ["龙河村", "=48*2"],
    ]);
  }, null);
}

/** Asks again until the answer is the wanted one; fails with the last answer. */
export async function expectSoon<T>(ask: () => Promise<T>, wanted: T): Promise<void> {
  for (let left = 60; left > 0; left -= 1) {
    if (JSON.stringify(await ask()) === JSON.stringify(wanted)) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  expect(await ask()).toEqual(wanted);
}

/** Nothing is in anybody's way, and nothing sticks out at the side; with a picture under this name. */
export async function expectFit(pane: MergePane, name: string): Promise<void> {
  const { frame } = pane;
  expect({ name, violations: await violations(frame) }).toEqual({ name, violations: [] });
  const wide = await frame.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect({ name, wide }).toEqual({ name, wide: 0 });
  await picture(pane, name.replaceAll(/[ ,]/g, ""));
}

/** A picture to look at, when somebody wants to: SCREENSHOTS=folder npx jest test/browser. */
export async function picture({ page }: MergePane, name: string): Promise<void> {
  const folder = process.env["SCREENSHOTS"];
  if (folder === undefined) return;
  await page.locator(".wb-pane-frame").screenshot({ path: path.join(folder, `${name}.png`) });
}
