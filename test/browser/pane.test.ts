import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from "@jest/globals";
import path from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { FORMULA_IDS } from "../../src/formulas/ids.ts";
import { violations } from "../support/axe.ts";
import { launchBrowser } from "../support/browser.ts";
import { fakeOffice, type FakeExcel } from "../support/fakeOffice.ts";
import { startPaneServer, type PaneServer } from "../support/paneServer.ts";

jest.setTimeout(120_000);

let server: PaneServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startPaneServer(), launchBrowser()]);
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

afterAll(async () => {
  await browser.close();
  server.stop();
});

interface Size {
  readonly width: number;
  readonly height: number;
}

const NARROW: Size = { width: 320, height: 640 };

interface Opened {
  readonly page: Page;
  /** Every address that the pane asked for. */
  readonly requests: readonly string[];
  /** What the browser complained of: errors, refused loads. */
  readonly complaints: readonly string[];
}

/** Opens the pane; `excel` undefined leaves the real Office.js in place, in a browser without a host. */
async function open(excel?: FakeExcel, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: "zh-CN",
    viewport: NARROW,
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  if (excel) {
    await page.route("**/office/office.js", (route) =>
      route.fulfill({ contentType: "text/javascript", body: fakeOffice(excel) }),
    );
  }
  await page.goto(`${server.origin}/taskpane.html`);
  return { page, requests, complaints };
}

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** A picture to look at, when somebody wants to: SCREENSHOTS=folder npx jest test/browser. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env["SCREENSHOTS"];
  if (folder !== undefined) {
    await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
  }
}

/** Ribbon actions, and the titles of the pages that they open. */
const BUTTONS = [
  ["openLedgers", "台账"],
  ["openVisits", "走访"],
  ["openSubmit", "上报"],
  ["openMerge", "汇总"],
  ["openReview", "月评"],
  ["openHelp", "帮助"],
] as const;

const PAGES = ["home", "ledgers", "visits", "submit", "merge", "review", "settings", "help"];

/** Opens a page as the ribbon's actions do. */
async function show(page: Page, id: string): Promise<void> {
  await heading(page).waitFor();
  await page.evaluate((detail) => {
    window.dispatchEvent(new CustomEvent("minqing:open", { detail }));
    // Two frames: React has drawn, the browser has painted.
    return new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  }, id);
}

describe("in Excel", () => {
  const looks = [
    ["light", {}, {}],
    ["dark", { bodyBackgroundColor: "#262626" }, {}],
    ["forced colours", {}, { forcedColors: "active" }],
    ["forced colours, dark", {}, { forcedColors: "active", colorScheme: "dark" }],
  ] as const satisfies readonly (readonly [string, FakeExcel, BrowserContextOptions])[];

  test.each(looks)("%s: every page is accessible", async (look, excel, options) => {
    const { page, complaints } = await open(excel, options);
    for (const name of PAGES) {
      await show(page, name);
      await picture(page, `${look} ${name}`);
      expect({ name, violations: await violations(page) }).toEqual({ name, violations: [] });
    }
    expect(complaints).toEqual([]);
  });

  const sizes = [
    ["320 px", {}, NARROW],
    ["320 px in English", { displayLanguage: "en-US" }, NARROW],
    ["350 × 378", {}, { width: 350, height: 378 }],
    ["wide", {}, { width: 640, height: 800 }],
  ] as const satisfies readonly (readonly [string, FakeExcel, Size])[];

  test.each(sizes)("%s: every page fits", async (size, excel, viewport) => {
    const { page } = await open(excel, { viewport });
    for (const name of PAGES) {
      await show(page, name);
      await picture(page, `${size} ${name}`);
      expect({ name, wide: await overflow(page) }).toEqual({ name, wide: 0 });
      expect({ name, corner: await inCorner(page) }).toEqual({ name, corner: [] });
    }
  });

  /** Pixels that stick out at the right. */
  async function overflow(page: Page): Promise<number> {
    return page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
  }

  /** Words and buttons in the top right 34 × 32 px, where Excel lays its own menu. */
  async function inCorner(page: Page): Promise<readonly string[]> {
    return page.evaluate(() => {
      window.scrollTo(0, 0);
      const left = document.documentElement.clientWidth - 34;
      return [...document.querySelectorAll("h1, h2, p, li, button, a, input, label")]
        .filter((element) => {
          const { top, right, width } = element.getBoundingClientRect();
          return width > 0 && top < 32 && right > left;
        })
        .map((element) => element.textContent);
    });
  }

  test.each(BUTTONS)("the ribbon's %s opens %s", async (action, title) => {
    const { page } = await open({});
    await page.evaluate(`ribbon("${action}")`);
    await heading(page).getByText(title, { exact: true }).waitFor();
    expect(await page.locator("h1:focus").count()).toBe(1);
  });

  test("by keyboard alone: into a task, back, into the settings", async () => {
    const { page } = await open({});
    await heading(page).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await heading(page).getByText("台账", { exact: true }).waitFor();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await heading(page).getByText("民情台账助手").waitFor();
    for (let i = 0; i < 20; i++) {
      await page.keyboard.press("Tab");
      if ((await page.locator("button:focus").allTextContents()).includes("设置")) break;
    }
    await page.keyboard.press("Enter");
    await heading(page).getByText("设置").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowUp");
    await heading(page).getByText("Settings").waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
  });

  test("what was chosen is there again after a reload", async () => {
    const { page } = await open({});
    await page.getByRole("button", { name: "设置" }).click();
    await page.getByRole("radio", { name: "深色" }).click();
    await page.getByRole("button", { name: "返回首页" }).click();
    await page.getByRole("button", { name: "不再显示" }).click();
    await page.reload();
    await heading(page).waitFor();
    expect(await page.getByText("第一次使用").count()).toBe(0);
    expect(await background(page)).toBe("rgb(41, 41, 41)");
  });

  test("the theme follows Excel when the person comes back to the pane", async () => {
    const { page } = await open({});
    await heading(page).waitFor();
    expect(await background(page)).toBe("rgb(255, 255, 255)");
    await page.evaluate(() => {
      Office.context.officeTheme.bodyBackgroundColor = "#1F1F1F";
      window.dispatchEvent(new Event("focus"));
    });
    await page.waitForFunction(
      () =>
        getComputedStyle(document.querySelector(".fui-FluentProvider") ?? document.body)
          .backgroundColor === "rgb(41, 41, 41)",
    );
    expect(await background(page)).toBe("rgb(41, 41, 41)");
  });

  async function background(page: Page): Promise<string> {
    return page
      .locator(".fui-FluentProvider")
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  }
});

