/** The workbench in a browser: its page, the pane in its frame, and the host behind both. */
import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";
import type { Workbench } from "../../src/workbench/page/workbench.ts";

export interface OpenWorkbench {
  readonly page: Page;
  /** The pane's document; another one after the pane was loaded anew. */
  readonly pane: () => Promise<Frame>;
  /** Runs in the page, with the workbench at hand. */
  readonly ask: <Argument, Answer>(
    question: (workbench: Workbench, argument: Argument) => Answer | Promise<Answer>,
    argument: Argument,
  ) => Promise<Answer>;
  /** Every address that page and pane asked for. */
  readonly requests: readonly string[];
  /** What the browser complained of: errors, refused loads. */
  readonly complaints: readonly string[];
}

/** Opens the page and waits until the pane in it is connected. */
export async function openWorkbench(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<OpenWorkbench> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: "zh-CN",
    viewport: { width: 1280, height: 800 },
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => complaints.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(`${origin}/workbench/`);
  await page.locator(".wb-grid canvas").waitFor();
  const workbench: OpenWorkbench = {
    page,
    requests,
    complaints,
    pane: async () => {
      const frame = await (
        await page.waitForSelector(".wb-pane iframe", { state: "attached" })
      ).contentFrame();
      if (!frame) throw new Error("the pane's frame is empty");
      await frame.locator("h1").waitFor({ state: "attached" });
      return frame;
    },
    ask: (question, argument) =>
      page.evaluate(`(${question.toString()})(workbench, ${JSON.stringify(argument)})`),
  };
  await (await workbench.pane()).evaluate(() => Office.onReady());
  return workbench;
}
