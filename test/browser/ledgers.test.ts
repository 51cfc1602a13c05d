/** 新建台账 in the pane: an empty workbook gets its ledgers, as a file that any program opens. */
import { copyFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, jest, test } from "@jest/globals";
import { readWorkbook } from "../../src/workbook/read.ts";
import { nodeInflater } from "../../src/workbook/xlsx/read/inflate-node.ts";
import {
  expectFit,
  expectSoon,
  mergePanes,
  picture,
  press,
  sheetNames,
  snapshotOf,
  type MergePane,
  type PaneOptions,
} from "../support/mergePane.ts";

jest.setTimeout(600_000);

const { openHome } = mergePanes();

async function openCreate(options?: PaneOptions): Promise<MergePane> {
  const pane = await openHome(options);
  const ribbon = pane.page.getByRole("toolbar");
  await ribbon.getByRole("button", { name: /^(台账|Ledgers)$/ }).click();
  await pane.frame.getByRole("button", { name: /^(新建台账|New ledgers)/ }).click();
  await pane.frame.getByRole("checkbox").first().waitFor();
  return pane;
}

/** Leaves only these ledgers chosen. */
async function chooseOnly({ frame }: MergePane, names: readonly string[]): Promise<void> {
  const labels = await frame.locator("fieldset label").allTextContents();
  for (const label of labels) {
    await frame
      .getByRole("checkbox", { name: label, exact: true })
      .setChecked(names.includes(label));
  }
  await expectSoon(() => frame.getByRole("checkbox", { checked: true }).count(), names.length);
}

/** The workbook as the page saves it. */
async function saved({ page, ask }: MergePane): Promise<string> {
  const download = page.waitForEvent("download");
  await ask((workbench) => workbench.download(), null);
  return (await download).path();
}

test("an empty workbook → all ledgers → saved as a file with its drop-downs", async () => {
  const pane = await openCreate();
  const { frame, complaints, requests, origin } = pane;
  await frame.getByLabel("村(社区)", { exact: true }).fill("龙河村");
  await frame.getByLabel("乡镇(街道)", { exact: true }).fill("五桂镇");
  await frame.getByLabel("报送月份", { exact: true }).fill("2026-11");
  await picture(pane, "ledgers-choose");
  const before = await sheetNames(pane);
  await press(pane, "看看要添什么");
  await frame.getByText("新建“走访记录”。").waitFor();
  expect(await sheetNames(pane)).toEqual(before);
  await picture(pane, "ledgers-preview");

  await press(pane, "写入工作簿");
  await frame.getByRole("heading", { name: "台账已建好" }).waitFor({ timeout: 500_000 });
  await picture(pane, "ledgers-done");
  await frame.getByRole("button", { name: "打开“走访记录”" }).click();
  await expectSoon(async () => (await snapshotOf(pane)).activeSheet, "走访记录");
  const shots = process.env["SCREENSHOTS"];
  if (shots !== undefined)
    await pane.page.screenshot({ path: path.join(shots, "ledgers-book.png") });

  const file = await saved(pane);
  if (shots !== undefined) copyFileSync(file, path.join(shots, "ledgers.xlsx"));
  const result = await readWorkbook(await readFile(file), "台账.xlsx", nodeInflater);
  const sheets = result.ok ? result.workbook.sheets : [];
  expect(sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["填报信息", "走访记录", "民生诉求台账", "规则设置", "字典"]),
  );
  const visits = sheets.find(({ name }) => name === "走访记录");
  expect(visits?.tables.map(({ name }) => name)).toEqual(["T_visits"]);

  await press(pane, "完成");
  await press(pane, "看看要添什么");
  await frame.getByText("选中的台账都有了,没有要添的。").waitFor();
  await picture(pane, "ledgers-again");
  expect(requests.filter((url) => !url.startsWith(origin) && url.startsWith("http"))).toEqual([]);
  expect(complaints).toEqual([]);
});

test("cancelled half-way nothing is left; 撤销 takes all away", async () => {
  const pane = await openCreate();
  const { frame } = pane;
  const before = await sheetNames(pane);
  await chooseOnly(pane, ["连心卡发放"]);
  await press(pane, "看看要添什么");
  await frame.getByText("新建“连心卡发放”。").waitFor();
  await pane.ask((workbench) => {
    workbench.host.controls.slow(1_000);
  }, null);
  await press(pane, "写入工作簿");
  await press(pane, "取消");
  await frame.getByText(/^已取消。/).waitFor();
  await pane.ask((workbench) => {
    workbench.host.controls.slow(0);
  }, null);
  await expectSoon(() => sheetNames(pane), before);

  await press(pane, "接着做完");
  await press(pane, "写入工作簿");
  await frame.getByRole("heading", { name: "台账已建好" }).waitFor();
  expect(await sheetNames(pane)).toContain("连心卡发放");
  await press(pane, "撤销本次");
  await expectSoon(() => sheetNames(pane), before);
});

test.each<[string, PaneOptions]>([
  ["wide", {}],
  ["320 px", { size: { width: 320, height: 640 } }],
  ["dark", { colorScheme: "dark" }],
  ["English, 320 px", { locale: "en-US", size: { width: 320, height: 640 } }],
])("nothing is in anybody's way: %s", async (name, options) => {
  const pane = await openCreate(options);
  const { frame } = pane;
  const isWhole = (view: string) => expectFit(pane, `ledgers-${view}-${name}`);
  await isWhole("choose");
  await press(pane, /^(看看要添什么|See what will be added)$/);
  await frame.getByRole("button", { name: /^(写入工作簿|Write into the workbook)$/ }).waitFor();
  await isWhole("preview");
  await frame.getByRole("button", { name: /^(返回台账|Back to ledgers)$/ }).click();
  await isWhole("list");
});

test("by the keyboard alone", async () => {
  const pane = await openCreate();
  const { page, frame } = pane;
  await frame.getByRole("checkbox", { name: "稳定工作台账" }).focus();
  await page.keyboard.press("Space");
  expect(await frame.getByRole("checkbox", { name: "稳定工作台账" }).isChecked()).toBe(true);
  await frame.getByRole("button", { name: "看看要添什么" }).focus();
  await page.keyboard.press("Enter");
  await frame.getByText("新建“稳定工作台账”。").waitFor();
  await expectSoon(
    () => frame.evaluate(() => document.activeElement?.textContent ?? ""),
    "将要这样做",
  );
});