describe("without Excel", () => {
  test("Microsoft's own library finds no host: the page says where it belongs", async () => {
    const { page, requests, complaints } = await open();
    await heading(page).getByText("请在 Excel 里打开").waitFor();
    await picture(page, "outside");
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    // Nothing comes from anywhere but the pane's own server.
    expect(requests.filter((url) => !url.startsWith(`${server.origin}/`))).toEqual([]);
    expect(requests).toContain(`${server.origin}/office/office.js`);
  });

  test("in Excel for Windows its functions are known, and calculate within the page's policy", async () => {
    const { page, complaints } = await open();
    await page.goto(`${server.origin}/taskpane.html?_host_Info=Excel$Win32$16.01$zh-CN$$$$0`);
    // The part of the library that calls functions comes after the pane.
    await page.waitForFunction("typeof CustomFunctions.Error === 'function'");
    const answers = await page.evaluate(`(async () => {
      const { mappings } = CustomFunctions._association;
      const refused = await mappings.TIDYDATE("改天", null, {}).catch((error) => error);
      return {
        ids: Object.keys(mappings),
        masked: await mappings.MASKNAME("张小三", {}),
        isExcels: refused instanceof CustomFunctions.Error,
        code: refused.code,
        message: refused.message,
      };
    })()`);
    expect(answers).toEqual({
      ids: FORMULA_IDS,
      masked: "张*三",
      isExcels: true,
      code: "#VALUE!",
      message: expect.stringMatching(/^“日期”/),
    });
    expect(complaints).toEqual([]);
  });

  test("in Excel for Windows the library finds all it asks for beside the pane", async () => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    const answers = new Map<string, number>();
    page.on("response", (response) => answers.set(response.url(), response.status()));
    const strings = page.waitForResponse("**/office_strings.js");
    await page.goto(`${server.origin}/taskpane.html?_host_Info=Excel$Win32$16.01$zh-CN$$$$0`);
    await strings;
    await page.waitForLoadState("networkidle");
    expect([...answers].filter(([, status]) => status !== 200)).toEqual([]);
    expect([...answers.keys()].filter((url) => !url.startsWith(`${server.origin}/`))).toEqual([]);
    expect([...answers.keys()]).toEqual(
      expect.arrayContaining([
        `${server.origin}/office/excel-win32-16.01.js`,
        `${server.origin}/office/zh-cn/office_strings.js`,
      ]),
    );
  });

  test("another program of Office is not Excel", async () => {
    const { page } = await open({ host: "Word" });
    await heading(page).getByText("请在 Excel 里打开").waitFor();
    expect(await page.getByRole("button").count()).toBe(0);
  });

  test("no answer for 10 seconds: the page says what to do, and can try again", async () => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: NARROW });
    const page = await context.newPage();
    await page.clock.install();
    await page.route("**/office/office.js", (route) =>
      route.fulfill({ contentType: "text/javascript", body: fakeOffice({ host: "never" }) }),
    );
    await page.goto(`${server.origin}/taskpane.html`);
    await page.clock.runFor(9_000);
    await page.getByText("正在连接 Excel").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.clock.runFor(2_000);
    await heading(page).getByText("没有连上 Excel").waitFor();
    await picture(page, "silent");
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "重新连接" }).click();
    await page.getByText("正在连接 Excel").waitFor();
  });

  test("Office.js is missing from the server: said at once", async () => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    await page.route("**/office/office.js", (route) => route.abort());
    await page.goto(`${server.origin}/taskpane.html`);
    await heading(page).getByText("No connection to Excel").waitFor();
    expect(await heading(page).count()).toBe(1);
  });

  test("the scripts hang: the page's own words appear", async () => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: NARROW });
    const page = await context.newPage();
    await page.route("**/taskpane.js", () => undefined);
    await page.goto(`${server.origin}/taskpane.html`, { waitUntil: "commit" });
    const late = page.getByText("已经等了 10 秒");
    await late.waitFor({ state: "attached" });
    expect(await late.isVisible()).toBe(false);
    await late.evaluate((element) => {
      for (const animation of element.getAnimations()) animation.finish();
    });
    expect(await late.isVisible()).toBe(true);
  });
});

test("a policy without eval and without foreign origins stands in the page", async () => {
  // The debugger may evaluate what the page itself may not: the attempt is made by the page's own script.
  const attempt = "try { new Function('') } catch (error) { refused = error.name }";
  const { page } = await open({ script: attempt });
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute("content");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe-eval|https?:/);
  const observed = await page.evaluate("refused");
  expect(observed).toBe("EvalError");
});
