/**
 * @jest-environment jsdom
 */
import { afterEach, describe, expect, jest, test } from "@jest/globals";
import { FluentProvider } from "@fluentui/react-components";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createHandoutFlow } from "../../../../src/taskpane/ledgers/handout/flow/flow.ts";
import type { HandoutOrder } from "../../../../src/taskpane/ledgers/handout/job/order.ts";
import type { EngineClient } from "../../../../src/taskpane/ledgers/handout/worker/calls.ts";
import { HandoutSection } from "../../../../src/taskpane/ledgers/handout/views/HandoutSection.tsx";
import { LocaleContext, type Locale } from "../../../../src/taskpane/texts/index.ts";
import { themes } from "../../../../src/taskpane/theme/brand.ts";
import { workbook, sheet } from "../../../check/support.ts";
import { fakeBook } from "../check/fakeBook.ts";

jest.setTimeout(60_000);

const BLOB = new Blob(["zip"]);
const MADE = {
  file: { name: "各村空表_2026-12.zip", blob: BLOB, notices: [] },
  villages: [
    {
      ...{ village: "龙河村", file: "龙河村2026年12月民情台账.xlsx", isPartial: true },
      notes: ["带入未办结事项 1 件、名册 3 行", "上月有 2 行被退回,没有带入,请该村在新表里补登"],
    },
    { village: "青石村", file: "青石村2026年12月民情台账.xlsx", isPartial: false, notes: [] },
  ],
  sentences: ["上月的文件里有“石头村”,村名单里没有,没有给它做空表。请核对村名单。"],
};

interface ShowOptions {
  readonly locale?: Locale;
  readonly engine?: Partial<EngineClient>;
  readonly canDownload?: boolean;
}

function show({ locale = "zh-CN", engine = {}, canDownload = true }: ShowOptions = {}) {
  const orders: HandoutOrder[] = [];
  const saved: string[] = [];
  const sheets = ["村名单", "干部名册"];
  const fake = fakeBook(workbook([sheet("村名单", [["村"], ["龙河村"]])]), {
    name: () => Promise.resolve({ ok: true, value: { name: "镇.xlsx", sheets } }),
  });
  const flow = createHandoutFlow({
    engine: {
      call: (_, order) => {
        orders.push(order);
        return Promise.resolve({ ok: true, value: MADE });
      },
      stop: () => undefined,
      ...engine,
    },
    book: fake.book,
    today: () => "2026-12-02",
    download: (name) => {
      saved.push(name);
    },
    canDownload: () => canDownload,
  });
  const { container } = render(
    <FluentProvider theme={themes.light}>
      <LocaleContext.Provider value={locale}>
        <HandoutSection flow={flow} />
      </LocaleContext.Provider>
    </FluentProvider>,
  );
  return { orders, saved, container, user: userEvent.setup() };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const list = (name: string) => screen.getByRole("list", { name });

afterEach(cleanup);

describe("the section of handing out", () => {
  test("the sheet 村名单 is proposed; the .zip is saved, and every village has its line", async () => {
    const { user, orders, saved } = show();
    const villages = await screen.findByRole("combobox", { name: "村名单" });
    expect(villages).toHaveProperty("value", "sheet 村名单");
    await user.type(screen.getByRole("textbox", { name: "乡镇(街道)" }), "五桂镇");
    await user.click(button("做空表"));
    await screen.findByText(/共 2 份/);
    expect(document.activeElement?.textContent).toBe("空表做好了");
    expect(orders).toMatchObject([
      {
        ...{ month: "2026-12", township: "五桂镇", asOf: "2026-12-02", carry: null },
        ...{ villages: { kind: "sheet" }, withStability: false },
      },
    ]);
    expect(within(list("各村的文件")).getByText(/2 行被退回/).textContent).toContain("龙河村");
    expect(screen.getByText(/有 1 个村的上月内容没有全部带入/)).toBeTruthy();
    expect(within(list("要核对的")).getByText(/石头村/)).toBeTruthy();
    await user.click(button("保存压缩包"));
    expect(saved).toEqual(["各村空表_2026-12.zip"]);
  });

  test("last month's files are asked for before anything is made; what is no table is said", async () => {
    const { user, orders, container } = show();
    await user.click(await screen.findByRole("checkbox", { name: /带入上月/ }));
    await user.click(button("做空表"));
    await screen.findByText(/还没有选上月各村的文件/);
    expect(orders).toEqual([]);
    const [, , files] = container.querySelectorAll<HTMLInputElement>("input[type=file]");
    if (!files) throw new Error("no picker");
    await user.upload(files, [new File(["x"], "龙河村.xlsx"), new File(["x"], "~$龙河村.xlsx")]);
    await screen.findByText("已选上月文件 1 个");
    await screen.findByText(/不是表格,没有用:~\$龙河村\.xlsx/);
    await user.click(button("做空表"));
    await screen.findByText(/共 2 份/);
    expect(orders[0]?.carry?.files.map(({ path }) => path)).toEqual(["龙河村.xlsx"]);
  });

  test("where no file can be saved the way round is told instead", async () => {
    const { user, orders } = show({ canDownload: false });
    await screen.findByText(/minqing new --villages/);
    await user.click(button("做空表"));
    expect(orders).toEqual([]);
  });

  test("cancelling leads back", async () => {
    let settle: (reply: Awaited<ReturnType<EngineClient["call"]>>) => void = () => undefined;
    const { user } = show({
      engine: {
        call: () =>
          new Promise((resolve) => {
            settle = resolve;
          }),
        stop: () => {
          settle({ ok: false, failure: { code: "cancelled" } });
        },
      },
    });
    await user.click(await screen.findByRole("button", { name: "做空表" }));
    await user.click(await screen.findByRole("button", { name: "取消" }));
    await screen.findByText("已取消,什么也没有做。");
    expect(button("做空表")).toBeTruthy();
  });

  test("what the list lacks is said in its own sentence", async () => {
    const detail = "【村名单】村名单里一个村也没有。";
    const { user } = show({
      engine: {
        call: () => Promise.resolve({ ok: false, failure: { code: "bad-villages", detail } }),
      },
    });
    await user.click(await screen.findByRole("button", { name: "做空表" }));
    expect(await screen.findByText(detail)).toBeTruthy();
  });

  test("in English", async () => {
    const { user } = show({ locale: "en" });
    await user.click(await screen.findByRole("button", { name: "Make the workbooks" }));
    expect(await screen.findByText(/2 workbooks in one \.zip/)).toBeTruthy();
  });
});
