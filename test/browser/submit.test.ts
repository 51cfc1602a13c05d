/** 上报 in the pane: the escalation list of a village and its rows, and a reply taken in with a conflict. */
import { expect, jest, test } from "@jest/globals";
import type { ReplyLine } from "../../src/domain/replies/index.ts";
import { replyPlan } from "../../src/report/reply/index.ts";
import { nodeDeflater } from "../../src/workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../../src/workbook/xlsx/write/index.ts";
import {
  chosenFile,
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

const HEADERS = [
  ...["编号", "组别", "登记时间", "来源渠道", "收集人", "反映人", "诉求内容", "类别", "状态"],
  ...["解决方案", "目标任务", "责任人", "完成时限", "上报日期", "上报单位", "上级答复"],
];

/** Two overdue, one sent up, one sent up and written on in the village since. */
function demandRows(): readonly (readonly string[])[] {
  const row = (number: number, status: string, due: string, sent: string, reply = "") => [
    ...[`LH-MS-2026-000${number}`, "1组", `'${daysFromNow(-60)}`, "干部走访", "周明", "王一"],
    ...["入户路没有硬化", "交通", status, "硬化", "通车", "周明"],
    ...[due === "" ? "" : `'${due}`, sent === "" ? "" : `'${sent}`],
    ...[sent === "" ? "" : "乡镇党(工)委", reply],
  ];
  return [
    HEADERS,
    row(1, "办理中", daysFromNow(-40), ""),
    row(2, "办理中", daysFromNow(-1), ""),
    row(3, "已上报", "", daysFromNow(-10)),
    row(4, "已上报", "", daysFromNow(-10), "镇上电话里说不修了"),
  ];
}

/** The pane at 上报, beside a workbook with a small village that nobody has visited. */
async function openSubmit(options: PaneOptions = {}): Promise<MergePane> {
  const pane = await openHome({ viewport: { width: 1280, height: 1400 }, ...options });
  const homes = Array.from({ length: 40 }, (_, at) => {
    const name = `${"赵钱孙李周吴郑王冯陈"[at % 10] ?? ""}${"一二三四"[Math.floor(at / 10)] ?? ""}`;
    const number = `'01-${String(at + 1).padStart(4, "0")}`;
    return [number, "1组", name, at % 9 === 0 ? "低保户" : "一般户", "周明"];
  });
  await typeSheets(pane, {
    填报信息: [
      ["乡镇(街道)", "五桂镇"],
      ["村(社区)", "龙河村"],
    ],
    干部名册: [
      ["姓名", "职务", "是否两委成员", "组别", "任职起"],
      ["周明", "书记", "是", "1组", "'2021-01-10"],
    ],
    一户一档: [["户编号", "组别", "户主姓名", "户类别", "联系干部"], ...homes],
    民生诉求台账: demandRows(),
  });
  await openTask(pane, /^(上报|Submit)$/);
  return pane;
}

async function openList(pane: MergePane): Promise<void> {
  await press(pane, /^(上报清单|Escalation list)/);
  await press(pane, /^(列出清单|Make the list)$/);
  await pane.frame.getByRole("button", { name: /^(写成上报清单|Write the list)$/ }).waitFor();
}

/** Opens a line by its words. */
async function unfold({ frame }: MergePane, words: RegExp | string): Promise<void> {
  await frame.locator("summary").filter({ hasText: words }).first().click();
}

const activeSheet = ({ ask }: MergePane) =>
  ask((workbench) => workbench.host.snapshot().activeSheet, null);

function replyLine(number: number, more: ReplyLine = {}): ReplyLine {
  return {
    ...{ code: `LH-MS-2026-000${number}`, ledger: "民生诉求台账", matter: "入户路没有硬化" },
    ...{ type: "先行答复", superiorReply: "已列入明年计划", escalatedDate: daysFromNow(-10) },
    ...{ date: daysFromNow(-2), by: "何静", base: "" },
    ...more,
  };
}

async function takeIn(pane: MergePane): Promise<void> {
  const lines = [replyLine(3), replyLine(4), replyLine(9)];
  const options = { village: "龙河村", township: "五桂镇", period: daysFromNow(0).slice(0, 7) };
  const plan = replyPlan(lines, { ...options, asOf: daysFromNow(0) });
  const { bytes } = await writeWorkbook(plan, nodeDeflater);
  await press(pane, /^(回音|Replies)/);
  await pane.frame.getByRole("combobox", { name: /^(经办人|Handled by)/ }).fill("周明");
  await pane.frame
    .locator('input[type="file"]')
    .setInputFiles([chosenFile("回音_龙河村.xlsx", Buffer.from(bytes))]);
  await pane.frame.getByRole("button", { name: /^(写入 1 件|Write 1)$/ }).waitFor();
}

test("a list, a row opened in the workbook, and its sheets", async () => {
  const pane = await openSubmit();
  const { frame, complaints } = pane;
  const before = await sheetNames(pane);
  await frame.getByRole("button", { name: /^上报清单/ }).waitFor();
  await picture(pane, "submit-sections");
  await openList(pane);
  await picture(pane, "submit-list");
  await frame.getByRole("combobox", { name: "类别" }).selectOption("逾期");
  await unfold(pane, /LH-MS-2026-0001/);
  await frame.getByText(/建议:尽快办结/).waitFor();
  await picture(pane, "submit-row");
  await frame.getByRole("button", { name: /民生诉求台账 第2行/ }).click();
  await expectSoon(() => activeSheet(pane), "民生诉求台账");

  await press(pane, "写成上报清单");
  await frame.getByRole("heading", { name: "已写入工作簿" }).waitFor();
  expect(await sheetNames(pane)).toContain("上报清单");
  const [saved] = await Promise.all([pane.page.waitForEvent("download"), press(pane, "存成文件")]);
  expect(saved.suggestedFilename()).toMatch(/^上报清单_龙河村_\d{4}-\d{2}\.xlsx$/);
  await frame.getByText(/已存成文件/).waitFor();
  await press(pane, "撤销本次");
  await frame.getByText("已撤销。").waitFor();
  expect(await sheetNames(pane)).toEqual(before);
  expect(complaints).toEqual([]);
});

test("a reply with a conflict: shown, written but for it, taken back", async () => {
  const pane = await openSubmit();
  const { frame, complaints } = pane;
  await takeIn(pane);
  await picture(pane, "submit-reply");
  await frame.getByText("镇上电话里说不修了").waitFor();
  await press(pane, "写入 1 件");
  await frame.getByText("已写入 1 件。").waitFor();
  await picture(pane, "submit-reply-written");
  const texts = await pane.ask(
    (workbench) => JSON.stringify(workbench.host.toRaw().sheets.map(({ rows }) => rows)),
    null,
  );
  expect(texts).toContain("镇上电话里说不修了");
  expect(texts).toContain("已列入明年计划");
  // Not asked for after the undoing: the workbench's grid may draw a sheet once more that is gone.
  expect(complaints).toEqual([]);
  await press(pane, "撤销写入");
  await frame.getByText("已撤销。").waitFor();
  await frame.getByRole("button", { name: "写入 1 件" }).waitFor();
});

test.each<[string, PaneOptions]>([
  ["320 px", { size: { width: 320, height: 1200 } }],
  ["dark", { colorScheme: "dark" }],
  ["English, 320 px", { locale: "en-US", size: { width: 320, height: 1200 } }],
])("nothing is in anybody's way: %s", async (name, options) => {
  const pane = await openSubmit(options);
  const { frame } = pane;
  const isWhole = (view: string) => expectFit(pane, `submit-${view}-${name}`);
  await openList(pane);
  await frame.getByRole("button", { name: /^(再显示 \d+ 条|Show \d+ more)$/ }).waitFor();
  await unfold(pane, /1组赵一户/);
  await isWhole("list");
  await press(pane, /^(返回上报|Back to submitting)$/);
  await takeIn(pane);
  await isWhole("reply");
});
