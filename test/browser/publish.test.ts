/** 晒账公示 in the pane: what is doubtful is shown and decided, and the downloaded file holds nothing else. */
import { readFileSync } from "node:fs";
import { expect, jest, test } from "@jest/globals";
import { bare, leaked, packageParts } from "../report/publication/search.ts";
import { violations } from "../support/axe.ts";
import {
  daysFromNow,
  expectFit,
  expectSoon,
  mergePanes,
  openTask,
  picture,
  press,
  sheetNames,
  typeSheets,
  type MergePane,
  type PaneOptions,
} from "../support/mergePane.ts";

jest.setTimeout(240_000);

const { openHome } = mergePanes();

const SECRETS = ["丁一山", "何小川", "王一木", "13812345678", "龙河村3组115号", "信访"];

/** The pane at 晒账公示, beside a workbook with a small village whose summaries name people. */
async function openPublish(options: PaneOptions = {}): Promise<MergePane> {
  const pane = await openHome({ viewport: { width: 1280, height: 1400 }, ...options });
  const today = `'${daysFromNow(0)}`;
  const demand = (number: string, summary: string, result = "") => [
    ...[`LH-MS-2026-${number}`, today, "3组", "丁一山", "门口的路灯坏了", "交通"],
    ...["周大年", "'2026-12-05", "办理中", summary, result],
  ];
  await typeSheets(pane, {
    填报信息: [
      ["乡镇(街道)", "五桂镇"],
      ["村(社区)", "龙河村"],
    ],
    一户一档: [
      ["户编号", "组别", "户主姓名", "户类别", "家庭住址"],
      ["'03-0001", "3组", "丁一山", "一般户", "龙河村3组115号"],
      ["'03-0002", "3组", "何小川", "一般户", ""],
      ["'03-0003", "3组", "王一木", "低保户", ""],
    ],
    民生诉求台账: [
      ["编号", "登记时间", "组别", "姓名", "诉求内容", "类别"].concat([
        ...["责任人", "完成时限", "状态", "公示摘要", "办理结果"],
      ]),
      demand("0001", "修复三组路灯两盏"),
      demand("0002", "丁一山家(龙河村3组115号)旁的水渠已清淤,联系13812345678"),
      demand("0003", "丁一山和何小川两家之间的路已硬化", "何小川家门口已通行"),
      demand("0004", ""),
    ],
    稳定工作台账: [
      ["编号", "登记时间", "姓名", "诉求内容", "状态"],
      ["LH-WD-2026-0001", today, "王一木", "信访事项", "办理中"],
    ],
  });
  await openTask(pane, /^(上报|Submit)/);
  await press(pane, /^(晒账公示|Publication)/);
  await pane.frame.getByRole("button", { name: /^(查一遍|Look through)/ }).waitFor();
  return pane;
}

async function look(pane: MergePane): Promise<void> {
  await press(pane, /^(查一遍,看公示表|Look through and preview)$/);
  await pane.frame.getByRole("button", { name: /^(重新读取|Read again)$/ }).waitFor();
}

/** The buttons of one doubtful piece of an item. */
function choice({ frame }: MergePane, number: string, words: string) {
  return frame
    .getByRole("group", { name: new RegExp(number) })
    .getByRole("group", { name: new RegExp(words) });
}

/** Every part of the file that the button hands out. */
async function downloaded({ page, frame }: MergePane): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent("download");
  await frame.getByRole("button", { name: "下载公示表" }).click();
  const file = await coming;
  const bytes = readFileSync(await file.path());
  return { name: file.suggestedFilename(), text: bare(packageParts(new Uint8Array(bytes))) };
}

test("found, decided, downloaded", async () => {
  const pane = await openPublish();
  const { frame, ask, complaints } = pane;
  const before = await sheetNames(pane);
  await picture(pane, "publish-choose");
  await look(pane);
  await frame.getByText(/公示 2 件,未公示 2 件,稳定工作一律不公示 1 件/).waitFor();
  await picture(pane, "publish-found");
  const open = await downloaded(pane);
  expect(open.name).toMatch(/^公示表_龙河村_\d{4}年\d+月\.xlsx$/);
  expect(open.text).toContain("修复三组路灯两盏");
  expect(leaked(open.text, SECRETS)).toEqual([]);
  expect(await sheetNames(pane)).toEqual(before);

  // By the keyboard alone: Tab from one piece to the next, Space decides.
  await choice(pane, "0002", "丁一山").getByRole("button", { name: "照登" }).focus();
  await pane.page.keyboard.press("Tab");
  await pane.page.keyboard.press("Space");
  await choice(pane, "0002", "丁一山")
    .getByRole("button", { name: "隐去", pressed: true })
    .waitFor();
  const focused = frame.locator(":focus");
  expect(await focused.textContent()).toContain("隐去");
  await choice(pane, "0002", "丁一山")
    .getByRole("button", { name: /^同样的 \d 处/ })
    .click();
  await choice(pane, "0003", "丁一山")
    .getByRole("button", { name: "隐去", pressed: true })
    .waitFor();
  for (const words of ["115号", "13812345678"]) {
    await choice(pane, "0002", words).getByRole("button", { name: "隐去" }).click();
  }
  await frame.getByText(/^墙上写:“三组村民家/).waitFor();
  await choice(pane, "0003", "何小川").getByRole("button", { name: "照登" }).click();
  await frame.getByText(/每一处都已经决定/).waitFor();
  await picture(pane, "publish-decided");
  await frame.locator("summary").filter({ hasText: "公示表预览" }).click();
  await frame.getByRole("cell", { name: /^三组村民家/ }).waitFor();
  await frame.getByText(/对公示内容有意见的/).scrollIntoViewIfNeeded();
  await picture(pane, "publish-wall");
  const decided = await downloaded(pane);
  expect(leaked(decided.text, SECRETS)).toEqual(["何小川"]);

  await frame.getByRole("group", { name: /0002/ }).getByRole("button", { name: /改写/ }).click();
  await expectSoon(
    () => ask((workbench) => workbench.host.snapshot().activeSheet, null),
    "民生诉求台账",
  );
  await press(pane, "把未公示清单写进工作簿");
  await frame.getByRole("heading", { name: "已写入工作簿" }).waitFor();
  expect(await sheetNames(pane)).toContain("未公示清单");
  await picture(pane, "publish-written");
  await press(pane, "撤销本次");
  await frame.getByText("已撤销。").waitFor();

  // Only the workbook remembers, and not what it is about.
  expect(await frame.evaluate(() => Object.entries(localStorage).join("\n"))).not.toMatch(
    /LH-|丁一山/,
  );
  expect(complaints).toEqual([]);
});

test.each<[string, PaneOptions]>([
  ["320 px", { size: { width: 320, height: 1200 } }],
  ["dark", { colorScheme: "dark" }],
  ["English, 320 px", { locale: "en-US", size: { width: 320, height: 1200 } }],
])("nothing is in anybody's way: %s", async (name, options) => {
  const pane = await openPublish(options);
  const { frame } = pane;
  expect(await violations(frame)).toEqual([]);
  await look(pane);
  const more = /^(没有公示摘要|Without a public|加登|Add progress|公示表预览|Preview)/;
  for (const line of await frame.locator("summary").filter({ hasText: more }).all()) {
    await line.click();
  }
  await frame.getByRole("table").waitFor();
  await expectFit(pane, `publish-${name}`);
});
