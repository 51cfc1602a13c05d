/** What a clerk does with a result of 汇总: answer, look into findings, give files back. */
import { describe, expect, jest, test } from "@jest/globals";
import { printRaw } from "../../src/intake/cells/print.ts";
import {
  choose,
  chosenFile,
  DEMANDS,
  expectSoon,
  GUANSHAN,
  mergeFiles,
  mergePanes,
  press,
  sampleFile,
  sheetNames,
  written,
  type MergePane,
} from "../support/mergePane.ts";

jest.setTimeout(240_000);

const { openMerge } = mergePanes();

/** What a sheet shows, a text for each row: the cells that are not blank, with `|` between them. */
async function rowsOf(pane: MergePane, name: string): Promise<readonly string[]> {
  const { sheets } = await pane.ask((workbench) => workbench.host.toRaw(), null);
  const { rows = [] } = sheets.find((sheet) => sheet.name === name) ?? {};
  return rows.map(({ cells }) =>
    cells
      .map(printRaw)
      .filter((text) => text !== "")
      .join("|"),
  );
}

/** The open sheet, and the rows that are selected on it. */
async function selection({ frame }: MergePane): Promise<string> {
  return frame.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address.replace(/[$']/g, "");
    }),
  );
}

test("questions are answered once: they stand on 回答记录, and are not asked again", async () => {
  const prompt = "“类别”里的“修路”是哪一项?没有回答之前按“其他”记。";
  const nameless = chosenFile("走访.csv", "走访日期,户主姓名,走访内容\n2026-11-03,张三,了解\n");
  const pane = await openMerge();
  const { frame } = pane;
  await mergeFiles(pane, [DEMANDS, nameless]);
  await frame.getByRole("heading", { name: "待答问题(3)" }).waitFor();
  // What is done meanwhile is said in words, not in the program's own.
  await frame.getByText("暂时按“整份文件不汇总”处理").waitFor();
  await frame.getByLabel(prompt).selectOption("交通");
  await frame.getByLabel("这份文件(走访)是哪个村的?").fill("石板村");
  await press(pane, "按这 2 个回答重新汇总");
  await frame.getByRole("heading", { name: "待答问题(1)" }).waitFor();
  await written(pane);
  expect(await frame.getByLabel(prompt).count()).toBe(0);
  expect((await rowsOf(pane, "回答记录")).slice(-2)).toEqual([
    `柳林村|${prompt}|交通|choice-suggested:民生诉求台账:类别:修路`,
    "走访.csv|这份文件(走访)是哪个村的?|石板村|village-unknown",
  ]);
  const [demand] = (await rowsOf(pane, "民生诉求台账")).filter((row) => row.includes("张三"));
  expect(demand?.split("|")).toContain("交通");

  // Another day: the pane begins anew, the workbook is the same.
  await pane.page.getByRole("button", { name: "重新加载窗格" }).click();
  const later = { ...pane, frame: await pane.pane() };
  await press(later, /^汇总/);
  await later.frame.getByText("记住的回答:2 个").waitFor();
  await mergeFiles(later, [DEMANDS]);
  await later.frame.getByRole("heading", { name: "待答问题(1)" }).waitFor();
  expect(await later.frame.getByLabel(prompt).count()).toBe(0);
  const names = await sheetNames(pane);
  expect(names.filter((name) => /^(回答记录|核对清单)/.test(name)).toSorted()).toEqual([
    "回答记录",
    "核对清单",
  ]);
});

