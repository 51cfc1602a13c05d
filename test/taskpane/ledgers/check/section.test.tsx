/**
 * @jest-environment jsdom
 */
import { afterEach, describe, expect, jest, test } from "@jest/globals";
import { FluentProvider } from "@fluentui/react-components";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { CheckSection } from "../../../../src/taskpane/ledgers/check/views/CheckSection.tsx";
import { LocaleContext, type Locale } from "../../../../src/taskpane/texts/index.ts";
import { themes } from "../../../../src/taskpane/theme/brand.ts";
import type { RawWorkbook } from "../../../../src/workbook/raw.ts";
import { households, sheet, visits, workbook } from "../../../check/support.ts";
import { fakeBook, flowWith } from "./fakeBook.ts";

jest.setTimeout(30_000);

const BOOK = workbook([
  households({ 联系电话: "138-0000-1234" }),
  visits({ 组别: "三社" }, { 组别: "第三组", 走访日期: "月底前" }),
]);

function show(raw: RawWorkbook = BOOK, locale: Locale = "zh-CN") {
  const fake = fakeBook(raw);
  const flow = flowWith(fake.book);
  render(
    <FluentProvider theme={themes.light}>
      <LocaleContext.Provider value={locale}>
        <CheckSection flow={flow} />
      </LocaleContext.Provider>
    </FluentProvider>,
  );
  return { ...fake, flow, user: userEvent.setup() };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });

afterEach(cleanup);

describe("the section of the check", () => {
  test("from the button to the cell", async () => {
    const { user, asked } = show();
    await user.click(button("检查"));
    await screen.findByText("查了 3 行。错误 1 处,提醒 0 处,说明 3 处。");
    expect(document.activeElement?.textContent).toBe("检查结果");
    await screen.findByText(/还不知道是哪个村/);

    const sheet = await screen.findByText("走访记录");
    // Whoever looks for what has to be mended sees where it is before opening anything.
    expect(sheet.parentElement?.textContent).toBe("走访记录 (3) 错误 (1)");
    await user.click(sheet);
    await user.click(await screen.findByText("不是确定日期"));
    await user.click(
      await screen.findByRole("button", { name: /A3.*走访日期.*“月底前”不是确定日期/ }),
    );
    expect(asked.at(-1)).toBe("show 走访记录 3 1");
  });

  test("a repair is looked at before, masked, and then done at one click", async () => {
    const { user, edits, asked } = show();
    await user.click(button("检查"));
    const box = await screen.findByRole("region", { name: "可以直接改好的(3)" });
    await user.click(within(box).getByText("统一电话写法"));
    const [line] = await within(box).findAllByRole("button", { name: /一户一档.*F2/ });
    expect(line?.textContent).toContain("138****1234");
    await user.click(within(box).getByText("统一组别写法"));
    await user.click(await within(box).findByRole("button", { name: "全部改好(2 处)" }));
    await screen.findByText("已改好 2 格,每一格都记在“修改记录”里。");
    expect(edits).toHaveLength(2);
    expect(asked).toContain("apply 修复:统一组别写法");
    await user.click(button("撤销上次修复"));
    await screen.findByText("已撤销,2 格恢复了原来的内容。");
  });

  test("one place alone", async () => {
    const { user, edits } = show();
    await user.click(button("检查"));
    await user.click(await screen.findByText("统一组别写法", { selector: "section *" }));
    await user.click(await screen.findByRole("button", { name: "改好:走访记录 C3" }));
    await screen.findByText(/已改好 1 格/);
    expect(edits).toMatchObject([{ row: 3, column: 3 }]);
  });

  test("marks are set and taken away", async () => {
    const { user, edits } = show();
    await user.click(button("检查"));
    await user.click(await screen.findByRole("button", { name: "在表上标出" }));
    await screen.findByText(/已标出 1 格/);
    expect(edits).toMatchObject([
      { kind: "marks", sheet: "一户一档", marks: [] },
      { kind: "marks", sheet: "走访记录", marks: [{ row: 3, column: 1, look: "bad" }] },
    ]);
    await user.click(button("取消标记"));
    await screen.findByText("已取消标记。");
  });

  test("the search leaves what holds its words", async () => {
    const { user } = show();
    await user.click(button("检查"));
    await screen.findByText("走访记录");
    await user.type(screen.getByRole("searchbox", { name: "查找" }), "电话");
    await screen.findByText("找到 1 处");
    expect(screen.queryByText("走访记录")).toBeNull();
    await user.type(screen.getByRole("searchbox", { name: "查找" }), "没有这个词");
    await screen.findByText("没有找到。请换个词再试。");
  });

  test.each<[string, RawWorkbook, string]>([
    ["in order", workbook([visits({})]), "查了 1 行,没有发现问题。"],
    ["without ledgers", workbook([sheet("表1", [])]), "没有找到台账的内容。"],
  ])("a workbook %s", async (_, raw, sentence) => {
    const { user } = show(raw);
    await user.click(button("检查"));
    await screen.findByText(new RegExp(sentence));
    expect(screen.queryByRole("button", { name: "在表上标出" })).toBeNull();
  });

  test("in English", async () => {
    const { user } = show(BOOK, "en");
    await user.click(button("Check"));
    expect(await screen.findByText("3 rows checked: 1 error, 0 warnings, 3 notes.")).toBeTruthy();
  });
});
