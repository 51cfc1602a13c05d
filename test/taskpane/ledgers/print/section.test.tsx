/**
 * @jest-environment jsdom
 */
import { afterEach, describe, expect, jest, test } from "@jest/globals";
import { FluentProvider } from "@fluentui/react-components";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { PrintSection } from "../../../../src/taskpane/ledgers/print/views/PrintSection.tsx";
import { LocaleContext, type Locale } from "../../../../src/taskpane/texts/index.ts";
import { themes } from "../../../../src/taskpane/theme/brand.ts";
import { fakeBook } from "../check/fakeBook.ts";
import { households, workbook } from "../../../check/support.ts";
import { flowOver } from "./support.ts";

jest.setTimeout(60_000);

/** Of today: the workbook names none. */
const MONTH = "2026-11";
const WRITTEN = { runId: "print-1", kept: [], notices: [] };

function show(locale: Locale = "zh-CN") {
  const fake = fakeBook(workbook([households({ 户主姓名: "陈大山", 户编号: "03-0045" })]), {
    write: (plan) => {
      const sheets = plan.sheets.map(({ name }) => ({ planned: name, name }));
      return Promise.resolve({ ok: true, value: { ...WRITTEN, sheets } });
    },
    undoRun: () => Promise.resolve({ ok: true, value: { removed: [], kept: [] } }),
  });
  const flow = flowOver(fake.book);
  render(
    <FluentProvider theme={themes.light}>
      <LocaleContext.Provider value={locale}>
        <PrintSection flow={flow} />
      </LocaleContext.Provider>
    </FluentProvider>,
  );
  return { ...fake, flow, user: userEvent.setup() };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });

afterEach(cleanup);

describe("the section of printing", () => {
  test("by keyboard from a name to the printed sheet, and back", async () => {
    const { user, asked } = show();
    await user.click(await screen.findByRole("combobox", { name: "哪些户" }));
    await user.keyboard("cds{Enter}");
    screen.getByText("已选 1 户");
    within(screen.getByRole("list", { name: "哪些户" })).getByText(/陈大山 .*03-0045/);

    await user.click(button("看看印几页"));
    await screen.findByText("一共 2 页,A4 纸。还没有写入。");
    expect(document.activeElement?.textContent).toBe("将要这样做");
    screen.getByText("“打印-登记卡” 2 页");

    await user.click(button("写入工作簿"));
    await screen.findByText(/按 Ctrl\+P/);
    await user.click(button("打开“打印-登记卡”"));
    expect(asked.at(-1)).toBe("show 打印-登记卡 1 ");
    await user.click(button("撤销本次"));
    await screen.findByText("已撤销。");
    await user.click(button("返回"));
    screen.getByRole("combobox", { name: "印什么" });
  });

  test("nothing to fill it from: said before it is written", async () => {
    const { user } = show();
    await user.selectOptions(await screen.findByRole("combobox", { name: "印什么" }), "dutyNotice");
    await user.click(button("看看印几页"));
    await screen.findByText(/印出来是空白表/);
    await user.click(button("返回"));
    expect(screen.getByRole("textbox", { name: "月份" })).toHaveProperty("value", MONTH);
  });

  test("稳定工作 is not offered until it is switched on", async () => {
    const { user } = show();
    const forms = await screen.findByRole("combobox", { name: "印什么" });
    expect(within(forms).queryByText("稳定工作事项卡")).toBeNull();
    await user.click(screen.getByRole("switch", { name: "包括稳定工作" }));
    await user.selectOptions(forms, "stability");
    screen.getByText(/没有事项/);
    await user.click(screen.getByRole("switch", { name: "包括稳定工作" }));
    screen.getByRole("combobox", { name: "哪些户" });
  });

  test("in English", async () => {
    const { user } = show("en");
    await user.selectOptions(
      await screen.findByRole("combobox", { name: "What to print" }),
      "contactCard",
    );
    await user.clear(screen.getByRole("textbox", { name: "Cards for each" }));
    await user.click(button("See the pages"));
    expect(await screen.findByText(/whole number of cards/)).toBeTruthy();
  });
});
