import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { RawSheet } from "../../src/workbook/raw.ts";
import { readWorkbook } from "../../src/workbook/read.ts";
import { nodeInflater } from "../../src/workbook/xlsx/read/inflate-node.ts";
import { chartPlan, chartSheet } from "../workbook/write/charts.ts";
import { partsOf, sheetPlan, workbookPlan, write } from "../workbook/write/support.ts";
import { violations } from "../support/axe.ts";
import { launchBrowser } from "../support/browser.ts";
import { startWorkbenchServer, type PaneServer } from "../support/paneServer.ts";
import { openWorkbench, type OpenWorkbench } from "../support/workbench.ts";

jest.setTimeout(180_000);

let server: PaneServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startWorkbenchServer(), launchBrowser()]);
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

afterAll(async () => {
  await browser.close();
  server.stop();
});

const open = (options?: BrowserContextOptions): Promise<OpenWorkbench> =>
  openWorkbench(browser, server.origin, options);

/** The grid is o-spreadsheet's own, and the pane has its own test. */
const NOT_OURS = [".wb-grid", ".wb-pane iframe"];

/** A picture to look at, when somebody wants to: SCREENSHOTS=folder npx jest test/browser. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env["SCREENSHOTS"];
  if (folder !== undefined) await page.screenshot({ path: path.join(folder, `${name}.png`) });
}

/** What stands in the formula bar, where a text in the grid's drawing can be read. */
const formulaBar = (page: Page) => page.locator(".o-topbar-composer").textContent();

/** Clicks the cell by its place in the grid, as blank workbooks have it. */
async function clickCell(page: Page, row: number, column: number): Promise<void> {
  const position = { x: column * 96 + 20, y: row * 23 + 10 };
  await page.locator(".o-grid-overlay").click({ position });
}

