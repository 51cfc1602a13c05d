import { describe, expect, test } from "@jest/globals";
import { makeForm, type FormBook, type FormOrder } from "../../../src/report/forms/index.ts";
import { PAPER } from "../../../src/report/forms/paper.ts";
import { checkPlan } from "../../../src/workbook/xlsx/write/check.ts";
import { record } from "../sample.ts";
import { beside, boxOf, pagesOf, sheetOf, textsOf } from "./support.ts";
import { EMPTY, SECRET_VISITOR, VILLAGE } from "./village.ts";

const ORDERS: readonly FormOrder[] = [
  { form: "registration", households: ["03-0045", "01-0002"] },
  { form: "contactCard", cadres: ["周明", "吴芳"], copies: 5 },
  { form: "ledgerBook", period: "2026-11", specialKinds: ["低保户"], withStability: false },
  { form: "diary", cadre: "周明", month: "2026-11" },
  { form: "dutyNotice", month: "2026-11" },
  { form: "stability", matters: ["LH-WD-2026-0001"] },
];
const SIGNS = 150;
const LONG = "路灯坏了,老人晚上不敢出门。".repeat(SIGNS);

/** Every ledger's texts as long as texts can be. */
const WORDY: FormBook = {
  ...VILLAGE,
  records: VILLAGE.records.map((it) => ({
    ...it,
    values: {
      ...it.values,
      content: LONG,
      problems: LONG,
      opinion: LONG,
      pledge: LONG,
      measure: LONG,
    },
  })),
};

describe.each(ORDERS)("$form", (order) => {
  test.each([
    ["filled", VILLAGE, false],
    ["blank", EMPTY, true],
    ["with long texts", WORDY, false],
  ] as const)(
    "%s: a sound plan, nothing beyond the width, no page too full",
    (_, book, isBlank) => {
      const made = makeForm(book, order);
      expect(made.isBlank).toBe(isBlank);
      expect(() => {
        checkPlan(made.plan);
      }).not.toThrow();
      expect(made.pages).toBe(made.sheets.reduce((sum, { pages }) => sum + pages, 0));
      for (const sheet of made.plan.sheets) {
        expect(sheet.name).toMatch(/^打印-/);
        expect(sheet.print.paper).toBe("A4");
        for (const cell of sheet.cells) {
          expect(boxOf(sheet, cell).right).toBeLessThanOrEqual(sheet.columns.length);
        }
        const heights = [...(sheet.rowHeights?.values() ?? [])];
        expect(Math.max(...heights)).toBeLessThanOrEqual(409);
        if (sheet.print.pageBreaks === undefined) continue;
        for (const rows of pagesOf(sheet)) {
          const points = rows.reduce((sum, row) => sum + (sheet.rowHeights?.get(row) ?? 0), 0);
          expect(points).toBeLessThanOrEqual(PAPER.portrait.height * 1.15);
        }
      }
    },
  );

  test("nothing of a long text is lost, over as many rows as it needs", () => {
    const texts = makeForm(WORDY, order).plan.sheets.flatMap(textsOf);
    const signs = texts.join("").split("坏").length - 1;
    expect(signs > 0).toBe(order.form !== "dutyNotice");
    expect(signs % SIGNS).toBe(0);
  });
});

