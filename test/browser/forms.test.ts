/** 打印 and 发放空表 in the pane: forms in the open workbook, blank workbooks as one .zip. */
import { readFile } from "node:fs/promises";
import { expect, jest, test } from "@jest/globals";
import { unzipSync } from "fflate";
import {
  expectFit,
  expectSoon,
  mergePanes,
  picture,
  press,
  sheetNames,
  type MergePane,
  type PaneOptions,
} from "../support/mergePane.ts";

jest.setTimeout(600_000);

const { openHome } = mergePanes();

const PRINT = /^(打印|Print)/;
const HANDOUT = /^(发放空表|Hand out)/;
const BACK = /^(返回台账|Back to ledgers)$/;

async function openLedgers(options?: PaneOptions): Promise<MergePane> {
  const pane = await openHome(options);
  const ribbon = pane.page.getByRole("toolbar");
  await ribbon.getByRole("button", { name: /^(台账|Ledgers)$/ }).click();
  return pane;
}

test("a blank notice for the board: seen, written, taken back", async () => {
  const pane = await openLedgers();
  const { frame, complaints, requests, origin } = pane;
  const before = await sheetNames(pane);
  await press(pane, PRINT);
  await frame.getByLabel("印什么").selectOption("dutyNotice");
  await press(pane, "看看印几页");
  await frame.getByText("一共 1 页,A4 纸。还没有写入。").waitFor();
  await picture(pane, "print-preview");
  await press(pane, "写入工作簿");
  await frame.getByText(/按 Ctrl\+P/).waitFor();
  await picture(pane, "print-done");
  expect(await sheetNames(pane)).toContain("打印-接访公示");
  await press(pane, "撤销本次");
  await expectSoon(() => sheetNames(pane), before);
  expect(requests.filter((url) => !url.startsWith(origin) && url.startsWith("http"))).toEqual([]);
  expect(complaints).toEqual([]);
});

test("a list of villages → one .zip with a workbook for each", async () => {
  const pane = await openLedgers();
  const { page, frame, complaints } = pane;
  await press(pane, HANDOUT);
  await frame
    .locator("input[type=file]")
    .first()
    .setInputFiles({
      name: "村名单.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("村\n龙河村\n青石村\n"),
    });
  await frame.getByLabel("新表的月份").fill("2026-12");
  await picture(pane, "handout-choose");
  await press(pane, "做空表");
  await frame.getByRole("heading", { name: "空表做好了" }).waitFor();
  await picture(pane, "handout-done");
  const download = page.waitForEvent("download");
  await press(pane, "保存压缩包");
  const saved = await (await download).path();
  expect(Object.keys(unzipSync(new Uint8Array(await readFile(saved))))).toEqual([
    "龙河村2026年12月民情台账.xlsx",
    "青石村2026年12月民情台账.xlsx",
  ]);
  expect(complaints).toEqual([]);
});

test.each<[string, PaneOptions]>([
  ["wide", {}],
  ["320 px", { size: { width: 320, height: 640 } }],
  ["dark", { colorScheme: "dark" }],
  ["English, 320 px", { locale: "en-US", size: { width: 320, height: 640 } }],
])("nothing is in anybody's way: %s", async (name, options) => {
  const pane = await openLedgers(options);
  const { frame } = pane;
  const isWhole = (view: string) => expectFit(pane, `forms-${view}-${name}`);
  await press(pane, PRINT);
  await frame.getByRole("combobox").nth(1).waitFor();
  await isWhole("households");
  await frame.getByRole("combobox").first().selectOption("ledgerBook");
  await isWhole("book");
  await frame.getByRole("button", { name: BACK }).click();
  await press(pane, HANDOUT);
  await frame.getByRole("checkbox").first().check();
  await isWhole("handout");
});
