/** 民主议账, 办理销账 and 满意结账 in the pane: a matter goes from the meeting to the last call. */
import { expect, jest, test } from "@jest/globals";
import { violations } from "../support/axe.ts";
import {
  mergePanes,
  picture,
  press,
  type MergePane,
  type PaneOptions,
} from "../support/mergePane.ts";

jest.setTimeout(240_000);

const { openHome } = mergePanes();

const MEETING = /^(民主议账|Meeting)/;
const ITEMS = /^(办理销账|Handle and close)/;
const CALLS = /^(满意结账|Ask and settle)/;
const BACK = /^(返回台账|Back to ledgers)$/;

/** The ledgers beside a village with a few items; everybody is invented. */
async function openLedgers(options: PaneOptions = {}): Promise<MergePane> {
  const pane = await openHome({ viewport: { width: 1280, height: 1500 }, ...options });
  await pane.ask((workbench) => {
    const header = [
      ...["编号", "组别", "反映人", "登记时间", "来源渠道", "收集人", "诉求内容", "类别"],
      ...["解决方案", "目标任务", "责任人", "会议时间", "完成时限", "状态"],
      ...["办结方式", "办结时间", "办理结果", "联系电话"],
    ];
    const decided = ["请挖机清方", "恢复通行", "李建国", "'2026-03-10", "'2026-04-10"];
    const closed = ["①实质办结", "'2026-04-05", "已清方通车", "'13900000003"];
    const row = (n: number, more: readonly string[]) => {
      const first = [
        ...[`LH-MS-2026-${String(n).padStart(4, "0")}`, "3组", "周大山", "'2026-03-02"],
        ...["干部走访", "何青", `第${n}段机耕道垮塌,农用车过不去`, "交通"],
        ...more,
      ];
      return [...first, ...Array.from({ length: header.length - first.length }, () => "")];
    };
    const sheets: Readonly<Record<string, readonly (readonly string[])[]>> = {
      填报信息: [
        ["乡镇(街道)", "五桂镇"],
        ["村(社区)", "龙河村"],
      ],
      干部名册: [
        ["姓名", "职务", "是否两委成员", "组别", "任职起"],
        ["李建国", "书记", "是", "1组", "'2021-01-10"],
        ["何青", "文书", "否", "2组", "'2021-01-10"],
      ],
      民生诉求台账: [
        header,
        row(1, ["", "", "", "", "", "待议账"]),
        ...[2, 3, 4, 5, 6].map((n) => row(n, [...decided, "办理中"])),
        ...[7, 8].map((n) => row(n, [...decided, "已办结待回访", ...closed])),
      ],
    };
    const { author } = workbench.host;
    for (const [name, rows] of Object.entries(sheets)) {
      author.addSheet(name);
      const letter = String.fromCharCode(64 + (rows[0]?.length ?? 1));
      author.write(
        name,
        `A1:${letter}${rows.length}`,
        rows.map((cells) => [...cells]),
      );
    }
  }, null);
  const ribbon = pane.page.getByRole("toolbar");
  await ribbon.getByRole("button", { name: /^(台账|Ledgers)$/ }).click();
  return pane;
}

/** What the row with this 编号 holds. */
function rowOf({ ask }: MergePane, sheetName: string, code: string): Promise<readonly string[]> {
  return ask(
    (workbench, [name, wanted]) => {
      const sheet = workbench.host.toRaw().sheets.find((it) => it.name === name);
      const rows = sheet?.rows.map(({ cells }) =>
        cells.map((cell) => (typeof cell === "object" ? "" : String(cell))),
      );
      return rows?.find((cells) => cells.includes(wanted)) ?? [];
    },
    [sheetName, code] as const,
  );
}

/** Types the decisions of the meeting on the agenda, as the clerk does at the sheet. */
async function decide({ ask }: MergePane): Promise<void> {
  await ask((workbench) => {
    const { author } = workbench.host;
    const { sheets } = workbench.host.toRaw();
    const rows = sheets.find(({ name }) => name === "议账议程")?.rows ?? [];
    const rowWith = (text: string) => rows.find(({ cells }) => cells[0] === text)?.number ?? 0;
    const day = rowWith("会议日期");
    author.write("议账议程", `B${day}:B${day}`, [["'2026-05-10"]]);
    author.write("议账议程", `B${day + 1}:B${day + 1}`, [["李建国"]]);
    const item = rowWith("LH-MS-2026-0001");
    author.write("议账议程", `I${item}:L${item}`, [
      ["请挖机清方", "恢复通行", "何青", "'2026-06-20"],
    ]);
  }, null);
}

/** Said in the section that is shown: those opened before keep theirs. */
async function told({ frame }: MergePane, words: RegExp | string): Promise<void> {
  await frame.getByText(words).locator("visible=true").waitFor();
}