describe("民情一户一档信息登记卡", () => {
  const order = { form: "registration", households: ["01-0002", "03-0045"] } as const;
  const sheet = sheetOf(makeForm(VILLAGE, order));

  test("two pages for a household at least, in the order of the choice", () => {
    const starts = pagesOf(sheet).map((rows) => rows[0]);
    const titles = sheet.cells.filter(({ look }) => look === "title");
    expect(titles.map(({ value }) => value)).toEqual([
      "民情一户一档信息登记卡",
      "诉求和办理情况",
      "民情一户一档信息登记卡",
      "诉求和办理情况",
    ]);
    for (const { row } of titles) expect(starts).toContain(row);
    expect(textsOf(sheet).filter((it) => it.startsWith("户编号"))).toEqual([
      "户编号:01-0002",
      "户编号:03-0045",
    ]);
  });

  test("every value where the paper has it", () => {
    const one = sheetOf(makeForm(VILLAGE, { form: "registration", households: ["03-0045"] }));
    expect(
      ["户主姓名", "身份证号", "联系电话", "常住地址", "家庭人口", "联系干部", "登记时间"].map(
        (caption) => beside(one, caption),
      ),
    ).toEqual([
      ...["陈大山", "510129197001011237", "13900005678", "五桂镇龙河村3组12号"],
      ...["4", "周明", "2026年1月15日"],
    ]);
    expect(beside(one, "户类别")).toContain("☑低保户");
    expect(beside(one, "户类别")).toContain("☐困难户");
    expect(beside(one, "困难类型")).toContain("☑医疗困难");
    // What stands in no list is ticked behind it.
    expect(beside(one, "具体需求")).toMatch(/☑救助资金.*☑修路灯$/);
    expect(beside(one, "诉求内容")).toContain("路灯坏了五盏");
    const texts = textsOf(one);
    expect(texts).toEqual(expect.arrayContaining(["李小梅", "配偶", "LH-KN-2026-0001"]));
    expect(texts.indexOf("到现场查看")).toBeLessThan(texts.indexOf("换好三盏路灯"));
    expect(texts.join()).not.toContain("田埂");
  });

  test("rows without a 户编号 belong to the household of that name in that 组", () => {
    const texts = textsOf(sheetOf(makeForm(VILLAGE, { ...order, households: ["01-0002"] })));
    expect(texts).toContain("水渠堵塞");
    expect(texts.find((it) => it.startsWith("☐口头"))).toContain("☑电话");
  });

  test("a large family goes on over the page", () => {
    const members = Array.from({ length: 20 }, (_, at) =>
      record("members", "龙河村", at, { householdNo: "01-0002", name: `家人${at}` }),
    );
    const made = makeForm(
      { ...VILLAGE, records: [...VILLAGE.records, ...members] },
      { ...order, households: ["01-0002"] },
    );
    expect(made.pages).toBe(3);
    expect(textsOf(sheetOf(made))).toContain("家人19");
  });
});

describe("亲民爱民连心卡", () => {
  test("so many of each, eight on a page", () => {
    const made = makeForm(VILLAGE, { form: "contactCard", cadres: ["周明", "吴芳"], copies: 8 });
    expect(made.pages).toBe(2);
    const texts = textsOf(sheetOf(made));
    expect(texts.filter((it) => it === "周明")).toHaveLength(8);
    expect(texts.filter((it) => it === "有求必应,七天内回话")).toHaveLength(8);
    expect(texts.filter((it) => it === "028-84005678")).toHaveLength(16);
    expect(texts).toEqual(expect.arrayContaining(["书记、主任", "13900001111", "五桂镇龙河村"]));
  });
  test("nobody of that name: a page of blank ones", () => {
    const made = makeForm(VILLAGE, { form: "contactCard", cadres: ["谁"], copies: 1 });
    expect(made).toMatchObject({ isBlank: true, pages: 1 });
  });
});

describe("民情台账", () => {
  const book = (part: Partial<Extract<FormOrder, { form: "ledgerBook" }>> = {}) =>
    makeForm(VILLAGE, {
      ...{ form: "ledgerBook", period: "2026-11", specialKinds: ["低保户"] },
      ...{ withStability: false, ...part },
    });

  test("a title page and four parts, each with its head on every page", () => {
    const { plan } = book();
    expect(plan.sheets.map(({ name }) => name)).toEqual([
      ...["打印-民情台账封面", "打印-民情台账一", "打印-民情台账二"],
      ...["打印-民情台账三", "打印-民情台账四"],
    ]);
    expect(plan.sheets.map(({ print }) => print.orientation)).toEqual(Array(5).fill("landscape"));
    expect(plan.sheets.slice(1).map(({ print }) => print.titleRows)).toEqual(Array(4).fill([1, 3]));
  });
  test("households, visits, wishes and answers of the month", () => {
    const texts = book().plan.sheets.map(textsOf);
    expect(texts[1]).toEqual(
      expect.arrayContaining(["03-0045", "低保户、残疾户", "协助申请临时救助"]),
    );
    expect(texts[1]).not.toContain("王一木");
    expect(texts[2]).toEqual(expect.arrayContaining(["2026-11-03", "2026-11-12", "周明、吴芳"]));
    expect(texts[3]).toEqual(expect.arrayContaining(["LH-MS-2026-0007", SECRET_VISITOR]));
    expect(texts[3]).not.toContain("LH-MS-2025-0001");
    // What is still open goes on; what was over before the month does not.
    expect(texts[4]).toEqual(expect.arrayContaining(["LH-KN-2026-0001", "已换三盏", "当场讲解"]));
    expect(texts[4]).not.toContain("LH-MS-2025-0001");
  });
  test("a whole year, and 稳定工作 when it is asked for", () => {
    const of = (made: ReturnType<typeof book>) => made.plan.sheets.flatMap(textsOf).join();
    expect(of(book({ period: "2025" }))).toContain("LH-MS-2025-0001");
    expect(of(book())).not.toContain("LH-WD-2026-0001");
    expect(of(book({ withStability: true }))).toContain("LH-WD-2026-0001");
  });
});

