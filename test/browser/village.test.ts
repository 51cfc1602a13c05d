/** A village clerk's first days: an empty workbook, ledgers, ten visits, a check, a repair, a form. */
import { expect, jest, test } from "@jest/globals";
import { expectSoon, mergePanes, picture, press, type MergePane } from "../support/mergePane.ts";
import { pressKey, typeVisit, VISITS } from "../support/typedVisits.ts";

jest.setTimeout(600_000);

const { openHome } = mergePanes();
const LEDGERS = ["干部名册", "一户一档", "走访记录", "民情日记", "民生诉求台账"];
const HOUSEHOLDERS = ["张三", "李四", "王五", "赵六", "曾国全", "单秀英", "周建国", "吴桂花"];

const ribbon = ({ page }: MergePane, name: string) =>
  page.getByRole("toolbar").getByRole("button", { name, exact: true }).click();

async function newLedgers(pane: MergePane): Promise<void> {
  const { frame } = pane;
  await ribbon(pane, "台账");
  await frame.getByRole("button", { name: /^新建台账/ }).click();
  for (const label of await frame.locator("fieldset label").allTextContents()) {
    const box = frame.getByRole("checkbox", { name: label, exact: true });
    await box.setChecked(LEDGERS.includes(label));
  }
  await frame.getByLabel("村(社区)", { exact: true }).fill("龙河村");
  await frame.getByLabel("报送月份", { exact: true }).fill("2026-11");
  await press(pane, "看看要添什么");
  await press(pane, "写入工作簿");
  await frame.getByRole("heading", { name: "台账已建好" }).waitFor({ timeout: 300_000 });
  await press(pane, "完成");
  await press(pane, "返回台账");
}

/** Types a row into a ledger as a person does, under the headers that stand there. */
const typeRow = ({ ask }: MergePane, sheet: string, row: number, values: Record<string, string>) =>
  ask(
    ({ host }, at) => {
      const letters = (index: number): string =>
        index < 26
          ? String.fromCharCode(65 + index)
          : letters(Math.floor(index / 26) - 1) + letters(index % 26);
      for (let index = 0; index < 60; index += 1) {
        const header = host.author.text(at.sheet, `${letters(index)}3`);
        const value = at.values[header];
        if (value === undefined) continue;
        const cell = `${letters(index)}${at.row}`;
        host.author.write(at.sheet, `${cell}:${cell}`, [[value]]);
      }
    },
    { sheet, row, values },
  );

const textAt = ({ ask }: MergePane, sheet: string, header: string, row: number) =>
  ask(
    ({ host }, at) => {
      const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
      const column = letters.find((it) => host.author.text(at.sheet, `${it}3`) === at.header);
      return host.author.text(at.sheet, `${column ?? "A"}${at.row}`);
    },
    { sheet, header, row },
  );

test("an empty workbook → ledgers → ten visits → check → repair → a form to print", async () => {
  const pane = await openHome();
  const { frame, page, complaints } = pane;
  await newLedgers(pane);
  await typeRow(pane, "干部名册", 4, { 姓名: "李文斌", 职务: "书记", 是否两委成员: "是" });
  for (const [at, householder] of HOUSEHOLDERS.entries()) {
    await typeRow(pane, "一户一档", 4 + at, {
      ...{ 户编号: `03-00${10 + at}`, 组别: "3组", 户主姓名: householder, 常住地址: "三组" },
      ...{ 家庭人口: "3", 联系电话: "13800001234", 户类别: "一般户" },
      ...{ 登记人: "李文斌", 登记时间: "2026-01-05", 登记单位: "龙河村" },
    });
  }

  await ribbon(pane, "走访");
  await frame.getByRole("combobox", { name: /走访人/ }).focus();
  await page.keyboard.type("李");
  await page.keyboard.press("Enter");
  await pressKey(page.keyboard, "Tab", 2);
  for (const { query, name } of VISITS) await typeVisit(pane, { query, name });
  await picture(pane, "village-visits");
  expect(await textAt(pane, "走访记录", "户主", 4)).toBe("张三");
  const last = await textAt(pane, "走访记录", "户主", 13);
  expect(last).toBe("吴桂花");

  await typeRow(pane, "走访记录", 4, { 组别: "第三村民小组" });
  await ribbon(pane, "台账");
  await frame.getByRole("button", { name: /^检查与修复/ }).click();
  await press(pane, "检查");
  await frame.getByText(/^查了 \d+ 行/).waitFor();
  await frame.locator("section summary", { hasText: "统一组别写法" }).click();
  await press(pane, /^全部改好/);
  await frame.getByText(/已改好 1 格/).waitFor();
  await expectSoon(() => textAt(pane, "走访记录", "组别", 4), "3组");
  await picture(pane, "village-repaired");

  await press(pane, "返回台账");
  await press(pane, /^打印/);
  await frame.getByLabel("印什么").selectOption("diary");
  await frame.getByLabel("哪位干部").selectOption("李文斌");
  await press(pane, "看看印几页");
  await frame.getByText(/一共 \d+ 页/).waitFor();
  expect(await frame.getByText("印出来是空白表").count()).toBe(0);
  await picture(pane, "village-print");
  await press(pane, "写入工作簿");
  await frame.getByText(/按 Ctrl\+P/).waitFor();
  expect(complaints).toEqual([]);
});
