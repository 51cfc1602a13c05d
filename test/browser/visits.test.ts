/** 登记走访 as a clerk does it: ten visits by the keyboard alone, into the open workbook. */
import { describe, expect, jest, test } from "@jest/globals";
import { violations } from "../support/axe.ts";
import {
  expectFit,
  mergePanes,
  openTask,
  picture,
  typeSheets,
  type MergePane,
  type PaneOptions,
} from "../support/mergePane.ts";
import { pressKey, typeVisit, VISITS } from "../support/typedVisits.ts";

jest.setTimeout(240_000);

const { openHome } = mergePanes();

/** The pane at 登记走访, beside a workbook with the ledgers of a small village, or without. */
async function openVisits(options?: PaneOptions, hasLedgers = true): Promise<MergePane> {
  const pane = await openHome(options);
  if (hasLedgers) {
    const names = ["张三", "李四", "王五", "赵六", "曾国全", "单秀英", "周建国", "吴桂花"];
    await typeSheets(pane, {
      干部名册: [
        ["姓名", "职务", "是否两委成员", "任职起"],
        ["李文斌", "书记", "是", "'2021-01-10"],
        ["王芳", "委员", "是", "'2021-01-10"],
      ],
      一户一档: [
        ["户编号", "组别", "户主姓名", "常住地址", "家庭人口", "联系电话", "户类别"],
        ...names.map((name, at) => [
          ...[`'03-00${10 + at}`, "3组", name, "三组", "3", ""],
          at % 3 === 0 ? "低保户" : "一般户",
        ]),
      ],
      走访记录: [
        ["走访日期", "走访人", "组别", "户编号", "户主", "走访方式", "群众反映"].concat([
          ...["处理", "转台账编号", "群众的反响", "个人感受", "登记批次"],
        ]),
        ["'2026-01-07", "王芳", "3组", "'03-0011", "李四", "入户", "无诉求"],
      ],
      民情日记: [["日期", "干部", "走访过程中遇到的问题", "群众的反响", "个人感受", "登记批次"]],
      民生诉求台账: [
        ["编号", "组别", "户编号", "登记时间", "来源渠道", "收集人", "收集人身份"].concat([
          ...["反映人", "诉求内容", "类别", "状态", "办结方式", "办结时间", "办理结果", "登记批次"],
        ]),
        ["LH-MS-2026-0007", "3组", "'03-0012", "'2026-02-01", "干部走访", "王芳", "干部"].concat([
          ...["王五", "村道坑洼", "交通", "办理中", "", "", "", ""],
        ]),
      ],
    });
  }
  await openTask(pane, /^(走访|Visits)$/);
  return pane;
}

const column = ({ ask }: MergePane, sheet: string, letters: string, count: number) =>
  ask(
    (workbench, at) =>
      Array.from({ length: at.count }, (_, index) =>
        workbench.host.author.text(at.sheet, `${at.letters}${index + 2}`),
      ),
    { sheet, letters, count },
  );

test("ten visits by the keyboard alone, in every ledger that they belong to", async () => {
  const pane = await openVisits();
  const { frame, page, complaints } = pane;
  await frame.getByRole("combobox", { name: /走访人/ }).focus();
  await page.keyboard.type("李");
  await page.keyboard.press("Enter");
  await pressKey(page.keyboard, "Tab", 2);
  await picture(pane, "visits-start");
  for (const [at, typed] of VISITS.entries()) {
    await typeVisit(pane, typed);
    if (at === 2) await picture(pane, "visits-demand-saved");
  }
  const names = VISITS.map(({ name }) => name);
  expect(await column(pane, "走访记录", "E", 11)).toEqual(["李四", ...names]);
  expect(await column(pane, "走访记录", "G", 4)).toEqual([
    ...["无诉求", "无诉求", "无诉求", "路灯不亮"],
  ]);
  expect(await column(pane, "民情日记", "B", 10)).toEqual(VISITS.map(() => "李文斌"));
  expect(await column(pane, "民生诉求台账", "A", 4)).toEqual([
    ...["LH-MS-2026-0007", "LH-MS-2026-0008", "LH-MS-2026-0009", ""],
  ]);
  const ids = await column(pane, "走访记录", "L", 11);
  expect(new Set(ids.slice(1)).size).toBe(10);
  await picture(pane, "visits-end");

  await frame.getByRole("button", { name: "撤销", exact: true }).click();
  await frame.getByText("已撤销。").waitFor();
  expect((await column(pane, "走访记录", "E", 11)).at(-1)).toBe("");
  expect(complaints).toEqual([]);
});

test("without ledgers: said, with the way to make them", async () => {
  const pane = await openVisits({}, false);
  await pane.frame.getByRole("button", { name: "去新建台账" }).click();
  expect(await pane.frame.locator("h1").textContent()).toBe("台账");
});

describe("nothing is in anybody's way", () => {
  test.each<[string, PaneOptions]>([
    ["wide", {}],
    ["320px", { size: { width: 320, height: 640 } }],
    ["dark", { colorScheme: "dark" }],
    ["English", { locale: "en-US" }],
  ])("%s", async (name, options) => {
    const pane = await openVisits(options);
    const { frame, page } = pane;
    const households = frame.getByRole("combobox", { name: /走访的户|Households/ });
    await households.fill("王五");
    await picture(pane, `visits-picker-${name}`);
    expect(await violations(frame)).toEqual([]);
    await page.keyboard.press("Enter");
    await households.fill("孙悟");
    await page.keyboard.press("Enter");
    await frame.getByRole("textbox", { name: /群众反映|What was said/ }).fill("路灯不亮");
    await frame.getByRole("combobox", { name: /^(处理|Outcome)/ }).selectOption("转台账");
    await frame.getByRole("combobox", { name: /走访方式|Way/ }).selectOption("电话");
    await expectFit(pane, `visits-form-${name}`);
  });
});
