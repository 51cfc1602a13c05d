/** 检查与修复 in the pane: a workbook with faults, found, shown, mended, and taken back. */
import { expect, jest, test } from "@jest/globals";
import {
  expectFit,
  expectSoon,
  mergePanes,
  openTask,
  picture,
  press,
  type MergePane,
  type PaneOptions,
} from "../support/mergePane.ts";

jest.setTimeout(240_000);

const { openHome } = mergePanes();
const VISITS = "走访记录";

async function openCheck(options?: PaneOptions): Promise<MergePane> {
  const pane = await openHome(options);
  await pane.ask((workbench) => {
    const { author } = workbench.host;
    author.addSheet("走访记录");
    author.write("走访记录", "A1:G5", [
      ["走访日期", "走访人", "组别", "户编号", "户主", "走访方式", "群众反映"],
      ["'2026-11-03", "李文斌", "3组", "03-0045", "张三", "入户", "路灯不亮"],
      ["'2026年11月4日", "李文斌,王小明", "第三村民小组", "03-0046", "李四", "入户", "无"],
      ["'月底前", "李文斌", "三社", "03-0047", "王五", "入户", "水渠漏水"],
      ["'2026.11.6", "李文斌", "4组", "04-0001", "赵六", "入户", ""],
    ]);
  }, null);
  await openTask(pane, /^(台账|Ledgers)$/);
  await pane.frame.getByRole("button", { name: /^(检查与修复|Check)/ }).click();
  return pane;
}

const cell = ({ ask }: MergePane, address: string) =>
  ask((workbench, at) => workbench.host.author.text("走访记录", at), address);

const check = async (pane: MergePane): Promise<void> => {
  await press(pane, /^(检查|Check)$/);
  await pane.frame.getByText(/^(查了 4 行|4 rows checked)/).waitFor();
};

test("faults are found in a worker, gone to, marked, mended and given back", async () => {
  const pane = await openCheck();
  const { frame, requests, origin, complaints } = pane;
  await picture(pane, "check-start");
  await check(pane);
  expect(requests.some((url) => url.endsWith("/worker-check.js"))).toBe(true);
  await picture(pane, "check-result");

  await frame.getByText(VISITS, { exact: true }).click();
  await frame.locator("summary", { hasText: "不是确定日期" }).click();
  await frame.getByRole("button", { name: /A4.*“月底前”不是确定日期/ }).click();
  await expectSoon(
    () => pane.ask((workbench) => workbench.host.snapshot().activeSheet, null),
    VISITS,
  );
  await picture(pane, "check-findings");

  await press(pane, "在表上标出");
  await frame.getByText(/已标出 2 格/).waitFor();
  await frame.locator("section summary", { hasText: "统一日期写法" }).click();
  await frame.getByText("2026年11月4日").waitFor();
  await picture(pane, "check-preview");
  await press(pane, "全部改好(2 处)");
  await frame.getByText(/已改好 2 格/).waitFor();
  expect(await cell(pane, "A5")).toMatch(/2026.11.0?6/);
  expect(await cell(pane, "C3")).toBe("第三村民小组");
  await picture(pane, "check-repaired");

  await press(pane, "撤销上次修复");
  await frame.getByText(/已撤销,2 格/).waitFor();
  expect(await cell(pane, "A5")).toBe("2026.11.6");
  expect(requests.filter((url) => !url.startsWith(origin) && url.startsWith("http"))).toEqual([]);
  expect(complaints).toEqual([]);
});

test.each<[string, PaneOptions]>([
  ["wide", {}],
  ["320 px", { size: { width: 320, height: 640 } }],
  ["dark", { colorScheme: "dark" }],
  ["English", { locale: "en-US" }],
])("nothing is in anybody's way: %s", async (name, options) => {
  const pane = await openCheck(options);
  await check(pane);
  const { frame } = pane;
  await frame.getByText(VISITS, { exact: true }).click();
  await frame.locator("section details summary").first().click();
  await frame.locator("section del").first().waitFor();
  await expectFit(pane, `check-${name}`);
});

test("by the keyboard alone", async () => {
  const pane = await openCheck();
  const { page, frame } = pane;
  await frame.getByRole("button", { name: "检查", exact: true }).focus();
  await page.keyboard.press("Enter");
  await frame.getByText(/^查了 4 行/).waitFor();
  await expectSoon(
    () => frame.evaluate(() => document.activeElement?.textContent ?? ""),
    "检查结果",
  );
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await frame.getByRole("button", { name: /^全部改好/ }).waitFor();
  await page.keyboard.press("Tab");
  expect(await frame.evaluate(() => document.activeElement?.textContent ?? "")).toMatch(
    /^全部改好/,
  );
  await page.keyboard.press("Enter");
  await frame.getByText(/^已改好/).waitFor();
});
