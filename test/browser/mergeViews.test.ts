/** The views of 汇总 in every light and size, and by keyboard alone. */
import { describe, expect, jest, test } from "@jest/globals";
import type { BrowserContextOptions, Locator } from "playwright-core";
import { violations } from "../support/axe.ts";
import {
  chosenFile,
  choose,
  DEMANDS,
  expectSoon,
  holdWorker,
  mergePanes,
  picture,
  press,
  resize,
  slowExcel,
  written,
  type MergePane,
  type Size,
} from "../support/mergePane.ts";

jest.setTimeout(240_000);

const { openHome, openMerge } = mergePanes();

/** As villages name their files; it is of no known village. */
const LONG_NAME =
  "五桂镇民情台账二〇二六年十一月份各组汇总上报材料(修改稿第三版最终定稿不再改动)_20261130.csv";
const FILES = [
  DEMANDS,
  chosenFile(LONG_NAME, "走访日期,户主姓名,走访内容\n2026-11-03,张三,了解生产情况\n"),
  chosenFile("石板村2026年11月.xlsx", "PK\u0003\u0004"),
];

/** Goes through all views of the task and stops at each. */
async function throughViews(pane: MergePane, look: (view: string) => Promise<void>): Promise<void> {
  const { frame } = pane;
  await choose(pane, FILES);
  await frame.getByText(LONG_NAME).waitFor();
  await look("choosing");
  const release = await holdWorker(pane);
  await press(pane, /^(开始汇总|Start merging)$/);
  await frame.getByRole("heading", { name: /^(正在读取|Reading)$/ }).waitFor();
  await look("reading");
  await slowExcel(pane, 3_000);
  release();
  await frame.getByRole("heading", { name: /^(正在写入|Writing)/ }).waitFor();
  await look("writing");
  await slowExcel(pane, 0);
  await written(pane);
  await frame.getByRole("combobox").first().waitFor();
  await look("result");
  await frame.locator("summary").first().click();
  await frame.getByRole("combobox").first().selectOption({ index: 1 });
  await frame.getByRole("button", { name: /^(按这 1 个|Merge again)/ }).scrollIntoViewIfNeeded();
  await look("questions");
  await frame.getByRole("searchbox").fill("差不多了");
  await frame.getByText(/^(找到 1 条|1 found)$/).waitFor();
  await frame.locator("summary", { hasText: /^柳林村 \(/ }).click();
  await frame.locator("summary", { hasText: "状态看不懂" }).click();
  await frame.getByRole("button", { name: /看不出办到了哪一步/ }).click();
  await frame.getByRole("table").scrollIntoViewIfNeeded();
  await look("finding");
}

/** High enough to see a whole view in a picture. */
const HIGH = { viewport: { width: 1200, height: 1800 } } as const;
const SIZE: Size = { width: 340, height: 1600 };

test("accessible in every light", async () => {
  const lights = [
    ["light", { colorScheme: "light", forcedColors: "none" }],
    ["dark", { colorScheme: "dark", forcedColors: "none" }],
    ["forced colours", { colorScheme: "light", forcedColors: "active" }],
    ["forced colours, dark", { colorScheme: "dark", forcedColors: "active" }],
  ] as const;
  const pane = await openMerge({ ...HIGH, size: SIZE });
  await throughViews(pane, async (view) => {
    for (const [name, light] of lights) {
      await pane.page.emulateMedia(light);
      await picture(pane, `merge ${name} ${view}`);
      expect({ name, view, violations: await violations(pane.frame) }).toEqual({
        ...{ name, view, violations: [] },
      });
    }
  });
  expect(pane.complaints).toEqual([]);
});

describe("fits", () => {
  const languages = [
    ["in Chinese", {}],
    ["in English", { locale: "en-US" }],
  ] as const satisfies readonly (readonly [string, BrowserContextOptions])[];
  const sizes = [
    { width: 350, height: 378 },
    { width: 320, height: 1600 },
  ] as const satisfies readonly Size[];

  test.each(languages)("320 px and 350 × 378, %s", async (name, options) => {
    const pane = await openMerge({ ...HIGH, ...options });
    await throughViews(pane, async (view) => {
      for (const size of sizes) {
        await resize(pane, size);
        await picture(pane, `merge ${size.width} px ${name} ${view}`);
        expect({ size, view, outside: await outside(pane) }).toEqual({ size, view, outside: [] });
      }
    });
  });

  /** Words and controls that stick out at a side, or whose own words do not fit into them. */
  async function outside({ frame }: MergePane): Promise<readonly string[]> {
    return frame.evaluate(() => {
      const { clientWidth } = document.documentElement;
      return [...document.querySelectorAll("h1, h2, p, li, td, th, button, input, select, summary")]
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          if (width <= 1) return false;
          const isCut =
            element.tagName !== "INPUT" && element.scrollWidth > element.clientWidth + 1;
          return left < 0 || right > clientWidth || (isCut && element.clientWidth > 0);
        })
        .map((element) => `${element.tagName} ${element.textContent}`);
    });
  }
});

