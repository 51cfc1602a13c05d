/** 走访核查 in the pane: made, opened to its rows, written, and changed by a number on 规则设置. */
import { expect, jest, test } from "@jest/globals";
import {
  daysFromNow,
  expectFit,
  expectSoon,
  mergePanes,
  openTask,
  picture,
  press,
  sheetNames,
  typeSheets,
  type MergePane,
  type PaneOptions,
} from "../support/mergePane.ts";

jest.setTimeout(240_000);

const { openHome } = mergePanes();

/** The pane at 走访核查, beside a workbook with a small village. Its visits are of today. */
async function openQuotas(options: PaneOptions = {}): Promise<MergePane> {
  const pane = await openHome({ viewport: { width: 1280, height: 1400 }, ...options });
  const today = `'${daysFromNow(0)}`;
  const homes = Array.from({ length: 40 }, (_, at) => {
    const group = at < 20 ? "1组" : "2组";
    const number = `${group.slice(0, 1).padStart(2, "0")}-${String(at + 1).padStart(4, "0")}`;
    const name = `${"赵钱孙李周吴郑王冯陈"[at % 10] ?? ""}${"一二三四"[Math.floor(at / 10)] ?? ""}`;
    return [`'${number}`, group, name, at % 9 === 0 ? "低保户" : "一般户", at < 20 ? "周明" : ""];
  });
  const visits = homes.slice(0, 4).map(([number = "", group = "", name = ""]) => {
    return [today, "周明", group, number, name, "入户", "无诉求"];
  });
  const [first = []] = visits;
  await typeSheets(pane, {
    填报信息: [
      ["乡镇(街道)", "五桂镇"],
      ["村(社区)", "龙河村"],
    ],
    干部名册: [
      ["姓名", "职务", "是否两委成员", "组别", "任职起"],
      ["周明", "书记", "是", "1组", "'2021-01-10"],
      ["吴芳", "委员", "是", "2组", "'2021-01-10"],
    ],
    一户一档: [["户编号", "组别", "户主姓名", "户类别", "联系干部"], ...homes],
    走访记录: [
      ["走访日期", "走访人", "组别", "户编号", "户主", "走访方式", "群众反映"],
      ...visits,
      first,
      first.map((cell) => (cell === "入户" ? "电话" : cell)),
      first.map((cell) => (cell === "周明" ? "外来人" : cell)),
    ],
    规则设置: [["两委成员月走访户次", "20"]],
  });
  await openTask(pane, /^(走访|Visits)$/);
  await pane.frame.getByRole("tab", { name: /^(走访核查|Check visits)$/ }).click();
  await press(pane, /^(核查|Check)$/);
  await pane.frame.getByRole("button", { name: /^(重新核查|Check again)$/ }).waitFor();
  return pane;
}

/** Opens a line by its words. */
async function unfold({ frame }: MergePane, words: RegExp | string): Promise<void> {
  await frame.locator("summary").filter({ hasText: words }).first().click();
}

const D1 = /D1 两委成员月走访/;

test("a figure to its rows, the sheets, and a number on 规则设置", async () => {
  const pane = await openQuotas();
  const { frame, ask, complaints } = pane;
  const before = await sheetNames(pane);
  await picture(pane, "quotas-result");
  await unfold(pane, D1);
  await unfold(pane, /^○ 未到期 2/);
  await unfold(pane, /周明/);
  await frame.getByText("算了 4 行,没算 2 行").waitFor();
  await frame.getByText(/同人同户同日已计 1 次/).waitFor();
  await picture(pane, "quotas-rows");
  await frame.getByRole("button", { name: /方式“电话”不计入走访/ }).click();
  await expectSoon(
    () => ask((workbench) => workbench.host.snapshot().activeSheet, null),
    "走访记录",
  );

  await press(pane, "写成走访核查表");
  await frame.getByRole("heading", { name: "已写入工作簿" }).waitFor();
  await picture(pane, "quotas-written");
  expect(await sheetNames(pane)).toContain("走访核查");
  await press(pane, "撤销本次");
  await frame.getByText("已撤销。").waitFor();
  expect(await sheetNames(pane)).toEqual(before);

  await ask((workbench) => {
    workbench.host.author.write("规则设置", "B1:B1", [["4"]]);
  }, null);
  await press(pane, "重新核查");
  await frame.locator("summary").filter({ hasText: D1 }).getByText("已完成 1").waitFor();
  expect(complaints).toEqual([]);
});

test.each<[string, PaneOptions]>([
  ["320 px", { size: { width: 320, height: 1200 } }],
  ["dark", { colorScheme: "dark" }],
  ["English, 320 px", { locale: "en-US", size: { width: 320, height: 1200 } }],
])("nothing is in anybody's way: %s", async (name, options) => {
  const pane = await openQuotas(options);
  const { frame } = pane;
  await unfold(pane, /^(干部|Cadres)/);
  await unfold(pane, /^(户|Households)/);
  await unfold(pane, /(还差几户次|What is missing)/);
  await unfold(pane, /^(没有读出|Not read)/);
  await frame.getByRole("button", { name: /^(再显示 6 条|Show 6 more)$/ }).waitFor();
  for (const words of [D1, /吴芳/, /2组.*户/]) await unfold(pane, words);
  await expectFit(pane, `quotas-${name}`);
});
