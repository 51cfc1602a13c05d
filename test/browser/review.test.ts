/** 月评 in the pane beside a summary: where the month stands, previewed, worded, written, taken back. */
import { expect, jest, test } from "@jest/globals";
import {
  expectFit,
  expectSoon,
  mergePanes,
  picture,
  press,
  sheetNames,
  typeSheets,
  type MergePane,
  type PaneOptions,
} from "../support/mergePane.ts";

jest.setTimeout(300_000);

const { openHome } = mergePanes();

/** The home page beside a small summary of November. */
async function openSummary(options: PaneOptions = {}): Promise<MergePane> {
  const pane = await openHome({ viewport: { width: 1280, height: 1400 }, ...options });
  const { frame } = pane;
  const steps = frame.locator("summary").first();
  await steps.waitFor();
  const title = (what: string) => [`五桂镇2026年11月${what}`];
  const demand = (village: string, code: string, day: string, due: string) => [
    ...[village, `'${code}`, "1组", `'${day}`, "干部走访", "王一", "路灯不亮", "交通", "张三"],
    ...[`'${due}`, "办理中"],
  ];
  await typeSheets(pane, {
    汇总情况: [
      title("民情台账汇总"),
      ["村(社区)", "报送情况", "需修改(处)", "问题(个)"],
      ["龙河村", "按时", "0", "0"],
      ["新桥村", "未报送", "0", "0"],
    ],
    干部名册: [
      title("干部名册"),
      ["来源村", "姓名", "职务", "是否两委成员"],
      ["龙河村", "张三", "书记", "是"],
      ["新桥村", "李四", "书记", "是"],
    ],
    一户一档: [
      title("一户一档"),
      ["来源村", "户编号", "组别", "户主姓名", "户类别", "联系干部"],
      ["龙河村", "'01-0001", "1组", "王一", "低保户", "张三"],
      ["新桥村", "'01-0001", "1组", "陈一", "一般户", "李四"],
    ],
    走访记录: [
      title("走访记录"),
      ["来源村", "走访日期", "走访人", "户编号", "走访方式", "群众反映"],
      ["龙河村", "'2026-11-03", "张三", "'01-0001", "入户", "无诉求"],
    ],
    民生诉求台账: [
      title("民生诉求台账"),
      ["来源村", "编号", "组别", "登记时间", "来源渠道", "反映人", "诉求内容"].concat([
        "类别",
        "责任人",
        "完成时限",
        "状态",
      ]),
      demand("龙河村", "LH-MS-2026-0001", "2026-11-03", "2026-11-10"),
      demand("新桥村", "XQ-MS-2026-0001", "2026-11-04", "2026-12-31"),
    ],
  });
  // The home page has looked at the workbook before the summary came into it.
  await steps.click();
  await press(pane, /^(重新查看|Look again)$/);
  await frame.getByText(/2026年11月做到哪一步|Where 2026-11 stands/).waitFor();
  return pane;
}

async function openReview(options: PaneOptions = {}): Promise<MergePane> {
  const pane = await openSummary(options);
  await press(pane, /^(去月评|Go to Review)$/);
  await press(pane, /^(预览月评|Preview the review)$/);
  await pane.frame.getByRole("button", { name: /^(写成月评表|Write the review)$/ }).waitFor();
  return pane;
}

test("from the checklist to the review, its rows, its wording, its sheets and back", async () => {
  const pane = await openReview();
  const { frame, ask, complaints } = pane;
  const before = await sheetNames(pane);
  await picture(pane, "review-preview");
  await frame.locator("summary").filter({ hasText: "问题清单" }).click();
  await frame.locator("summary").filter({ hasText: "逾期 1 件" }).click();
  await frame.getByRole("button", { name: /LH-MS-2026-0001/ }).click();
  await expectSoon(
    () => ask((workbench) => workbench.host.snapshot().activeSheet, null),
    "民生诉求台账",
  );
  await frame.getByRole("textbox", { name: /总表上的文字说明/ }).fill("请各村抓紧办理逾期事项。");
  await press(pane, "写成月评表");
  await frame.getByRole("heading", { name: "已写入工作簿" }).waitFor();
  await picture(pane, "review-written");
  expect(await sheetNames(pane)).toContain("月评总表");
  const overview = await ask((workbench) => {
    const sheet = workbench.host.toRaw().sheets.find(({ name }) => name === "月评总表");
    return { charts: sheet?.charts ?? 0, text: JSON.stringify(sheet?.rows) };
  }, null);
  expect(overview.charts).toBeGreaterThanOrEqual(3);
  expect(overview.text).toContain("请各村抓紧办理逾期事项。");

  await press(pane, "返回首页");
  const review = frame.getByRole("listitem").filter({ hasText: "去月评" });
  await review.getByText("完成", { exact: true }).waitFor();
  await picture(pane, "review-month-after");
  await press(pane, "去月评");
  await press(pane, "撤销本次");
  await frame.getByText("已撤销。").waitFor();
  expect(await sheetNames(pane)).toEqual(before);
  await press(pane, "返回首页");
  await review.getByText("可以做", { exact: true }).waitFor();
  expect(complaints).toEqual([]);
});

test.each<[string, PaneOptions]>([
  ["320 px, dark", { colorScheme: "dark", size: { width: 320, height: 1200 } }],
  ["English, 320 px", { locale: "en-US", size: { width: 320, height: 1200 } }],
])("nothing is in anybody's way: %s", async (name, options) => {
  const pane = await openSummary(options);
  const { frame } = pane;
  const check = (view: string) => expectFit(pane, `review-${view}-${name}`);
  await check("home");
  await press(pane, /^(去月评|Go to Review)$/);
  await frame.getByRole("button", { name: /^(预览月评|Preview the review)$/ }).waitFor();
  await check("choose");
  await press(pane, /^(预览月评|Preview the review)$/);
  await frame.getByRole("button", { name: /^(写成月评表|Write the review)$/ }).waitFor();
  for (const words of [/^(勾稽|Ties)/, /^(问题清单|Problems)/, /^(各村的|Wording of the vil)/]) {
    await frame.locator("summary").filter({ hasText: words }).first().click();
  }
  await frame
    .locator("summary")
    .filter({ hasText: /^(逾期|Overdue)/ })
    .first()
    .click();
  await check("result");
});
