/** 汇总 as a clerk does it: the sample's files into the pane, the summary into the workbook, and back. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { describe, expect, jest, test } from "@jest/globals";
import { reportSchema } from "../../src/report/json/schema.ts";
import {
  chosenFile,
  choose,
  expectSoon,
  holdWorker,
  mergePanes,
  picture,
  press,
  sampleFile,
  sheetNames,
  slowExcel,
  snapshotOf,
  VILLAGE_FILES,
  writeOwn,
  written,
} from "../support/mergePane.ts";

jest.setTimeout(240_000);

const { openHome, openMerge } = mergePanes();
const NAMES = readdirSync(VILLAGE_FILES);

/** The same files through the command line, without the 村名单. */
function balanceOfCommandLine(): Record<string, unknown> {
  const { stdout } = spawnSync(
    process.execPath,
    ["dist/cli/minqing.cjs", "check", VILLAGE_FILES, "--json"],
    { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  return reportSchema.parse(JSON.parse(stdout)).balance;
}

test("the sample is merged into the open workbook with the figures of minqing merge, and taken back", async () => {
  const pane = await openMerge();
  const { page, frame, requests, complaints, origin } = pane;
  await writeOwn(pane);
  const before = await snapshotOf(pane);
  await choose(pane, NAMES.map(sampleFile));
  await press(pane, "开始汇总");

  const { read, accepted, duplicate, refused } = balanceOfCommandLine();
  const balance = `读取 ${String(read)} 行 = 采用 ${String(accepted)} + 重复 ${String(duplicate)} + 退回 ${String(refused)}`;
  await frame.getByText(balance).waitFor({ timeout: 180_000 });
  await frame.getByText("账目相符").waitFor();
  await written(pane);
  const names = await sheetNames(pane);
  expect(names).toEqual(
    expect.arrayContaining([
      ...before.sheets.map(({ name }) => name),
      ...["汇总情况", "核对清单", "走访记录"],
    ]),
  );
  expect(names.filter((name) => name.includes("未完成"))).toEqual([]);
  const shots = process.env["SCREENSHOTS"];
  if (shots !== undefined) await page.screenshot({ path: `${shots}/merge-result.png` });

  await press(pane, "撤销本次");
  await frame.getByText(/^已撤销/).waitFor();
  expect(await snapshotOf(pane)).toEqual(before);
  expect(
    requests.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith("blob:")),
  ).toEqual([]);
  expect(complaints).toEqual([]);
});

test("first run: words for newcomers, then into 汇总, and the words can be sent away", async () => {
  const pane = await openHome();
  const { frame } = pane;
  const words = frame.getByRole("region", { name: "第一次使用?" });
  await words.getByText("您原来的内容不会改动").waitFor();
  await picture(pane, "merge first run");
  await press(pane, /^汇总/);
  await frame.getByRole("heading", { level: 1, name: "汇总" }).waitFor();
  await frame.getByRole("button", { name: "选择文件", exact: true }).waitFor();
  expect(await frame.locator("h1:focus").count()).toBe(1);
  await press(pane, "返回首页");
  await words.getByRole("button", { name: "不再显示" }).click();
  await words.waitFor({ state: "detached" });
  await pane.page.getByRole("button", { name: "重新加载窗格" }).click();
  const again = await pane.pane();
  await again.getByRole("heading", { name: "要做什么?" }).waitFor();
  expect(await again.getByText("第一次使用?").count()).toBe(0);
});

describe("cancelled in the middle, nothing is left behind", () => {
  test("while the villages' files are read", async () => {
    const pane = await openMerge();
    const { frame } = pane;
    await writeOwn(pane);
    const before = await snapshotOf(pane);
    const release = await holdWorker(pane);
    await choose(pane, NAMES.map(sampleFile));
    await press(pane, "开始汇总");
    await frame.getByRole("heading", { name: "正在读取" }).waitFor();
    const pressed = frame.locator("body").evaluate(cancelAfterFirstFile);
    release();
    await pressed;
    await frame.getByText("已取消。工作簿没有改动。").waitFor();
    expect(await snapshotOf(pane)).toEqual(before);
    // The files are still chosen, for another try.
    await frame.getByText("已选 11 个文件").waitFor();
  });

  test("while the sheets are written; the result can be written again", async () => {
    const pane = await openMerge();
    const { frame } = pane;
    await writeOwn(pane);
    const before = await snapshotOf(pane);
    const content = "走访日期,户主姓名,走访内容\n2026-11-03,张三,了解生产情况\n";
    await choose(pane, [chosenFile("龙河村2026年11月.csv", content)]);
    await slowExcel(pane, 400);
    await press(pane, "开始汇总");
    const half = async () => (await sheetNames(pane)).some((name) => name.includes("未完成"));
    await expectSoon(half, true);
    await press(pane, "取消");
    await frame.getByRole("heading", { name: "正在取消,清除已写的部分" }).waitFor();
    await frame.getByText(/^已取消写入,写了一半的工作表已经清除/).waitFor();
    expect(await snapshotOf(pane)).toEqual(before);

    await slowExcel(pane, 0);
    await press(pane, "写进工作簿");
    await written(pane);
    expect(await sheetNames(pane)).toEqual(expect.arrayContaining(["汇总情况", "核对清单"]));
  });
});

/** In the page, so that the button is pressed before the next file is read, however quick that is. */
function cancelAfterFirstFile(body: Element): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      const cancel = [...body.querySelectorAll("button")].find((it) => it.textContent === "取消");
      if (!cancel || !/已读 [1-9]\d* 个文件,共 11 个/.test(body.textContent)) return;
      watcher.disconnect();
      cancel.click();
      resolve();
    };
    const watcher = new MutationObserver(look);
    watcher.observe(body, { childList: true, subtree: true, characterData: true });
  });
}
