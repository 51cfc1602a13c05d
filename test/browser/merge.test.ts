/** 汇总 as a clerk does it: the sample's files into the pane, the summary into the workbook, and back. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { reportSchema } from "../../src/report/json/schema.ts";
import { launchBrowser } from "../support/browser.ts";
import { startWorkbenchServer, type PaneServer } from "../support/paneServer.ts";
import { openWorkbench } from "../support/workbench.ts";

jest.setTimeout(240_000);

const folder = mkdtempSync(path.join(os.tmpdir(), "minqing-e2e-"));
const month = path.join(folder, "2026-11");
let server: PaneServer;
let browser: Browser;

beforeAll(async () => {
  if (!existsSync("dist/cli/samples.cjs")) throw new Error("dist is missing: run npm run build");
  spawnSync(process.execPath, ["dist/cli/samples.cjs", folder]);
  [server, browser] = await Promise.all([startWorkbenchServer(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  server.stop();
});

/** The same files through the command line, without the 村名单. */
function balanceOfCommandLine(): Record<string, unknown> {
  const { stdout } = spawnSync(
    process.execPath,
    ["dist/cli/minqing.cjs", "check", path.join(month, "各村"), "--json"],
    { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  return reportSchema.parse(JSON.parse(stdout)).balance;
}

test("the sample is merged into the open workbook with the figures of minqing merge, and taken back", async () => {
  const { page, pane, requests, ask } = await openWorkbench(browser, server.origin);
  const sheetNames = () => ask((workbench) => workbench.host.author.sheetNames(), null);
  const before = await sheetNames();
  await page.getByRole("button", { name: "汇总", exact: true }).click();
  const frame = await pane();
  const files = readdirSync(path.join(month, "各村")).map((name) => ({
    name,
    mimeType: "application/octet-stream",
    buffer: readFileSync(path.join(month, "各村", name)),
  }));
  const input = frame.locator('input[type="file"]').first();
  await input.waitFor({ state: "attached" });
  await input.setInputFiles(files);
  await frame.getByRole("button", { name: "开始汇总" }).click();

  const { read, accepted, duplicate, refused } = balanceOfCommandLine();
  const balance = `读取 ${String(read)} 行 = 采用 ${String(accepted)} + 重复 ${String(duplicate)} + 退回 ${String(refused)}`;
  await frame.getByText(balance).first().waitFor({ timeout: 180_000 });
  await frame.getByText("账目相符").first().waitFor();
  await frame
    .getByText(/汇总表已写进工作簿/)
    .first()
    .waitFor({ timeout: 180_000 });
  const written = await sheetNames();
  expect(written).toEqual(expect.arrayContaining([...before, "汇总情况", "核对清单", "走访记录"]));
  expect(written.filter((name) => name.includes("未完成"))).toEqual([]);
  const shots = process.env["SCREENSHOTS"];
  if (shots !== undefined) await page.screenshot({ path: path.join(shots, "merge-result.png") });

  await frame.getByRole("button", { name: "撤销本次" }).click();
  await expectSoon(sheetNames, before);
  expect(
    requests.filter((url) => !url.startsWith(`${server.origin}/`) && !url.startsWith("blob:")),
  ).toEqual([]);
});

/** Asks again until the answer is the wanted one; fails with the last answer. */
async function expectSoon<T>(ask: () => Promise<T>, wanted: T): Promise<void> {
  for (let left = 60; left > 0; left -= 1) {
    if (JSON.stringify(await ask()) === JSON.stringify(wanted)) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  expect(await ask()).toEqual(wanted);
}
