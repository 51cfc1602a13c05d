/**
 * The month of docs/使用说明.md, gone through in the pane: what each of its sections says stood on the
 * screen while its step was done. `PICTURES=docs/pictures npx jest test/browser/guide` draws the
 * pictures of the guide anew.
 */
import { readdirSync } from "node:fs";
import { expect, jest, test } from "@jest/globals";
import { guideSections } from "../support/guide.ts";
import {
  fileAt,
  openBook,
  SIZE,
  startTour,
  STEPS_DONE,
  type,
  typeBeside,
} from "../support/guideTour.ts";
import { chosenFile, mergePanes, written } from "../support/mergePane.ts";

jest.setTimeout(600_000);

/** What Office.js says of a page whose clock stands still: the browser's own timings are not there. */
const CLOCK = "responseEnd";

const { openHome } = mergePanes();
const SAMPLE = "dist/samples/2026-11";
/** Of a fresh checkout only there when the server has written it. */
const book = () => fileAt(`${SAMPLE}/各村/龙河村2026年11月民情台账.xlsx`);

test("a village's month", async () => {
  const blank = await openHome({ viewport: SIZE });
  // A Friday near the end of the sample's month.
  await blank.page.clock.setFixedTime(new Date("2026-11-27T09:00:00"));

  const fresh = startTour(blank);
  await fresh.step("新建台账", async () => {
    const { frame } = blank;
    await fresh.ribbon("台账");
    await fresh.press(/^新建台账/);
    await frame.getByLabel("村(社区)", { exact: true }).fill("龙河村");
    await frame.getByLabel("乡镇(街道)", { exact: true }).fill("五桂镇");
    await frame.getByLabel("报送月份", { exact: true }).fill("2026-11");
    await fresh.press("看看要添什么");
    await fresh.see("新建“走访记录”。");
    await fresh.draw("新建台账");
    await fresh.press("返回");
    for (const label of await frame.locator("fieldset label").allTextContents()) {
      const box = frame.getByRole("checkbox", { name: label, exact: true });
      await box.setChecked(["干部名册", "一户一档"].includes(label));
    }
    await fresh.press("看看要添什么");
    await fresh.press("写入工作簿");
    await frame.getByRole("heading", { name: "台账已建好" }).waitFor();
  });

  const pane = await openBook(blank, book());
  const { frame, page, complaints } = pane;
  const tour = startTour(pane);
  await tour.step("先认识它", async () => {
    await tour.see("插入示例");
    await tour.draw("开始", "page");
  });

  await tour.step("登记走访", async () => {
    await tour.ribbon("走访");
    for (const [label, name] of [
      [/走访人/, "程福国"],
      [/走访的户/, "zdd"],
    ] as const) {
      await frame.getByRole("combobox", { name: label }).fill(name);
      await page.keyboard.press("Enter");
    }
    await frame.getByRole("textbox", { name: /群众反映/ }).fill("三组路灯不亮,晚上出门不便");
    await frame.getByRole("combobox", { name: /^处理/ }).selectOption("转台账");
    await frame.getByRole("combobox", { name: /诉求类别/ }).selectOption({ index: 2 });
    await frame.getByRole("combobox", { name: /走访人/ }).scrollIntoViewIfNeeded();
    await tour.draw("登记走访");
    await tour.press("保存(Ctrl+回车)");
    await tour.see(/^已保存:张道道/);
  });

  await tour.step("检查与修复", async () => {
    await type(pane, "走访记录", 3, { 组别: "第五村民小组" });
    await type(pane, "民生诉求台账", 17, { 状态: "差不多了" });
    await tour.ribbon("台账");
    await tour.press(/^检查与修复/);
    await tour.press("检查");
    await tour.see(/^查了 \d+ 行/);
    await tour.draw("检查与修复");
    await tour.unfold("统一组别写法");
    await tour.press(/^全部改好/);
    await tour.see(/^已改好/);
    await tour.press("返回台账");
  });

  await tour.step("走访核查", async () => {
    await tour.ribbon("走访");
    await frame.getByRole("tab", { name: "走访核查" }).click();
    await tour.press("核查");
    await tour.see("重新核查");
    await tour.goTo("走访记录", "B5");
    await tour.draw("走访核查", "page");
    await tour.unfold("还差几户次");
  });

  await tour.step("民主议账", async () => {
    await tour.ribbon("台账");
    await tour.press(/^民主议账/);
    await tour.press("查看议程");
    await tour.press("写成议账议程");
    await tour.see("已写入工作簿");
    await tour.goTo("议账议程", "A4");
    await tour.draw("议账议程", "page");
    await typeBeside(pane, "议账议程", "会议日期", "2026-11-27");
    await typeBeside(pane, "议账议程", "主持人", "董平文");
    await type(pane, "议账议程", 1, {
      ...{ 解决方案: "报请更换灯头", 目标任务: "恢复照明" },
      ...{ 责任人: "唐光清", 完成时限: "'2026-12-25" },
    });
    await tour.press("读入议定结果");
    await tour.press("写进台账");
    await tour.see(/已写入/);
    await tour.press("返回台账");
  });

  await tour.step("办理销账", async () => {
    await tour.press(/^办理销账/);
    await tour.press("查看待办事项");
    await tour.see(/没有办完/);
    await tour.draw("办理销账");
    await tour.press(/^办理 LH-MS-2026-0038/);
    await tour.press("办结");
    await frame.getByLabel("办结方式").selectOption("①实质办结");
    await frame.getByLabel("办理结果").fill("灯头已更换");
    await frame.getByRole("form", { name: "办结" }).getByLabel("经办人").fill("唐光清");
    await tour.press("看看改动");
    await tour.press("写进台账");
    await tour.see(/已写入/);
    await tour.press("返回台账");
  });

  await tour.step("满意结账", async () => {
    await tour.press(/^满意结账/);
    await tour.press("查看回访名单");
    await tour.see(/^记一次回访/);
    await tour.draw("满意结账");
    await tour.press("写成回访清单");
    await tour.see("读入回访结果");
    await tour.press("返回台账");
  });

  await tour.step("打印", async () => {
    await tour.press(/^打印/);
    await frame.getByLabel("印什么").selectOption("dutyNotice");
    await tour.press("看看印几页");
    await tour.press("写入工作簿");
    await tour.see(/按 Ctrl\+P/);
    await tour.goTo("打印-接访公示", "A2");
    await tour.draw("打印", "page");
    await tour.press("撤销本次");
  });
  await tour.step("交表", () => tour.goTo("填报信息", "A2"));
  expect([...fresh.unsaid, ...tour.unsaid]).toEqual([]);
  expect(complaints.filter((it) => !it.includes(CLOCK))).toEqual([]);
});

