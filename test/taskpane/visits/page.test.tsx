/**
 * @jest-environment jsdom
 */
import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { FluentProvider } from "@fluentui/react-components";
import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readBook, recordsOf } from "../../../src/book/read.ts";
import type { LedgerId } from "../../../src/domain/ledgers/types.ts";
import { openPage, page } from "../../../src/taskpane/navigation.ts";
import { LocaleContext, type Locale } from "../../../src/taskpane/texts/index.ts";
import { themes } from "../../../src/taskpane/theme/brand.ts";
import { createVisitsFlow } from "../../../src/taskpane/visits/flow/flow.ts";
import { VisitsPage } from "../../../src/taskpane/visits/views/VisitsPage.tsx";
import type { RawWorkbook } from "../../../src/workbook/raw.ts";
import { BOOK, TODAY, villageBook, without } from "../../entry/support.ts";
import { fakeBook, toolsFor, type FakeBook } from "./support.ts";

jest.setTimeout(60_000);

let village: RawWorkbook;
let book: FakeBook;

beforeAll(() => {
  village = villageBook({
    visits: [
      {
        ...{ visitDate: "2026-10-03", visitors: ["王芳"], householdNo: "03-0045" },
        ...{ householder: "张三", group: "3组", visitWay: "入户", opinion: "无诉求" },
      },
    ],
    demands: [
      {
        ...{ code: "LH-MS-2026-0007", group: "3组", householdNo: "03-0045", reporter: "张三" },
        ...{
          registeredDate: "2026-10-03",
          content: "路灯不亮",
          category: "交通",
          status: "办理中",
        },
      },
    ],
  });
});
beforeEach(() => {
  book = fakeBook(village);
  openPage("visits");
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), { matches: false, media }) as MediaQueryList;
});
afterEach(cleanup);

async function open(locale: Locale = "zh-CN") {
  const flow = createVisitsFlow(toolsFor(book));
  render(
    <LocaleContext value={locale}>
      <FluentProvider theme={themes.light}>
        <VisitsPage flow={flow} />
      </FluentProvider>
    </LocaleContext>,
  );
  await act(() => Promise.resolve());
  return { flow, user: userEvent.setup() };
}

const field = (name: RegExp) => screen.findByRole("combobox", { name });
const rows = (ledger: LedgerId) =>
  recordsOf(readBook(book.workbook, BOOK), ledger).map(({ values }) => values);

describe("the form", () => {
  test("from the first field to the last by keyboard, and ready for the next", async () => {
    const { user } = await open();
    await user.click(await field(/走访人/));
    await user.keyboard("{Escape}李{Enter}w{Enter}");
    await user.click(await field(/走访的户/));
    await user.keyboard("{Escape}zs{Enter}03-0046{Enter}");
    expect(screen.getByText(/走访:2026-10-03 王芳\(入户\)/)).toBeDefined();
    expect(screen.getByText(/未办结 1 件:LH-MS-2026-0007 路灯不亮/)).toBeDefined();
    screen.getByRole("checkbox", { name: "无诉求" }).focus();
    await user.keyboard(" ");
    expect(screen.queryByRole("combobox", { name: /^处理/ })).toBeNull();
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(await screen.findByText("已保存:张三、李四")).toBeDefined();
    expect(rows("visits").slice(1)).toMatchObject([
      { householder: "张三", visitors: ["李文斌", "王芳"], visitDate: TODAY },
      { householder: "李四", opinion: "无诉求" },
    ]);
    expect(rows("diary")).toHaveLength(2);
    expect(document.activeElement).toBe(await field(/走访的户/));
    expect(screen.getByRole("list", { name: "走访人" }).textContent).toContain("李文斌");
    await user.click(screen.getByRole("button", { name: "去看“走访记录”第 4 行" }));
    expect(book.shown).toEqual(["走访记录 4"]);
    await user.click(screen.getByRole("button", { name: "撤销" }));
    expect(await screen.findByText("已撤销。")).toBeDefined();
    expect(rows("visits")).toHaveLength(1);
  });

  test("the demand part opens when it is needed, with a category that fits", async () => {
    const { user } = await open();
    await user.click(await field(/走访人/));
    await user.keyboard("李{Enter}");
    await user.type(await field(/走访的户/), "张三{Enter}");
    expect(screen.queryByRole("group", { name: "转台账的诉求" })).toBeNull();
    await user.type(screen.getByRole("textbox", { name: /群众反映/ }), "水渠漏水");
    await user.selectOptions(await field(/^处理/), "转台账");
    const part = within(screen.getByRole("group", { name: "转台账的诉求" }));
    expect(part.getByRole("combobox", { name: /诉求类别/ })).toHaveProperty("value", "水利");
    await user.click(screen.getByRole("button", { name: /保存/ }));
    expect(await screen.findByText("LH-MS-2026-0008")).toBeDefined();
    expect(rows("demands")[1]).toMatchObject({ content: "水渠漏水", category: "水利" });
  });

  test("what its demand lacks is said at the field itself, and there one goes on", async () => {
    const { user } = await open();
    await user.click(await field(/走访人/));
    await user.keyboard("李{Enter}");
    await user.type(await field(/走访的户/), "张三{Enter}");
    await user.selectOptions(await field(/^处理/), "转台账");
    await user.click(screen.getByRole("button", { name: /保存/ }));
    const category = await field(/诉求类别/);
    expect(category.getAttribute("aria-invalid")).toBe("true");
    expect(document.activeElement).toBe(category);
    expect((await field(/记入哪本台账/)).getAttribute("aria-invalid")).toBeNull();
    expect(screen.getByRole("textbox", { name: /诉求内容/ }).getAttribute("aria-invalid")).toBe(
      "true",
    );
  });

  test("solved on the spot: on the books unless the clerk says no", async () => {
    const { user } = await open();
    await screen.findByRole("textbox", { name: /群众反映/ });
    await user.selectOptions(await field(/^处理/), "当场解决");
    const box = screen.getByRole("checkbox", { name: "记入台账,算当场办结" });
    expect(box).toHaveProperty("checked", true);
    await user.click(box);
    expect(screen.queryByRole("combobox", { name: /诉求类别/ })).toBeNull();
  });

  test("hardship asks for what its ledger needs", async () => {
    const { user, flow } = await open();
    await user.selectOptions(await field(/^处理/), "转台账");
    await user.selectOptions(await field(/记入哪本台账/), "困难群众台账");
    await user.selectOptions(await field(/困难类型/), "医疗困难");
    await user.selectOptions(await field(/困难原因/), "因病");
    await user.type(await field(/具体需求/), "资金{Enter}");
    expect(flow.get().entry.demand).toMatchObject({
      ...{ ledger: "hardship", hardshipType: "医疗困难", hardshipReason: "因病" },
      needs: ["救助资金"],
    });
  });

  test("a household without a card is put down with its group", async () => {
    const { user, flow } = await open();
    await user.type(await field(/走访的户/), "孙小妹{Enter}");
    await user.type(screen.getByRole("textbox", { name: /组别/ }), "3组");
    expect(flow.get().entry.households).toMatchObject([
      { isNew: true, householder: "孙小妹", group: "3组" },
    ]);
    await user.click(screen.getByRole("button", { name: "去掉“孙小妹”" }));
    expect(flow.get().entry.households).toEqual([]);
  });

  test("what is missing stands at its field, and the focus goes there", async () => {
    const { user } = await open();
    await user.click(await screen.findByRole("button", { name: /保存/ }));
    expect(screen.getByText("“走访人”还没有填,填好才能保存。")).toBeDefined();
    expect(document.activeElement).toBe(await field(/走访人/));
    expect(book.applied).toEqual([]);
  });

  test("phone calls are recorded, and said not to count", async () => {
    const { user } = await open();
    await user.selectOptions(await field(/走访方式/), "电话");
    expect(screen.getByText(/“电话”只作记录,不计入走访户次/)).toBeDefined();
  });
});