test("a finding leads to its line in 核对清单, to the merged row, and to the original to copy", async () => {
  const pane = await openMerge({ permissions: ["clipboard-read", "clipboard-write"] });
  const { frame } = pane;
  await mergeFiles(pane, [DEMANDS]);
  await frame.getByLabel("查找").fill("差不多了");
  await frame.getByText(/^找到 \d+ 条/).waitFor();
  await frame.locator("summary", { hasText: /^柳林村 \(/ }).click();
  await frame.locator("summary", { hasText: "状态看不懂" }).click();
  await frame.getByRole("button", { name: /“差不多了”看不出办到了哪一步/ }).click();

  const box = frame.getByRole("region", { name: "查看原来的那一行" });
  await box.getByText("【柳林村2026年11月.csv】“柳林村2026年11月”H2").waitFor();
  await box.getByText("原表第 2 行").waitFor();
  const meant = box.getByRole("row").filter({ hasText: "就是这一格" });
  expect(await meant.getByRole("cell").allTextContents()).toEqual([
    "H",
    "状态",
    "差不多了 ← 就是这一格",
  ]);
  await box.getByRole("button", { name: "复制位置" }).click();
  await box.getByText("已复制,可以直接粘贴。").waitFor();
  expect(await frame.evaluate(() => navigator.clipboard.readText())).toBe(
    "【柳林村2026年11月.csv】“柳林村2026年11月”H2",
  );

  /** The words of the row to which the button leads. */
  const goTo = async (button: string, sheet: string): Promise<string> => {
    await box.getByRole("button", { name: button }).click();
    const inSheet = async () => (await selection(pane)).startsWith(`${sheet}!`);
    await expectSoon(inSheet, true);
    const [row = ""] = /\d+/.exec((await selection(pane)).slice(sheet.length)) ?? [];
    return frame.evaluate(
      ([name, number]) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(name).getRange(`A${number}:Z${number}`);
          range.load("text");
          await context.sync();
          return range.text.flat().join("|");
        }),
      [sheet, row] as const,
    );
  };
  const line = await goTo("到“核对清单”这一行", "核对清单");
  expect(line).toContain("差不多了");
  expect(line).toContain("H2");
  const merged = await goTo("到汇总后的这一行", "民生诉求台账");
  expect(merged).toContain("三组到四组的路坏了");
});

describe("a file that cannot be used", () => {
  test("of another village: returned with the reason, all its rows counted as refused", async () => {
    const pane = await openMerge();
    const { frame } = pane;
    await mergeFiles(pane, [DEMANDS, sampleFile(GUANSHAN)]);
    const item = frame.getByRole("listitem").filter({ hasText: GUANSHAN }).last();
    expect(await item.textContent()).toMatch(
      /退回\u00a0· 578 行文件名写的是“观山村”,表内写的是“望山村”,可能放错了文件,整份文件暂未汇总。/,
    );
    await frame.getByText("读取 580 行 = 采用 2 + 重复 0 + 退回 578").waitFor();
    const listed = (await rowsOf(pane, "文件清单")).find((row) => row.includes(GUANSHAN));
    expect(listed?.split("|")).toContain("578");
  });

  test("damaged, and alone: said, and no sheet is written", async () => {
    const pane = await openMerge();
    const { frame } = pane;
    const before = await sheetNames(pane);
    const half = sampleFile(GUANSHAN).buffer.subarray(0, 9_000);
    await choose(pane, [chosenFile("石板村2026年11月.xlsx", half)]);
    await press(pane, "开始汇总");
    await frame.getByText(/^没有一个文件可以采用,所以没有写汇总表/).waitFor();
    const item = frame.getByRole("listitem").filter({ hasText: "石板村2026年11月.xlsx" }).last();
    expect(await item.textContent()).toMatch(
      /退回文件不完整,后半截缺失,可能没有传完。请重新发送原文件。$/,
    );
    expect(await sheetNames(pane)).toEqual(before);
  });
});

test("退回单 on a Mac, where nothing can be downloaded: as sheets, and the pane says so", async () => {
  const pane = await openMerge({ platform: "Mac" });
  const { frame } = pane;
  await mergeFiles(pane, [DEMANDS]);
  expect(await frame.getByText(/这个窗格不能下载文件/).count()).toBe(1);
  expect(await frame.getByRole("button", { name: /下载|导出/ }).count()).toBe(0);
  const before = await sheetNames(pane);
  await frame
    .locator("summary", { hasText: /^柳林村/ })
    .first()
    .click();
  await press(pane, "把退回单写成工作表");
  const message = frame.getByText(/^柳林村的退回单已写成工作表/);
  await message.waitFor();
  expect(await message.count()).toBe(1);
  const added = (await sheetNames(pane)).filter((name) => !before.includes(name));
  expect(added).toEqual(["退回单-柳林村-修改说明", "退回单-柳林村-柳林村2026年11月"]);
  expect(await rowsOf(pane, added[1] ?? "")).toEqual(
    expect.arrayContaining([expect.stringContaining("差不多了")]),
  );
});