describe("the page", () => {
  test("grid, ribbon and pane; nothing comes from anywhere else, nothing is complained of", async () => {
    const { page, pane, requests, complaints } = await open();
    expect(await page.getByText("这是供试用和测试的替身,不是 Excel").isVisible()).toBe(true);
    const ready = await (
      await pane()
    ).evaluate(async () => {
      const { host, platform } = await Office.onReady();
      const { requirements, displayLanguage } = Office.context;
      return {
        host: String(host),
        platform: String(platform),
        displayLanguage,
        sets: ["1.9", "1.14", "1.15"].map((version) =>
          requirements.isSetSupported("ExcelApi", version),
        ),
        sharedRuntime: requirements.isSetSupported("SharedRuntime", "1.1"),
      };
    });
    expect(ready).toEqual({
      host: "Excel",
      platform: "OfficeOnline",
      displayLanguage: "zh-CN",
      sets: [true, true, false],
      sharedRuntime: true,
    });
    await picture(page, "workbench-light");
    expect(requests.filter((url) => !url.startsWith(`${server.origin}/`))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("the grid may make functions, the pane may not", async () => {
    const { page, pane } = await open();
    const policyOf = (frame: Pick<Page, "locator">): Promise<string | null> =>
      frame.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
    expect(await policyOf(page)).toContain("'unsafe-eval'");
    expect(await policyOf(await pane())).not.toContain("unsafe-eval");
    expect(await policyOf(page)).not.toMatch(/https?:/);
  });

  const looks = [
    ["light", {}],
    ["dark", { colorScheme: "dark" }],
    ["forced-colors", { forcedColors: "active" }],
    ["english", { locale: "en-US" }],
    ["narrow", { viewport: { width: 700, height: 600 } }],
  ] as const satisfies readonly (readonly [string, BrowserContextOptions])[];

  test.each(looks)(
    "%s: accessible around the grid, menus and dialogs too",
    async (look, options) => {
      const { page, ask } = await open(options);
      const found = async (place: string): Promise<void> => {
        await picture(page, `workbench-${look}-${place}`);
        expect({ place, violations: await violations(page, NOT_OURS) }).toEqual({
          place,
          violations: [],
        });
      };
      await found("page");
      for (const menu of [0, 1]) {
        await page.locator(".wb-commands button[aria-haspopup=menu]").nth(menu).click();
        await page.getByRole("menu").waitFor();
        await found(`menu-${menu}`);
        await page.keyboard.press("Escape");
        await page.getByRole("menu").waitFor({ state: "detached" });
      }
      await ask((workbench, text) => {
        workbench.say(text);
      }, "请看这里。");
      await page.getByRole("alertdialog").waitFor();
      await found("notice");
    },
  );
});

describe("Excel.run in the pane", () => {
  test("writes cells that show in the grid", async () => {
    const { page, pane } = await open();
    const values = await (
      await pane()
    ).evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
        range.values = [
          ["村名", "户数"],
          ["龙河村", 96],
        ];
        range.load("values");
        await context.sync();
        return range.values as unknown;
      }),
    );
    expect(values).toEqual([
      ["村名", "户数"],
      ["龙河村", 96],
    ]);
    await clickCell(page, 1, 0);
    expect(await formulaBar(page)).toBe("龙河村");
    await page.getByRole("button", { name: "撤销" }).click();
    await clickCell(page, 0, 0);
    expect(await formulaBar(page)).toBe("");
  });

  test("what changed is drawn at once: frames of a fade would come when their sheet is gone", async () => {
    const { page, pane, complaints } = await open();
    await page.evaluate(`
      globalThis.fadingFrames = 0;
      const { prototype } = o_spreadsheet.stores.RendererStore;
      const { draw } = prototype;
      prototype.draw = function (context, time) {
        if (time !== undefined) fadingFrames += 1;
        return draw.call(this, context, time);
      };
    `);
    const frame = await pane();
    const fill = async (address: string, formulas: (string | number)[]): Promise<void> => {
      await frame.evaluate(
        (given) =>
          Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getActiveWorksheet();
            sheet.getRange(given.address).formulas = [given.formulas];
            await context.sync();
          }),
        { address, formulas },
      );
      await page.waitForTimeout(300);
    };
    await fill("A1:B1", ["=B1*2", 96]);
    await fill("B1", [97]);
    expect(await page.evaluate("fadingFrames")).toBe(0);
    expect(complaints).toEqual([]);
  });

  test("what a person types reaches the pane as an event, and as a value", async () => {
    const { page, pane } = await open();
    const frame = await pane();
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        const heard: string[] = [];
        Object.assign(globalThis, { heard });
        context.workbook.worksheets.onChanged.add(({ address }) => {
          heard.push(address);
          return Promise.resolve();
        });
        await context.sync();
      }),
    );
    await clickCell(page, 2, 1);
    await page.keyboard.type("青石村");
    await page.keyboard.press("Enter");
    await frame.waitForFunction("heard.length > 0");
    expect(await frame.evaluate("heard")).toEqual(["B3"]);
    const value = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange("B3");
        cell.load("values");
        await context.sync();
        return cell.values as unknown;
      }),
    );
    expect(value).toEqual([["青石村"]]);
  });

  test("a failure of Excel arrives with its code", async () => {
    const { pane, ask } = await open();
    await ask((workbench, code) => {
      workbench.host.controls.failSync(1, code);
    }, "AccessDenied" as const);
    const code = await (
      await pane()
    ).evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add("新表");
        await context.sync();
      }).then(
        () => "no error",
        (error: unknown) => (error as OfficeExtension.Error).code,
      ),
    );
    expect(code).toBe("AccessDenied");
  });

  test("getFileAsync hands out the workbook as it is now", async () => {
    const { pane } = await open();
    const bytes = await (
      await pane()
    ).evaluate(async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("C4").values = [["0123"]];
        await context.sync();
      });
      const file = await new Promise<Office.File>((resolve, reject) => {
        Office.context.document.getFileAsync(
          Office.FileType.Compressed,
          { sliceSize: 4096 },
          (it) => {
            if (it.status === Office.AsyncResultStatus.Succeeded) resolve(it.value);
            else reject(new Error(it.error.message));
          },
        );
      });
      const whole: number[] = [];
      for (let index = 0; index < file.sliceCount; index += 1) {
        const slice = await new Promise<Office.Slice>((resolve) => {
          file.getSliceAsync(index, (it) => {
            resolve(it.value);
          });
        });
        whole.push(...(slice.data as number[]));
      }
      await new Promise((resolve) => {
        file.closeAsync(resolve);
      });
      return whole;
    });
    const [sheet] = await sheetsOf(Uint8Array.from(bytes));
    expect(sheet?.rows).toEqual([{ number: 4, cells: [null, null, 123] }]);
  });
});

