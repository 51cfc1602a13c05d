/**
 * @jest-environment jsdom
 */
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { FluentProvider } from "@fluentui/react-components";
import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createCreateFlow } from "../../../../src/taskpane/ledgers/create/flow/flow.ts";
import { CreateSection } from "../../../../src/taskpane/ledgers/create/views/CreateSection.tsx";
import type { BookTarget } from "../../../../src/taskpane/shared/bookTarget.ts";
import { LocaleContext, type Locale } from "../../../../src/taskpane/texts/index.ts";
import { themes } from "../../../../src/taskpane/theme/brand.ts";
import type { RawWorkbook } from "../../../../src/workbook/raw.ts";
import { EMPTY_BOOK, ownSheet } from "../../../setup/books.ts";

jest.setTimeout(60_000);

beforeEach(() => {
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), { matches: false, media }) as MediaQueryList;
});

afterEach(cleanup);

const REFUSED = {
  ok: false,
  code: "AccessDenied",
  sentence: "工作簿受保护,请先撤销保护。",
} as const;

/** A book that takes what it is given, and remembers what it was asked. */
function fakeBook(workbook: RawWorkbook, asked: string[], writes = true): BookTarget {
  const ok = <Value,>(value: Value) => Promise.resolve({ ok: true, value } as const);
  return {
    name: () => ok({ name: "台账.xlsx", sheets: workbook.sheets.map(({ name }) => name) }),
    read: () => ok(workbook),
    rows: () => ok([]),
    write: (plan, options) => {
      asked.push(`write ${plan.sheets.length > 0 ? "sheets" : "marks"}`);
      options.onProgress?.(1, 4);
      if (!writes) return Promise.resolve(REFUSED);
      const sheets = plan.sheets.map(({ name }) => ({ planned: name, name }));
      return ok({ runId: options.runId, sheets, kept: [], notices: [] });
    },
    apply: () => {
      throw new Error("nothing is to be changed");
    },
    undo: () => ok({ cells: 0, rows: 0, columns: 0, kept: [] }),
    undoRun: (runId) => {
      asked.push(`undo ${runId}`);
      return ok({ removed: [], kept: ["“走访记录”写好以后有人改动过,已原样保留。"] });
    },
    show: (sheet) => {
      asked.push(`show ${sheet}`);
      return ok(null);
    },
    watch: () => Promise.resolve(() => undefined),
  };
}

interface Opening {
  readonly workbook?: RawWorkbook;
  readonly locale?: Locale;
  readonly writes?: boolean;
}

async function open({ workbook = EMPTY_BOOK, locale = "zh-CN", writes = true }: Opening = {}) {
  const asked: string[] = [];
  const flow = createCreateFlow({
    book: fakeBook(workbook, asked, writes),
    today: () => "2026-11-30",
    unique: () => "1",
  });
  render(
    <LocaleContext value={locale}>
      <FluentProvider theme={themes.light}>
        <CreateSection flow={flow} />
      </FluentProvider>
    </LocaleContext>,
  );
  await screen.findAllByRole("checkbox");
  return { flow, asked, user: userEvent.setup() };
}

const box = (name: string) => screen.getByRole("checkbox", { name });
const button = (name: string) => screen.getByRole("button", { name });

describe("choosing", () => {
  test("the usual ledgers are on; the stability ledger is off and says why", async () => {
    await open();
    expect(box("走访记录")).toHaveProperty("checked", true);
    const stability = box("稳定工作台账");
    expect(stability).toHaveProperty("checked", false);
    const why = document.getElementById(stability.getAttribute("aria-describedby") ?? "");
    expect(why?.textContent).toContain("默认不建");
  });

  test("what stands in 填报信息 is shown and changed there", async () => {
    const setup = ownSheet("填报信息", [
      ["乡镇(街道)", "五桂镇"],
      ["村(社区)", "龙河村"],
    ]);
    await open({ workbook: { ...EMPTY_BOOK, sheets: [setup] } });
    const village = screen.getByRole("textbox", { name: "村(社区)" });
    expect(village).toHaveProperty("value", "龙河村");
    expect(village).toHaveProperty("readOnly", true);
    expect(screen.getByRole("textbox", { name: "报送月份" })).toHaveProperty("value", "2026-11");
  });

  test("a month that is none is said before anything is read", async () => {
    const { user, flow } = await open();
    const month = screen.getByRole("textbox", { name: "报送月份" });
    await user.clear(month);
    await user.type(month, "十一月");
    await user.click(button("看看要添什么"));
    expect(screen.getByRole("status").textContent).toContain("2026-11");
    expect(flow.get().phase).toBe("choosing");
  });

  test("without a ledger there is nothing to do", async () => {
    const { user, flow } = await open();
    for (const it of screen.getAllByRole("checkbox", { checked: true })) await user.click(it);
    await act(() => flow.preview());
    expect(flow.get().notices).toEqual([{ code: "no-ledgers", intent: "warning" }]);
  });
});

describe("preview, writing, undoing", () => {
  test("says what is added and left alone, and writes only then", async () => {
    const own = ownSheet("走访记录", [["菜谱"], ["面"]]);
    const { user, asked } = await open({ workbook: { ...EMPTY_BOOK, sheets: [own] } });
    await user.click(button("看看要添什么"));
    const title = await screen.findByRole("heading", { name: "将要这样做" });
    expect(document.activeElement).toBe(title);
    const foreign = screen.getByRole("list", { name: "不是本软件的表,不动" });
    expect(within(foreign).getByText(/“走访记录”.*原样保留/u)).toBeTruthy();
    expect(screen.getByText("新建“走访记录 (2)”。")).toBeTruthy();
    expect(asked).toEqual([]);

    await user.click(button("写入工作簿"));
    await screen.findByRole("heading", { name: "台账已建好" });
    expect(screen.queryByRole("button", { name: "打开“计算参考”" })).toBeNull();
    await user.click(button("打开“民情日记”"));
    expect(asked).toEqual(["write sheets", "show 民情日记"]);

    await user.click(button("撤销本次"));
    expect(await screen.findByText(/有人改动过,已原样保留/u)).toBeTruthy();
    expect(asked.at(-1)).toBe("undo ledgers-1");
    expect(screen.getAllByRole("checkbox").length).toBeGreaterThan(10);
  });

  test("back changes nothing", async () => {
    const { user, asked } = await open();
    await user.click(button("看看要添什么"));
    await screen.findByRole("heading", { name: "将要这样做" });
    await user.click(button("返回"));
    expect(screen.getByRole("heading", { name: "哪个村的台账" })).toBeTruthy();
    expect(asked).toEqual([]);
  });

  test("a refusal is said in words, and can be gone on from", async () => {
    const { user } = await open({ writes: false });
    await user.click(button("看看要添什么"));
    await screen.findByRole("heading", { name: "将要这样做" });
    await user.click(button("写入工作簿"));
    await screen.findByRole("heading", { name: "没有全部完成" });
    expect(screen.getByText("工作簿受保护,请先撤销保护。")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "撤销本次" })).toBeNull();
    await user.click(button("接着做完"));
    expect(await screen.findByRole("heading", { name: "将要这样做" })).toBeTruthy();
  });

  test("speaks English", async () => {
    const { user } = await open({ locale: "en" });
    await user.click(button("See what will be added"));
    expect(await screen.findByRole("button", { name: "Write into the workbook" })).toBeTruthy();
  });
});
