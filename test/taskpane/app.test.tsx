/**
 * @jest-environment jsdom
 */
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { act, lazy, useState } from "react";
import { App, type PaneProps } from "../../src/taskpane/app/App.tsx";
import type { Host } from "../../src/taskpane/host/store.ts";
import { openPage } from "../../src/taskpane/navigation.ts";
import { createPreferences, DEFAULT_PREFERENCES } from "../../src/taskpane/preferences.ts";
import { createStore } from "../../src/taskpane/store.ts";
import { TASKS, type Task } from "../../src/taskpane/tasks.ts";

beforeEach(() => {
  // jsdom has no layout: no media queries, no scrolling.
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), { matches: false, media }) as MediaQueryList;
  window.scrollTo = () => undefined;
  openPage("home");
});

afterEach(cleanup);

function open(props: Partial<PaneProps> = {}, host: Host = "excel") {
  const preferences = createPreferences(undefined);
  preferences.set({ ...DEFAULT_PREFERENCES, language: "zh-CN" });
  const store = createStore(host);
  render(<App host={store} preferences={preferences} {...props} />);
  return { preferences, store, user: userEvent.setup() };
}

const title = () => screen.getByRole("heading", { level: 1 }).textContent;
const press = (name: string | RegExp) => screen.getByRole("button", { name });

describe("home", () => {
  test("every task has a button; one that is not there says so, and its page what it will do", async () => {
    const missing: Task = { id: "review", icon: "review", texts: (texts) => texts.tasks.review };
    const tasks = [...TASKS.filter(({ id }) => id !== "review"), missing];
    const { user } = open({ tasks });
    expect(screen.getAllByRole("listitem")).toHaveLength(tasks.length);
    await user.click(press(/^月评/));
    expect(title()).toBe("月评");
    expect(screen.getByText(/还没有做好,点了也不会改动/)).toBeDefined();
    expect(screen.getAllByRole("listitem")).toHaveLength(3);
    await user.click(press("返回首页"));
    expect(title()).toBe("民情台账助手");
  });

  test("the title takes the focus on a new page, not on the first", async () => {
    const { user } = open();
    expect(document.activeElement).toBe(document.body);
    await user.click(press("帮助"));
    expect(document.activeElement?.textContent).toBe("帮助");
  });
});

describe("first run", () => {
  test("no way to insert a sample: no button for it", () => {
    open();
    expect(screen.queryByRole("button", { name: "插入示例" })).toBeNull();
  });

  test("put away, it stays away", async () => {
    const { user, preferences } = open();
    await user.click(press("不再显示"));
    expect(screen.queryByText("第一次使用?")).toBeNull();
    expect(preferences.get().introduced).toBe(true);
  });
});

describe("a task that is there", () => {
  function Counter() {
    const [count, setCount] = useState(0);
    return (
      <button
        onClick={() => {
          setCount(count + 1);
        }}
      >
        {`count ${count}`}
      </button>
    );
  }

  const counting: Task = {
    id: "merge",
    icon: "merge",
    texts: (texts) => texts.tasks.merge,
    component: lazy(() => Promise.resolve({ default: Counter })),
  };

  test("goes on behind the other pages", async () => {
    const { user } = open({ tasks: [counting] });
    await user.click(press(/^汇总/));
    await user.click(await screen.findByRole("button", { name: "count 0" }));
    act(() => {
      openPage("help");
    });
    expect(screen.queryByRole("button", { name: "count 1" })).toBeNull();
    act(() => {
      openPage("merge");
    });
    expect(press("count 1")).toBeDefined();
  });

  test("its failure ends in a page with a way out", async () => {
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    const broken = lazy(() => Promise.reject(new Error("chunk 7 not found")));
    const { user } = open({ tasks: [{ ...counting, component: broken }] });
    await user.click(press(/^汇总/));
    await screen.findByText("chunk 7 not found");
    expect(title()).toBe("窗格出错了");
    expect(press("重新打开窗格")).toBeDefined();
    jest.restoreAllMocks();
  });
});

describe("settings", () => {
  test("another language takes effect at once, in the page's own language too", async () => {
    const { user, preferences } = open();
    await user.click(press("设置"));
    await user.click(screen.getByRole("radio", { name: "English" }));
    expect(title()).toBe("Settings");
    expect(document.documentElement.lang).toBe("en");
    expect(document.title).toBe("Minqing village ledgers");
    await user.click(screen.getByRole("radio", { name: "Dark" }));
    expect(preferences.get()).toEqual({ language: "en", theme: "dark", introduced: false });
  });
});

describe("where there is no Excel", () => {
  test.each([
    ["waiting", /正在连接 Excel/],
    ["silent", /没有连上 Excel/],
    ["elsewhere", /请在 Excel 里打开/],
  ] as const)("%s: %s", (host, words) => {
    open({}, host);
    expect(screen.getByText(words)).toBeDefined();
    expect(screen.queryByRole("button", { name: /汇总/ })).toBeNull();
  });

  test("Excel answers at last: the pane opens", () => {
    const { store } = open({}, "silent");
    act(() => {
      store.set("excel");
    });
    expect(title()).toBe("民情台账助手");
  });
});

describe("help", () => {
  afterEach(() => {
    document.head.replaceChildren();
  });

  /** The page as built: with the script of Office.js in its head. */
  function office(src: string): void {
    const script = document.createElement("script");
    script.setAttribute("src", src);
    script.type = "text/plain"; // jsdom would run it
    document.head.append(script);
  }

  test("Office.js from beside the pane: its terms are at hand", () => {
    office("office/office.js");
    openPage("help");
    open();
    expect(screen.getByText(/不在 Microsoft 的支持范围内/)).toBeDefined();
    expect(screen.getByText(/只和它自己所在的服务器来往/)).toBeDefined();
    const links = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(links).toEqual(["THIRD_PARTY.txt", "office/LICENSE.md"]);
  });

  test("Office.js from Microsoft: the help says so, and promises no less than is true", () => {
    office("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    openPage("help");
    open();
    expect(screen.getByText(/从 Microsoft 的服务器加载/)).toBeDefined();
    expect(screen.queryByText(/只和它自己所在的服务器来往/)).toBeNull();
    expect(screen.getAllByRole("link")).toHaveLength(1);
  });
});