describe("the ribbon", () => {
  const BUTTONS = ["台账", "走访", "上报", "汇总", "月评", "帮助"];

  test("is the manifest's, and each button opens the pane on its task, closed or not", async () => {
    const { page, pane } = await open();
    const toolbar = page.getByRole("toolbar");
    expect(await toolbar.getByRole("button").allTextContents()).toEqual(BUTTONS);
    const frame = await pane();
    for (const name of BUTTONS) {
      await page.getByRole("button", { name: "关闭窗格" }).click();
      expect(await page.locator(".wb-pane").isVisible()).toBe(false);
      await toolbar.getByRole("button", { name }).click();
      await frame.locator("h1").getByText(name, { exact: true }).waitFor();
      expect(await page.locator(".wb-pane").isVisible()).toBe(true);
    }
    // The program went on running all the time: the frame is the same.
    expect(await pane()).toBe(frame);
  });

  test("a click before the pane is ready waits for it", async () => {
    const { page, pane } = await open();
    await page.getByRole("button", { name: "重新加载窗格" }).click();
    await page.getByRole("toolbar").getByRole("button", { name: "月评" }).click();
    const title = (await pane()).locator("h1");
    await title.getByText("月评", { exact: true }).waitFor();
    expect(await title.count()).toBe(1);
  });

  test("tells what a button does", async () => {
    const { page } = await open();
    await page.getByRole("toolbar").getByRole("button", { name: "汇总" }).hover();
    const tip = page.getByRole("tooltip");
    await tip.waitFor();
    expect(await tip.textContent()).toMatch(/^汇总.*每一行都有着落/);
  });
});

test("the language goes over to ribbon, grid and pane", async () => {
  const { page, pane, complaints } = await open();
  await page.getByLabel("语言").selectOption("en-US");
  await page.getByText("A stand-in for trying and testing, not Excel").waitFor();
  await page.getByRole("toolbar").getByRole("button", { name: "Merge" }).click();
  const frame = await pane();
  await frame.locator("h1").getByText("Merge", { exact: true }).waitFor();
  expect(await frame.evaluate(() => Office.context.displayLanguage)).toBe("en-US");
  await page.locator(".o-grid-overlay").click({ button: "right" });
  await page.locator(".o-menu").getByText("Insert row").waitFor();
  await picture(page, "workbench-menu-english");
  await page.keyboard.press("Escape");
  await page.getByLabel("Language").selectOption("zh-CN");
  await page.locator(".o-grid-overlay").click({ button: "right" });
  await page.locator(".o-menu").getByText("插入行").waitFor();
  await picture(page, "workbench-menu");
  const entries = await page.locator(".o-menu .o-menu-item-name").allTextContents();
  expect(entries.filter((entry) => /[a-z]{3}/i.test(entry))).toEqual([]);
  expect(complaints).toEqual([]);
});

async function sheetsOf(bytes: Uint8Array): Promise<readonly RawSheet[]> {
  const read = await readWorkbook(bytes, "a.xlsx", nodeInflater);
  if (!read.ok) throw new Error(read.notice.id);
  return read.workbook.sheets.map(withoutResults);
}

/** What formulas give depends on the day (截至日期 is today until somebody types another). */
function withoutResults(sheet: RawSheet): RawSheet {
  const computed = new Set(sheet.formulas.map(({ row, column }) => `${row},${column}`));
  const rows = sheet.rows.map(({ number, cells }) => ({
    number,
    cells: cells.map((cell, index) => (computed.has(`${number},${index + 1}`) ? "(公式)" : cell)),
  }));
  return { ...sheet, rows };
}

