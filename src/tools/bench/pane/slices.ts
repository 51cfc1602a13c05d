/**
 * The longest synchronous slice of the pane: the built pane in headless Chromium, merging files into
 * a workbook. The page around it is of another site and Excel answers from Node, so that only the
 * pane runs in the pane's process.
 */
import path from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { browserProgram } from "../../browser.ts";
import { CATEGORIES, tasksOf } from "./tasks.ts";
import { hollowExcel } from "./excel.ts";

/** Office.js believes no page around it but Microsoft's. Nothing is asked of the network: see `openPane`. */
const AROUND = "https://excel.officeapps.live.com";
const PANE = "https://pane.example";
const MARK = "minqing-bench";
const LONG_MS = 50;
/** A merge of the whole corpus takes some minutes. */
const PATIENCE_MS = 900_000;

export interface SliceFigures {
  /** Milliseconds of the longest slice between choosing the files and the finished summary. */
  readonly longest: number;
  /** Slices over 50 ms. */
  readonly long: readonly number[];
  /** Rows that were read, as the pane says. */
  readonly rows: number;
}

/** `folder` holds the built pane, `files` are merged. */
export async function paneSlices(folder: string, files: readonly string[]): Promise<SliceFigures> {
  // Not bundled: it brings programs of its own.
  const { chromium } = await import(/* webpackIgnore: true */ "playwright-core");
  const browser: Browser = await chromium.launch({
    executablePath: browserProgram(),
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--site-per-process"],
  });
  try {
    const page = await browser.newPage({ locale: "zh-CN" });
    page.setDefaultTimeout(PATIENCE_MS);
    const pane = await openPane(page, folder);
    await pane.getByRole("button", { name: "汇总" }).first().click();
    await pane.locator('input[type="file"]').first().waitFor({ state: "attached" });
    await pane
      .locator('input[type="file"]')
      .first()
      .setInputFiles([...files]);
    const start = pane.getByRole("button", { name: "开始汇总" });
    await start.scrollIntoViewIfNeeded();
    await browser.startTracing(page, { categories: [...CATEGORIES] });
    await pane.evaluate((mark) => performance.mark(mark), MARK);
    await start.click();
    await pane.getByText(/^汇总表已写进工作簿/).waitFor();
    const balance = await pane
      .getByText(/读取 \d+ 行/)
      .first()
      .textContent();
    const slices = tasksOf(await browser.stopTracing(), MARK);
    return {
      longest: Math.max(...slices),
      long: slices.filter((ms) => ms > LONG_MS),
      rows: Number(/读取 (\d+) 行/.exec(balance ?? "")?.[1] ?? 0),
    };
  } finally {
    await browser.close();
  }
}

async function openPane(page: Page, folder: string): Promise<Frame> {
  const excel = hollowExcel(AROUND);
  await page.exposeFunction("answerOfExcel", excel.answer);
  // The last route that fits answers.
  await page.route("**/*", (route) => route.abort());
  await page.route(`${PANE}/**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const contentType = name.endsWith(".html") ? "text/html; charset=utf-8" : undefined;
    await route.fulfill({
      path: path.join(folder, name),
      ...(contentType === undefined ? {} : { contentType }),
    });
  });
  await page.route(`${AROUND}/`, (route) =>
    route.fulfill({ contentType: "text/html", body: around(excel.frameName) }),
  );
  await page.goto(`${AROUND}/`);
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (!frame) throw new Error("the pane's frame is empty");
  await frame.locator("h1").waitFor();
  return frame;
}

function around(name: string): string {
  const program = `
    addEventListener("message", async ({ data, source, origin }) => {
      const answer = typeof data === "string" ? await answerOfExcel(data) : null;
      if (answer !== null) source.postMessage(answer, origin);
    });
    const frame = document.createElement("iframe");
    frame.name = ${JSON.stringify(name)};
    frame.style = "width: 350px; height: 800px";
    frame.src = "${PANE}/taskpane.html";
    document.body.append(frame);`;
  return `<!doctype html><title>Excel</title><body><script>${program}</script>`;
}