describe("民情日记本", () => {
  test("entries by day with those visited; days without an entry come from the visits", () => {
    const sheet = sheetOf(makeForm(VILLAGE, { form: "diary", cadre: "周明", month: "2026-11" }));
    const texts = textsOf(sheet);
    expect(texts.filter((it) => /^2026年11月\d/.test(it))).toEqual([
      "2026年11月3日",
      "2026年11月12日",
    ]);
    expect(beside(sheet, "走访对象")).toBe("陈大山");
    expect(beside(sheet, "群众的反响")).toBe("大家盼着早点修好");
    expect(texts).toEqual(expect.arrayContaining(["秋收顺利", "被访人签字", "星期二"]));
  });
  test("of one cadre, of one month", () => {
    const of = (cadre: string, month: string) =>
      textsOf(sheetOf(makeForm(VILLAGE, { form: "diary", cadre, month }))).join();
    expect(of("吴芳", "2026-11")).not.toContain("小事连着民心");
    expect(of("周明", "2026-10")).not.toContain("小事连着民心");
  });
});

describe("接访公示", () => {
  const notice = sheetOf(makeForm(VILLAGE, { form: "dutyNotice", month: "2026-11" }));
  test("people, days, place and telephone, in order", () => {
    expect(beside(notice, "接访地点")).toBe("村活动中心");
    expect(beside(notice, "联系电话")).toBe("028-84005678");
    expect(beside(notice, "11月2日")).toBe("星期一");
    const texts = textsOf(notice);
    expect(texts.indexOf("11月2日")).toBeLessThan(texts.indexOf("11月9日"));
    expect(texts).toEqual(expect.arrayContaining(["周明", "吴芳", "书记接待日"]));
    expect(notice.print).toMatchObject({ fitHeight: true });
  });
  test("nothing of those who came, not even from a remark", () => {
    expect(textsOf(notice).join()).not.toContain(SECRET_VISITOR);
    expect(textsOf(notice).join()).not.toContain("13700002222");
  });
  test("several places have a column", () => {
    const more = record("dutyRoster", "龙河村", 6, { dutyDate: "2026-11-16", place: "三组院坝" });
    const made = makeForm(
      { ...VILLAGE, records: [...VILLAGE.records, more] },
      { form: "dutyNotice", month: "2026-11" },
    );
    expect(textsOf(sheetOf(made))).toEqual(expect.arrayContaining(["见下表", "三组院坝"]));
  });
});

describe("稳定工作事项卡", () => {
  test("a page for a matter, with its own two pairs of people", () => {
    const made = makeForm(VILLAGE, { form: "stability", matters: ["LH-WD-2026-0001"] });
    const sheet = sheetOf(made);
    expect(made.pages).toBe(1);
    expect(beside(sheet, "稳控责任人")).toBe("周明");
    expect(beside(sheet, "化解责任人")).toBe("吴芳");
    expect(beside(sheet, "涉稳事项")).toContain("☑矛盾纠纷");
    expect(sheet.print.footerLeft).toContain("内部资料");
  });
});