describe("files", () => {
  const SAMPLES = [
    "龙河村2026年11月民情台账.xlsx",
    "大湾村2026年11月民情台账.xlsx",
    "柳林村 11月 民情台帐(最终).xlsx",
  ];

  test.each(SAMPLES)("%s, opened and downloaded, reads as before", async (name) => {
    const { page, ask, complaints } = await open();
    await page.getByRole("button", { name: "示例" }).click();
    await page.getByRole("menuitem", { name }).click();
    await page.locator(".wb-file-name").getByText(name).waitFor({ timeout: 60_000 });
    await page.waitForTimeout(500);
    await picture(page, `workbench-open-${name}`);
    expect(await ask(({ state }) => state.get().book.isChanged, null)).toBe(false);
    await page.getByRole("button", { name: "文件" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: "下载" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(name);
    const original = await sheetsOf(readFileSync(`dist/samples/2026-11/各村/${name}`));
    const saved = await sheetsOf(readFileSync(await download.path()));
    expect(saved).toEqual(original);
    expect(complaints).toEqual([]);
  });

  test("charts are drawn over their cells, and saved with the file", async () => {
    const { page, ask, complaints } = await open();
    const chart = chartPlan({}, "数据");
    const plan = workbookPlan([
      sheetPlan({ name: "总表", charts: [chart] }),
      chartSheet([], "数据"),
    ]);
    const { bytes } = await write(plan);
    const buffer = Buffer.from(bytes);
    const mimeType = "application/zip";
    await page.locator("input[type=file]").setInputFiles({ name: "图.xlsx", mimeType, buffer });
    await page.locator(".o-figure img").waitFor();
    await picture(page, "workbench-chart");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      ask((workbench) => workbench.download(), null),
    ]);
    const saved = partsOf(readFileSync(await download.path()));
    const xml = [...saved].find(([name]) => name.startsWith("xl/charts/"))?.[1] ?? "";
    expect(xml).toContain("各村走访");
    expect(xml).toContain("数据'!$B$2:$B$4");
    expect(complaints).toEqual([]);
  });

  test("a file of one's own; what is no workbook is refused in words", async () => {
    const { page, pane } = await open();
    const frame = await pane();
    const field = page.locator("input[type=file]");
    await field.setInputFiles({
      name: "假的.xlsx",
      mimeType: "application/zip",
      buffer: Buffer.from("no workbook at all"),
    });
    await page.getByRole("alertdialog").getByText("这个文件打不开").waitFor();
    await page.getByRole("button", { name: "知道了" }).click();
    expect(await page.locator(".wb-file-name").textContent()).toBe("工作簿1.xlsx");
    await field.setInputFiles("dist/samples/2026-11/村名单.xlsx");
    await page.locator(".wb-file-name").getByText("村名单.xlsx").waitFor();
    // Another workbook, another pane, as in Excel.
    expect(await pane()).not.toBe(frame);
    const table = await (
      await pane()
    ).evaluate(() =>
      Excel.run(async (context) => {
        const { tables } = context.workbook;
        tables.load("items/name");
        await context.sync();
        return tables.items.map((item) => item.name);
      }),
    );
    expect(table).toEqual(["VillageList"]);
  });

  test("changes that were not downloaded are asked after", async () => {
    const { page } = await open();
    await clickCell(page, 0, 0);
    await page.keyboard.type("要留下的");
    await page.keyboard.press("Enter");
    const openBlank = async (): Promise<void> => {
      await page.getByRole("button", { name: "文件" }).click();
      await page.getByRole("menuitem", { name: "新建空白工作簿" }).click();
    };
    await openBlank();
    await page.getByRole("button", { name: "取消" }).click();
    await clickCell(page, 0, 0);
    expect(await formulaBar(page)).toBe("要留下的");
    await openBlank();
    await page.getByRole("button", { name: "继续" }).click();
    await page.getByRole("alertdialog").waitFor({ state: "detached" });
    await clickCell(page, 0, 0);
    expect(await formulaBar(page)).toBe("");
  });

  test("the villages' files are chosen in the pane, or said to be out of place", async () => {
    const { page, pane } = await open();
    const give = async (): Promise<void> => {
      await page.getByRole("button", { name: "示例" }).click();
      await page.getByRole("menuitem", { name: "放进窗格" }).click();
    };
    await give();
    await page.getByRole("alertdialog").getByText("请先点“汇总”").waitFor();
    await page.getByRole("button", { name: "知道了" }).click();
    await page.getByRole("toolbar").getByRole("button", { name: "汇总" }).click();
    await (
      await pane()
    )
      .locator("input[type=file][multiple]")
      .first()
      .waitFor({ state: "attached" });
    await give();
    const file = (await pane()).getByText("龙河村2026年11月民情台账.xlsx").first();
    await file.waitFor();
    expect(await file.isVisible()).toBe(true);
  });
});
