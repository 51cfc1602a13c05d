import { describe, expect, test } from "@jest/globals";
import { PLACES_SHOWN, urgeTexts } from "../../../src/report/urge/texts.ts";
import {
  SECRETS,
  WEEK_48,
  finding,
  mergeResult,
  sampleResult,
  tally,
  village,
  villageStatus,
} from "../sample.ts";

const texts = urgeTexts(sampleResult());

describe("urgeTexts", () => {
  test("has one text per village, in their order", () => {
    expect([...texts.keys()]).toEqual(["龙河村", "清溪村", "石桥村", "白云村", "高坪村", "新桥村"]);
  });

  test("names sheet, cell and what to do, errors first", () => {
    expect(texts.get("龙河村")?.split("\n")).toEqual([
      "【龙河村】2026年11月民情台账已收到,属于迟报(报送截止11月30日,12月1日收到)。下次请按时报送。",
      "有4处需要修改或核对(其中3处必须改):",
      "1. “走访记录”B12(走访日期):原内容不是确定日期,请改成 2026-11-30 这样的日期。",
      expect.stringMatching(/^2\. “一户一档”D7\(身份证号\):身份证号后三位已丢失/),
      expect.stringMatching(/^3\. “民生诉求台账”B5\(编号\):编号原内容已存在重复数据:与第6行/),
      expect.stringMatching(/^4\. “一户一档”H9\(联系电话\):原内容有11位数字/),
      "请在退回单里改好(或改原表)后整份发回,谢谢!",
    ]);
  });

  test.each(SECRETS)("never holds a value of the ledgers: %s", (secret) => {
    expect(JSON.stringify(sampleResult().findings)).toContain(secret);
    expect([...texts.values()].join("\n")).not.toContain(secret);
  });

  test("thanks a village without a fault", () => {
    expect(texts.get("清溪村")).toBe(
      "【清溪村】2026年11月民情台账已按时收到。\n4行全部合格,没有要修改的地方。报送按时、填写规范,感谢你们的认真工作!",
    );
    expect(texts.get("石桥村")).toContain("记为零报告。\n谢谢配合!");
  });

  test("asks a returned village for the whole file", () => {
    const text = texts.get("白云村") ?? "";
    expect(text).toContain("文件没有采用");
    expect(text).toContain("1. 【白云村.xlsx】:白云村2026年11月有2份内容不同的文件");
    expect(text).toContain("请改好后把整个文件重新发来");
    expect(text).not.toContain("谢谢配合");
  });

  test.each([
    ["2026-11-27", "2026-11-30", "(报送截止11月30日)到11月27日还没有收到,请在截止日前报送。"],
    ["2026-11-30", "2026-11-30", "到11月30日还没有收到,请在截止日前报送。"],
    ["2026-12-01", "2026-11-30", "到12月1日还没有收到,已经过了截止日,请今天就报送。"],
    ["2027-01-02", "2026-12-31", "(报送截止2026年12月31日)到1月2日还没有收到,已经过了截止日"],
    ["2026-11-27", "", "2026年11月民情台账到11月27日还没有收到,请尽快报送。"],
  ])("reminds a village that sent nothing (as of %s, deadline %s)", (asOf, deadline, expected) => {
    const status = villageStatus(village("高坪村", { deadline, received: "" }), "missing");
    const text = urgeTexts(mergeResult({ asOf, villages: [status] })).get("高坪村");
    expect(text).toContain(expected);
    expect(text).toContain("作零报告");
  });

  test("puts cells of one column with the same trouble on one line", () => {
    const rows = [4, 5, 6, 7, 8, 9, 10];
    const findings = rows.map((row) =>
      finding({
        id: "date-vague",
        sheet: "走访记录",
        cell: `B${row}`,
        row,
        header: "走访日期",
        value: `近期${row}`,
        slots: { example: "2026-11-30" },
      }),
    );
    const status = villageStatus(village("龙河村"), "on-time");
    const text = urgeTexts(mergeResult({ villages: [status], findings })).get("龙河村") ?? "";
    expect(text).toContain("1. “走访记录”B4、B5、B6、B7、B8等7处(走访日期):");
    expect(text).not.toContain("2. ");
  });

  test("stops after ten places and points to the slip", () => {
    const findings = Array.from({ length: 30 }, (_, index) =>
      finding({ id: "date-vague", sheet: "走访记录", cell: "B9", header: `第${index}栏` }),
    );
    const status = villageStatus(village("龙河村"), "on-time");
    const text = urgeTexts(mergeResult({ villages: [status], findings })).get("龙河村") ?? "";
    expect(text.match(/^\d+\. /gm)).toHaveLength(PLACES_SHOWN);
    expect(text).toContain("……等30处,详见退回单。");
  });

  test("names ledgers without a new row this week (C3, C4)", () => {
    const status = villageStatus(village("龙河村"), "on-time", {
      ledgers: { visits: tally(3) },
      notUpdated: ["demands", "diary"],
    });
    const text = urgeTexts(mergeResult({ period: WEEK_48, villages: [status] })).get("龙河村");
    expect(text).toContain("本周没有更新的台账:民生诉求台账、民情日记。请补登后重新报送");
    expect(text).not.toContain("感谢");
  });
});
