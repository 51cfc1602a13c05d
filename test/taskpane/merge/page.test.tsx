/**
 * @jest-environment jsdom
 */
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { FluentProvider } from "@fluentui/react-components";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Question } from "../../../src/domain/findings/types.ts";
import { createFlow } from "../../../src/taskpane/merge/flow/flow.ts";
import type { RunOutcome } from "../../../src/taskpane/merge/job/outcome.ts";
import { MergePage } from "../../../src/taskpane/merge/views/MergePage.tsx";
import type { Calls, EngineClient, FindingView } from "../../../src/taskpane/merge/worker/calls.ts";
import { LocaleContext, type Locale } from "../../../src/taskpane/texts/index.ts";
import { themes } from "../../../src/taskpane/theme/brand.ts";
import { fakeTarget, OUTCOME, type FakeBook } from "./states.ts";

jest.setTimeout(30_000);

const VILLAGE: RunOutcome["villages"][number] = {
  name: "龙河村",
  listed: true,
  submission: "on-time",
  rows: 120,
  places: 3,
  questions: 1,
  urge: "【龙河村】有3处请核对:……",
  hasSlip: true,
};
const QUESTION: Question = {
  id: "q",
  file: "龙河村.xlsx",
  village: "龙河村",
  sheet: "走访",
  cell: "D2",
  header: "类别",
  prompt: "“修路”是哪一项?",
  options: [
    { value: "交通", label: "交通" },
    { value: "水利", label: "水利" },
  ],
  defaultValue: "",
};
const VIEW: FindingView = {
  ...{
    index: 0,
    severity: "error",
    file: "龙河村.xlsx",
    sheet: "走访",
    cell: "B7",
    header: "日期",
  },
  sentence: "“某日”不是确定日期。",
  place: "【龙河村.xlsx】“走访”B7",
  path: "龙河村.xlsx",
  title: "日期不清",
  advice: "请村里修改后重报",
  inChecklist: { sheet: "核对清单", row: 4 },
  inLedger: null,
  source: {
    number: 7,
    cells: [{ column: "B", header: "走访日期", value: "某日", meant: true }],
  },
};

/** A worker that knows one finding of one village. */
function fakeEngine(): EngineClient {
  const kinds = [{ id: "date-unclear", title: "日期不清", severity: "error", count: 1 }] as const;
  const values: Partial<Record<keyof Calls, unknown>> = {
    merge: {
      ...OUTCOME,
      villages: [VILLAGE],
      files: [{ path: "龙河村.xlsx", village: "龙河村", status: "merged", rows: 120, why: "" }],
      findings: { error: 1, warning: 0, info: 0 },
      openQuestions: 1,
    },
    groups: [{ village: "龙河村", count: 1, kinds }],
    findings: [VIEW],
    finding: VIEW,
    questions: [QUESTION],
    plan: { sheets: [], dictionary: [], properties: new Map() },
    rows: [],
  };
  const call = (name: string) =>
    Promise.resolve({ ok: true, value: Reflect.get(values, name) as unknown });
  return { call: call as EngineClient["call"], stop: () => undefined };
}

beforeEach(() => {
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), { matches: false, media }) as MediaQueryList;
});

afterEach(cleanup);

async function open(book: FakeBook = {}, engine = fakeEngine(), locale: Locale = "zh-CN") {
  const target = fakeTarget(book);
  const now = () => 0;
  const flow = createFlow({
    ...{ engine, target, now, today: () => "2026-12-02", unique: () => "1" },
    mark: { set: () => undefined, clear: () => undefined, take: () => false },
    download: () => undefined,
  });
  render(
    <LocaleContext value={locale}>
      <FluentProvider theme={themes.light}>
        <MergePage flow={flow} now={now} />
      </FluentProvider>
    </LocaleContext>,
  );
  const user = userEvent.setup();
  await screen.findByRole("heading", { level: 2 });
  return { flow, target, user };
}

async function merged(...args: Parameters<typeof open>) {
  const all = await open(...args);
  const inputs = document.querySelectorAll<HTMLInputElement>('input[type="file"]');
  const [files] = inputs;
  if (files) await all.user.upload(files, new File(["x"], "龙河村.xlsx"));
  await all.user.click(screen.getByRole("button", { name: "开始汇总" }));
  await screen.findByRole("heading", { name: "2026年11月汇总结果" });
  return all;
}