describe("the picker", () => {
  test("arrows, Escape, Backspace", async () => {
    const { user, flow } = await open();
    const input = await field(/走访的户/);
    input.focus();
    await user.keyboard("{ArrowDown}");
    const list = () => within(screen.getByRole("listbox"));
    const options = list().getAllByRole("option");
    // 重点户 first, longest unvisited first.
    expect(options.map(({ textContent }) => textContent.slice(0, 3))).toEqual([
      ...["曾国全", "李四3", "张三3"],
    ]);
    await user.keyboard("{ArrowDown}");
    expect(input.getAttribute("aria-activedescendant")).toBe(options[1]?.id);
    await user.keyboard("{ArrowUp}{ArrowUp}{Enter}");
    expect(flow.get().entry.households).toMatchObject([{ householder: "张三" }]);
    await user.keyboard("{ArrowDown}{Escape}");
    expect(screen.queryByRole("listbox")).toBeNull();
    await user.keyboard("{Backspace}");
    expect(flow.get().entry.households).toEqual([]);
    await user.keyboard("???");
    expect(list().getAllByRole("option")).toHaveLength(3);
    await user.keyboard("zzz");
    expect(list().queryAllByRole("option")).toEqual([]);
  });
});

describe("other states", () => {
  test("without ledgers: a way to make them", async () => {
    book.workbook = without(village, "走访记录");
    const { user } = await open();
    await user.click(await screen.findByRole("button", { name: "去新建台账" }));
    expect(page.get()).toBe("ledgers");
  });

  test("half-written: locked, gone on with by one button", async () => {
    book.refuse.apply = "GeneralException";
    const { user, flow } = await open();
    await user.type(await field(/走访人/), "李{Enter}");
    await user.type(await field(/走访的户/), "张三{Enter}");
    await user.click(screen.getByRole("checkbox", { name: "无诉求" }));
    await user.keyboard("{Control>}{Enter}{/Control}");
    const goOn = await screen.findByRole("button", { name: "继续写完" });
    expect(screen.getByText(/Excel 说 GeneralException/)).toBeDefined();
    expect((await field(/走访的户/)).hasAttribute("disabled")).toBe(true);
    delete book.refuse.apply;
    await user.click(goOn);
    expect(await screen.findByText(/已经补写完整/)).toBeDefined();
    expect(flow.get().phase).toBe("typing");
    expect(rows("visits")).toHaveLength(2);
  });

  test("in English as well", async () => {
    await open("en");
    expect(await screen.findByRole("button", { name: "Save (Ctrl+Enter)" })).toBeDefined();
  });
});