test("a meeting decides, an item is closed, a call recorded, and all of it taken back", async () => {
  const pane = await openLedgers();
  const { frame, complaints } = pane;
  const first = () => rowOf(pane, "民生诉求台账", "LH-MS-2026-0001");
  const before = await first();

  await press(pane, MEETING);
  await press(pane, "查看议程");
  await frame.getByText("1 件要上会").waitFor();
  await press(pane, "写成议账议程");
  await frame.getByRole("heading", { name: "已写入工作簿" }).waitFor();
  await decide(pane);
  await press(pane, "读入议定结果");
  await frame.getByText("可以写入 1 件").waitFor();
  await picture(pane, "meeting-preview");
  await press(pane, "写进台账");
  await told(pane, /^LH-MS-2026-0001 已写入/);
  expect(await first()).toEqual(expect.arrayContaining(["何青", "办理中"]));
  expect(await rowOf(pane, "会议记录", "LH-MS-2026-0001")).toContain("恢复通行");
  await picture(pane, "meeting-written");

  await press(pane, BACK);
  await press(pane, ITEMS);
  await press(pane, "查看待办事项");
  await frame.getByText(/^6 件没有办完/).waitFor();
  await picture(pane, "items-list");
  await press(pane, "办理 LH-MS-2026-0001");
  await press(pane, "办结");
  await press(pane, "看看改动");
  // All that is missing at once, and the first of it has the focus.
  await frame.getByText("没有写经办人,请写上谁办理了这一步。").waitFor();
  await frame.getByText("“办结方式”还没有填,填好才能“办结”。").waitFor();
  expect(await frame.getByLabel("办结方式").getAttribute("aria-invalid")).toBe("true");
  expect(await frame.locator("select:focus").count()).toBe(1);
  await frame.getByRole("form", { name: "办结" }).getByLabel("经办人").fill("何青");
  await picture(pane, "items-refused");
  await frame.getByLabel("办结方式").selectOption("①实质办结");
  await frame.getByLabel("办理结果").fill("已清方通车");
  await press(pane, "看看改动");
  await frame.getByRole("heading", { name: "写入前请核对" }).waitFor();
  await picture(pane, "items-preview");
  await press(pane, "写进台账");
  await told(pane, /^LH-MS-2026-0001 已写入/);
  expect(await first()).toContain("已办结待回访");
  // It is open still, though on the list no more.
  await frame.locator("h3:focus", { hasText: "办理一件事项" }).waitFor();
  await frame.locator("p:visible", { hasText: /^LH-MS-2026-0001/ }).waitFor();
  await press(pane, "返回名单");
  await frame.locator("h3:focus", { hasText: "没有办完的事项" }).waitFor();

  await press(pane, BACK);
  await press(pane, CALLS);
  await press(pane, "查看回访名单");
  await frame.getByText("记一次回访(1/3)").waitFor();
  await press(pane, "记下,转到下一件");
  await frame.getByText(/^“回访人”还没有填/).waitFor();
  // By keyboard alone: the answer, the day that stands there, way, caller, Enter.
  await frame.getByRole("radio", { name: "满意", exact: true }).focus();
  await pane.page.keyboard.press("Space");
  await frame.getByLabel("回访方式").selectOption("电话");
  await frame.getByLabel("回访人").fill("何青");
  await picture(pane, "calls-form");
  await pane.page.keyboard.press("Enter");
  await told(pane, /^LH-MS-2026-0007 已写入/);
  await frame.getByText("记一次回访(1/2)").waitFor();
  expect(await rowOf(pane, "民生诉求台账", "LH-MS-2026-0007")).toContain("已结账");
  await picture(pane, "calls-next");
  await press(pane, "撤销上一步");
  await frame.getByText("记一次回访(1/3)").waitFor();

  await press(pane, BACK);
  await press(pane, ITEMS);
  await press(pane, "撤销上一步");
  await told(pane, "已撤销,台账恢复了原来的内容。");
  await press(pane, BACK);
  await press(pane, MEETING);
  await press(pane, "撤销上一步");
  await told(pane, "已撤销,台账恢复了原来的内容。");
  expect(await first()).toEqual(before);
  expect(complaints).toEqual([]);
});

test.each<[string, PaneOptions]>([
  ["320 px", { size: { width: 320, height: 1500 } }],
  ["dark", { colorScheme: "dark" }],
  ["English, 320 px", { locale: "en-US", size: { width: 320, height: 1500 } }],
])("nothing is in anybody's way: %s", async (name, options) => {
  const pane = await openLedgers(options);
  const { frame } = pane;
  const look = async (view: string) => {
    expect(await violations(frame)).toEqual([]);
    const wide = await frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
    await picture(pane, `${view}-${name.replaceAll(/[ ,]/g, "")}`);
  };
  await press(pane, MEETING);
  await press(pane, /^(查看议程|See the agenda)$/);
  await press(pane, /^(写成议账议程|Write the agenda as a sheet)$/);
  await frame.getByRole("button", { name: /^(读入议定结果|Read the decisions)$/ }).waitFor();
  await look("meeting");
  await press(pane, BACK);
  await press(pane, ITEMS);
  await press(pane, /^(查看待办事项|See what is open)$/);
  await press(pane, /^(全选|Choose all)/);
  await press(pane, /^(一起办结|Close together)$/);
  await frame.getByLabel(/^办理结果/).fill("已清方通车");
  await frame.getByLabel(/^办结方式/).selectOption("①实质办结");
  await frame.getByRole("combobox", { name: /^(经办人|Done by)$/ }).fill("何青");
  await press(pane, /^(看看改动|See the changes)$/);
  await frame.getByRole("heading", { name: /^(写入前请核对|Check before writing)$/ }).waitFor();
  await look("together");
  await press(pane, BACK);
  await press(pane, CALLS);
  await press(pane, /^(查看回访名单|See whom to ask)$/);
  await frame.getByRole("radio", { name: /^(不满意|Not content)$/ }).check();
  await frame
    .locator("summary")
    .filter({ hasText: /^(满意率|Contentment)/ })
    .click();
  await look("calls");
});
