/**
 * @jest-environment jsdom
 */
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { act } from "react";
import { App } from "../../../src/taskpane/app/App.tsx";
import type { Host } from "../../../src/taskpane/host/store.ts";
import { openPage } from "../../../src/taskpane/navigation.ts";
import { createPreferences, DEFAULT_PREFERENCES } from "../../../src/taskpane/preferences.ts";
import { createSampleDesk } from "../../../src/taskpane/sample/desk.ts";
import type { SampleWork } from "../../../src/taskpane/sample/work.ts";
import { createStore } from "../../../src/taskpane/store.ts";

beforeEach(() => {
  // jsdom has no layout: no media queries, no scrolling.
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), { matches: false, media }) as MediaQueryList;
  window.scrollTo = () => undefined;
  openPage("home");
});

afterEach(cleanup);

const DONE = { runId: "sample-1", sheets: ["填报信息", "走访记录"], kept: [] };

function work(changes: Partial<SampleWork> = {}): SampleWork {
  return {
    insert: () => Promise.resolve({ ok: true, value: DONE }),
    undo: () => Promise.resolve({ ok: true, value: { kept: [] } }),
    ...changes,
  };
}

function open(load: () => Promise<SampleWork>) {
  const preferences = createPreferences(undefined);
  preferences.set({ ...DEFAULT_PREFERENCES, language: "zh-CN" });
  const sample = createSampleDesk(load);
  render(<App host={createStore<Host>("excel")} preferences={preferences} sample={sample} />);
  return { sample, user: userEvent.setup() };
}

const press = (name: string) => screen.getByRole("button", { name });
const status = () => screen.getByRole("status").textContent;

describe("the sample", () => {
  test("is inserted, says what to try next, and is taken back", async () => {
    const undo = jest.fn(work().undo);
    const { user } = open(() => Promise.resolve(work({ undo })));
    expect(status()).toBe("");
    await user.click(press("插入示例"));
    expect(status()).toContain("已经放进工作簿,共 2 张工作表");
    expect(screen.getByText(/另存为一个文件,再点上面的“汇总”/)).toBeDefined();
    expect(screen.queryByRole("button", { name: "插入示例" })).toBeNull();
    await user.click(press("撤销示例"));
    expect(undo).toHaveBeenCalledWith("sample-1");
    expect(status()).toBe("示例已经撤掉。");
    expect(press("插入示例")).toBeDefined();
  });

  test("being inserted is said, and cannot be asked for twice; the focus stays", async () => {
    let finish = (): void => undefined;
    const insert = jest.fn(
      () =>
        new Promise<Awaited<ReturnType<SampleWork["insert"]>>>((resolve) => {
          finish = () => {
            resolve({ ok: true, value: DONE });
          };
        }),
    );
    const { user } = open(() => Promise.resolve(work({ insert })));
    await user.click(press("插入示例"));
    expect(status()).toBe("正在插入示例……");
    await user.click(press("插入示例"));
    expect(insert).toHaveBeenCalledTimes(1);
    await act(async () => {
      finish();
      await Promise.resolve();
    });
    expect(document.activeElement?.textContent).toBe("撤销示例");
  });

  test("stays offered to be taken back while other pages show", async () => {
    const { user } = open(() => Promise.resolve(work()));
    await user.click(press("插入示例"));
    await user.click(press("帮助"));
    await user.click(press("返回首页"));
    expect(press("撤销示例")).toBeDefined();
  });

  test("refused: Excel's sentence, and another try", async () => {
    const refused = {
      ok: false,
      code: "AccessDenied",
      sentence: "工作簿受保护。请撤销保护。",
    } as const;
    const answers = [refused, { ok: true, value: DONE } as const];
    const insert = () => Promise.resolve(answers.shift() ?? refused);
    const undo = () => Promise.resolve(refused);
    const { user } = open(() => Promise.resolve(work({ insert, undo })));
    await user.click(press("插入示例"));
    expect(status()).toBe(refused.sentence);
    await user.click(press("插入示例"));
    expect(status()).not.toContain(refused.sentence);
    await user.click(press("撤销示例"));
    expect(status()).toContain(refused.sentence);
    expect(press("撤销示例")).toBeDefined();
  });

  test("what was kept is said", async () => {
    const kept = ["“走访记录”写好以后有人改动过,已原样保留。"];
    const undo = () => Promise.resolve({ ok: true, value: { kept } } as const);
    const { user } = open(() => Promise.resolve(work({ undo })));
    await user.click(press("插入示例"));
    await user.click(press("撤销示例"));
    expect(status()).toBe(`示例已经撤掉。${kept[0] ?? ""}`);
  });

  test("a part of the program that cannot be loaded says what to do", async () => {
    const { user, sample } = open(() => Promise.reject(new Error("chunk 7 not found")));
    await user.click(press("插入示例"));
    expect(status()).toMatch(/程序没有取全。请关闭这个窗格/);
    expect(sample.get()).toMatchObject({ step: "offered", isBroken: true });
  });
});