describe("choosing", () => {
  test("files are listed and can be taken out; without any there is no start", async () => {
    const { user, flow } = await open();
    const start = screen.getByRole("button", { name: "开始汇总" });
    expect(start.getAttribute("aria-disabled")).toBe("true");
    const [input] = document.querySelectorAll<HTMLInputElement>('input[type="file"]');
    if (input) await user.upload(input, [new File(["x"], "a.xlsx"), new File(["y"], "b.xlsx")]);
    expect(screen.getByText("已选 2 个文件")).toBeDefined();
    expect(start.getAttribute("aria-disabled")).toBeNull();
    await user.click(screen.getByRole("button", { name: "移除“a.xlsx”" }));
    expect(flow.get().files.map(({ path }) => path)).toEqual(["b.xlsx"]);
  });

  test("the 村名单 of the workbook is chosen, and can be unchosen", async () => {
    const { user, flow } = await open({ sheets: ["我的表", "村名单", "规则设置"] });
    const field = screen.getByRole("combobox", { name: "村名单" });
    expect(within(field).getByRole<HTMLOptionElement>("option", { selected: true }).text).toBe(
      "工作表“村名单”",
    );
    await user.selectOptions(field, "不用村名单");
    expect(flow.get().villages).toEqual({ kind: "none" });
    expect(screen.getByText(/按本工作簿的“规则设置”/)).toBeDefined();
  });

  test("a week is asked for by its name", async () => {
    const { user, flow } = await open();
    await user.selectOptions(screen.getByRole("combobox", { name: "汇总的时期" }), "某一周");
    await user.type(screen.getByRole("textbox", { name: "时期" }), "2026-W48");
    expect(flow.get().period).toEqual({ kind: "week", id: "2026-W48" });
  });

  test("in English", async () => {
    await open({}, fakeEngine(), "en");
    expect(screen.getByRole("button", { name: "Start merging" })).toBeDefined();
  });
});

describe("running", () => {
  test("shows the files and can be cancelled; the focus goes along", async () => {
    const engine = fakeEngine();
    const { user } = await open({}, { ...engine, call: () => new Promise(() => undefined) });
    const [input] = document.querySelectorAll<HTMLInputElement>('input[type="file"]');
    if (input) await user.upload(input, new File(["x"], "龙河村.xlsx"));
    await user.click(screen.getByRole("button", { name: "开始汇总" }));
    expect(document.activeElement?.textContent).toBe("正在读取");
    expect(screen.getByRole("progressbar", { name: "进度" })).toBeDefined();
    await user.click(screen.getByRole("button", { name: "取消" }));
    expect(screen.getByText("已取消。工作簿没有改动。")).toBeDefined();
    expect(document.activeElement?.textContent).toBe("各村的文件");
  });
});

describe("the result", () => {
  test("has the balance on top and takes the focus", async () => {
    await merged();
    expect(document.activeElement?.textContent).toBe("2026年11月汇总结果");
    expect(screen.getByText("读取 10 行 = 采用 7 + 重复 1 + 退回 2")).toBeDefined();
    expect(screen.getByText(/账目相符/)).toBeDefined();
  });

  test("a village opens to the message that can be copied", async () => {
    const { user } = await merged();
    const [first] = screen.getAllByText("龙河村", { selector: "summary span" });
    await user.click(first ?? document.body);
    const section = await screen.findByRole("region", { name: "发给龙河村的话" });
    await user.click(within(section).getByRole("button", { name: "复制" }));
    expect(await within(section).findByText("已复制,可以直接粘贴。")).toBeDefined();
    expect(await navigator.clipboard.readText()).toBe(VILLAGE.urge);
  });

  test("an answer is chosen, and applied with a new run", async () => {
    const { user, target } = await merged();
    await user.selectOptions(
      await screen.findByRole("combobox", { name: QUESTION.prompt }),
      "水利",
    );
    await user.click(screen.getByRole("button", { name: "按这 1 个回答重新汇总" }));
    await screen.findByRole("heading", { name: "2026年11月汇总结果" });
    expect(target.plans[1]).toEqual(["回答记录"]);
  });

  test("a finding opens to its original row, its place and its line in 核对清单", async () => {
    const { user, target } = await merged();
    const list = () => screen.getAllByText(/龙河村/, { selector: "summary span" });
    await user.click(list().at(-1) ?? document.body);
    await user.click(await screen.findByText(/日期不清/));
    const line = await screen.findByRole("button", { name: /不是确定日期/ });
    expect(line.getAttribute("aria-expanded")).toBe("false");
    await user.click(line);
    expect(line.getAttribute("aria-expanded")).toBe("true");
    expect(await screen.findByText(/就是这一格/)).toBeDefined();
    expect(screen.getByText(VIEW.place)).toBeDefined();
    await user.click(screen.getByRole("button", { name: "到“核对清单”这一行" }));
    expect(target.asked.at(-1)).toBe("show 核对清单 4");
    expect(screen.queryByRole("button", { name: "到汇总后的这一行" })).toBeNull();
  });

  test("is taken back, and says so; a notice can be closed", async () => {
    const { user, target } = await merged();
    await user.click(screen.getByRole("button", { name: "撤销本次" }));
    expect(await screen.findByText("已撤销,移除了 1 张工作表。")).toBeDefined();
    expect(target.asked.at(-1)).toBe("undo merge-1");
    expect(screen.getByRole("button", { name: "写进工作簿" })).toBeDefined();
    await user.click(screen.getAllByRole("button", { name: "关闭这条提示" })[0] ?? document.body);
    expect(screen.queryByText("已撤销,移除了 1 张工作表。")).toBeNull();
  });
});