test("a township's month", async () => {
  const pane = await openHome({ viewport: SIZE });
  await pane.page.clock.setFixedTime(new Date("2026-12-01T09:00:00"));
  const { frame, complaints } = pane;
  const tour = startTour(pane);

  await tour.step("发放空表", async () => {
    await tour.ribbon("台账");
    await tour.press(/^发放空表/);
    const villages = chosenFile("村名单.csv", "村\n龙河村\n青石村\n");
    await tour.choose("选村名单文件", [villages]);
    await frame.getByLabel("新表的月份").fill("2026-12");
    await tour.press("做空表");
    await tour.see("空表做好了");
  });

  await tour.step("收齐和汇总", async () => {
    await tour.ribbon("汇总");
    const files = readdirSync(`${SAMPLE}/各村`).map((name) => fileAt(`${SAMPLE}/各村/${name}`));
    await tour.choose("选择文件", files);
    await tour.choose("选择村名单文件", [fileAt(`${SAMPLE}/村名单.xlsx`)]);
    await tour.press("开始汇总");
    await written(pane);
    await tour.goTo("汇总情况", "A4");
    await tour.draw("汇总", "page");
  });

  await tour.step("待答问题", async () => {
    const heading = frame.getByRole("heading", { name: /^待答问题/ });
    await heading.locator("xpath=following::select[1]").selectOption({ index: 1 });
    await tour.see(/^按这/);
    await heading.evaluate((it) => {
      it.scrollIntoView();
    });
    await tour.draw("待答问题");
  });

  await tour.step("催报和退回单", async () => {
    await tour.unfold("柳林村");
    await tour.see("下载退回单");
  });

  await tour.step("做到哪一步了", async () => {
    await tour.press("返回首页");
    await tour.see(/下一步/);
    await frame.locator("summary", { hasText: "下一步" }).evaluate((it) => {
      it.scrollIntoView();
    });
    await tour.draw("做到哪一步了");
  });

  await tour.step("核查", async () => {
    await tour.ribbon("走访");
    await frame.getByRole("tab", { name: "走访核查" }).click();
    await tour.press("核查");
    await tour.see("重新核查");
  });

  await tour.step("上报清单", async () => {
    await tour.ribbon("上报");
    await tour.press(/^上报清单/);
    await frame.getByLabel("级别").selectOption("乡镇");
    await frame.getByLabel("核查的月份").selectOption("2026-11");
    await tour.press("列出清单");
    await tour.see("写成上报清单");
    await tour.draw("上报清单");
    await tour.press("写成上报清单");
    await tour.see("已写入工作簿");
    await tour.goTo("汇总情况", "A4");
    await tour.press("返回上报");
  });

  await tour.step("综合账和发回音", async () => {
    await tour.ribbon("汇总");
    await tour.press("补入综合账");
    await tour.see(/^综合账已补好/);
    await tour.ribbon("上报");
    await type(pane, "综合账-民生诉求", 1, { 答复类型: "先行答复", 答复村里: "已列入项目库" });
    await tour.press(/^回音/);
    await tour.press("看看要发的回音");
    await tour.see(/^可以发的/);
    await tour.press("返回上报");
  });

  await tour.step("晒账公示", async () => {
    await tour.press(/^晒账公示/);
    await tour.press("查一遍,看公示表");
    await tour.see("公示表预览");
    await tour.draw("晒账公示");
  });

  await tour.step("月评", async () => {
    await tour.ribbon("月评");
    await frame.getByLabel("月份").selectOption("2026-11");
    await tour.press("预览月评");
    await tour.see("主要数字");
    await tour.draw("月评");
    await tour.press("写成月评表");
    await frame.getByRole("heading", { name: "已写入工作簿" }).waitFor();
    await tour.goTo("月评总表", "A46");
    await tour.draw("月评总表", "chart");
  });
  expect(tour.unsaid).toEqual([]);
  expect(complaints.filter((it) => !it.includes(CLOCK))).toEqual([]);
});

test("every section of both months was gone through", () => {
  const titles = guideSections().map(({ title }) => title);
  const month = titles.slice(titles.indexOf("先认识它"), titles.indexOf("每周五、月末和新年"));
  // 收回音 needs a reply for the village: test/browser/submit.test.ts.
  const elsewhere = ["村里的一个月", "收回音", "乡镇的一个月"];
  expect(month.filter((title) => !STEPS_DONE.includes(title))).toEqual(elsewhere);
});