describe("by keyboard alone", () => {
  test("from the first page to a result, a question and a finding, the focus always in sight", async () => {
    const pane = await openHome({ size: { width: 350, height: 378 } });
    const { page, frame } = pane;
    const { keyboard } = page;
    const focused = frame.locator(":focus");

    /** Tabs until the control is reached; each stop on the way must be seen. */
    const tabTo = async (control: Locator): Promise<void> => {
      const wanted = await control.elementHandle();
      for (let left = 60; left > 0; left -= 1) {
        await keyboard.press("Tab");
        await expectSeen();
        if (await focused.evaluate((element, it) => element === it, wanted)) return;
      }
      throw new Error(`no way by Tab to ${String(control)}`);
    };

    /** The focus changes what is drawn at its place, and the place is on the screen. */
    const expectSeen = async (): Promise<void> => {
      const box = await focused.boundingBox();
      const pane = await page.locator(".wb-pane-frame iframe").boundingBox();
      if (!box || !pane) throw new Error("the focus has no place");
      const name = await focused.evaluate((it) => it.getAttribute("aria-label") ?? it.textContent);
      const top = Math.max(box.y - 3, pane.y);
      const bottom = Math.min(box.y + box.height + 3, pane.y + pane.height);
      const left = Math.max(box.x - 3, pane.x);
      const right = Math.min(box.x + box.width + 3, pane.x + pane.width);
      expect({ name, isOnScreen: bottom > top && right > left }).toEqual({
        name,
        isOnScreen: true,
      });
      const clip = { x: left, y: top, width: right - left, height: bottom - top };
      const withFocus = await page.screenshot({ clip });
      const element = await focused.elementHandle();
      await element.evaluate((it) => {
        (it as HTMLElement).blur();
      });
      const without = await page.screenshot({ clip });
      await element.evaluate((it) => {
        (it as HTMLElement).focus({ preventScroll: true });
      });
      expect({ name, isSeen: !withFocus.equals(without) }).toEqual({ name, isSeen: true });
    };

    const button = (name: string | RegExp) => frame.getByRole("button", { name }).first();

    // The system's window.
    page.on("filechooser", (window) => {
      void window.setFiles([DEMANDS, chosenFile("不要的.csv", "a,b\n")]);
    });
    // As F6 brings the clerk into the pane.
    await page.locator(".wb-pane-frame iframe").focus();
    await frame.locator("h1").focus();
    await tabTo(button(/^汇总/));
    await keyboard.press("Enter");
    await tabTo(button("选择文件"));
    await keyboard.press("Enter");
    await frame.getByText("已选 2 个文件").waitFor();
    await tabTo(button("移除“不要的.csv”"));
    await keyboard.press("Enter");
    await frame.getByText("已选 1 个文件").waitFor();
    // The focus went with the button that was pressed.
    await tabTo(button("开始汇总"));
    await keyboard.press("Enter");
    await written(pane);
    expect(await frame.locator("h2:focus").textContent()).toBe("2026年11月汇总结果");

    await tabTo(frame.locator("summary").first());
    await keyboard.press("Enter");
    await frame.getByText(/请在退回单里改好/).waitFor();
    await tabTo(button("复制"));
    await tabTo(frame.getByLabel(/“修路”是哪一项/));
    await keyboard.press("ArrowDown");
    await tabTo(button("按这 1 个回答重新汇总"));
    await keyboard.press("Enter");
    await frame.getByRole("heading", { name: "待答问题(1)" }).waitFor();
    await written(pane);

    await tabTo(frame.getByLabel("查找"));
    await keyboard.type("差不多了");
    await frame.getByText(/^找到 \d+ 条/).waitFor();
    await tabTo(frame.locator("summary", { hasText: /^柳林村 \(/ }));
    await keyboard.press("Enter");
    await tabTo(frame.locator("summary", { hasText: "状态看不懂" }));
    await keyboard.press("Space");
    await tabTo(button(/看不出办到了哪一步/));
    await keyboard.press("Enter");
    await tabTo(button("到汇总后的这一行"));
    await keyboard.press("Enter");
    const sheet = () =>
      pane.ask(({ host: { book } }) => book.sheetName(book.engine.activeSheet()), null);
    await expectSoon(sheet, "民生诉求台账");
  });
});
