/** Column mapping beyond the single mess rows: ambiguous headers, answers, leaves and parents. */
import { describe, expect, test } from "@jest/globals";
import { layout, mapping, onlyBlock, sentences } from "./helpers.ts";
import { VISIT_HEADER, dateCell, sheet, visitRow } from "./sheets.ts";

const BASE = ["登记时间", "反映人", "诉求内容", "责任人"] as const;

function demands(...more: readonly string[]) {
  return sheet("民生诉求台账", [
    [...BASE, ...more],
    [dateCell(46327), "王五", "修路", "李四"],
  ]);
}

describe("完成时间 is a deadline or a day of completion", () => {
  test.each([
    [["完成时限", "完成时间"], "closedDate"],
    [["办理时限", "完成时间"], "closedDate"],
    [["办结时间", "完成时间"], "deadline"],
    [["完成时间", "销号时间"], "deadline"],
  ])("beside %j by exclusion: %s", (headers, key) => {
    const result = layout(demands(...headers));
    expect(mapping(onlyBlock(result))["完成时间"]).toBe(key);
    expect(result.questions).toEqual([]);
  });

  test("alone it is asked about and not read", () => {
    const result = layout(demands("完成时间"));
    expect(mapping(onlyBlock(result))["完成时间"]).toBeNull();
    expect(result.questions).toMatchObject([
      {
        id: "header-unknown:民生诉求台账:完成时间",
        cell: "E1",
        header: "完成时间",
        options: [
          { value: "deadline", label: "完成时限" },
          { value: "closedDate", label: "办结时间" },
          { value: "ignore", label: "都不是,不读取" },
        ],
        defaultValue: "ignore",
      },
    ]);
    expect(sentences(result, "header-unknown")).toEqual([
      "【龙河村.xlsx】“民生诉求台账”E1 完成时间:这一列可能是“完成时限”或“办结时间”,不能确定,暂不读取。请回答待答问题,或者改用标准列名。",
    ]);
  });

  test("between both it is one too many: listed, not read", () => {
    const result = layout(demands("完成时限", "办结时间", "完成时间"));
    expect(mapping(onlyBlock(result))["完成时间"]).toBeNull();
    expect(sentences(result, "column-private")[0]).toContain("“完成时间”");
    expect(result.questions).toEqual([]);
  });

  test.each([
    ["deadline", "deadline"],
    ["closedDate", "closedDate"],
    ["ignore", null],
  ])("the remembered answer %s is applied without asking", (answer, key) => {
    const result = layout(demands("完成 时间*"), {
      "header-unknown:民生诉求台账:完成时间": answer,
    });
    expect(mapping(onlyBlock(result))["完成 时间*"]).toBe(key);
    expect(result.questions).toEqual([]);
  });

  test("an answer that names no column of the ledger is no answer", () => {
    const result = layout(demands("完成时间"), {
      "header-unknown:民生诉求台账:完成时间": "nonsense",
    });
    expect(result.questions).toHaveLength(1);
  });
});

describe("leaves and parents", () => {
  test("a leaf does not take the field of a column that is named outright", () => {
    const result = layout(
      sheet(
        "民生诉求台账",
        [
          ["姓名", "登记时间", "诉求内容", "责任人", null],
          [null, null, null, "姓名", "备注"],
          ["王五", dateCell(46327), "修路", "李四", "无"],
        ],
        { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1"] },
      ),
    );
    expect(mapping(onlyBlock(result))).toEqual({
      姓名: "reporter",
      登记时间: "registeredDate",
      诉求内容: "content",
      "责任人-姓名": "responsible",
      "责任人-备注": "remark",
    });
  });

  test("levels joined are a name of their own", () => {
    const result = layout(
      sheet(
        "民生诉求台账",
        [
          ["登记时间", "反映人", "诉求内容", "回访", null, null],
          [null, null, null, "日期", "方式", "意见"],
          [dateCell(46327), "王五", "修路", dateCell(46350), "电话", "满意"],
        ],
        { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:F1"] },
      ),
    );
    expect(onlyBlock(result).columns.slice(3)).toEqual([
      { column: 4, header: "回访-日期", key: "callbackDate" },
      { column: 5, header: "回访-方式", key: "callbackWay" },
      { column: 6, header: "回访-意见", key: "satisfaction" },
    ]);
  });
});

describe("which ledger", () => {
  const shared = ["户主姓名", "身份证号", "家庭人口", "联系电话", "困难类型", "困难原因"];
  test.each([
    ["困难群众台账", "hardship"],
    ["困难户11月", "hardship"],
    ["一户一档", "households"],
    ["农户信息", "households"],
  ])("the name %s breaks the tie: %s", (name, id) => {
    expect(onlyBlock(layout(sheet(name, [shared]))).ledger.id).toBe(id);
  });

  test("so does the title where the sheet's name says nothing", () => {
    const titled = (title: string) =>
      onlyBlock(layout(sheet("Sheet1", [[title], shared]))).ledger.id;
    expect(titled("龙河村困难群众台账")).toBe("hardship");
    expect(titled("龙河村一户一档登记表")).toBe("households");
  });

  test("headers go before names: visits on a sheet called 民情台账", () => {
    expect(onlyBlock(layout(sheet("民情台账", [VISIT_HEADER, visitRow(1)]))).ledger.id).toBe(
      "visits",
    );
  });

  test("two known headers are no table, unless the clerk says which ledger it is", () => {
    const few = sheet("情况", [
      ["走访日期", "走访人", "情况", "去处"],
      [dateCell(46327), "李四", "好", "张三"],
    ]);
    const asked = layout(few);
    expect(asked.blocks).toEqual([]);
    expect(asked.refusal).toBe("no-ledger");
    expect(asked.questions).toMatchObject([{ id: "sheet-unknown:情况", defaultValue: "ignore" }]);
    const told = layout(few, { "sheet-unknown:情况": "visits" });
    expect(onlyBlock(told).ledger.id).toBe("visits");
    expect(onlyBlock(told).missingColumns).toEqual(["户编号/户主"]);
  });
});

describe("what is told of columns", () => {
  test("missing required columns are one warning for the block, not one for each row", () => {
    const result = layout(
      sheet("走访", [
        ["走访日期", "走访人", "户主"],
        [dateCell(46327), "李四", "张三"],
      ]),
    );
    expect(sentences(result, "column-absent")).toEqual([
      "【龙河村.xlsx】“走访”第1行:没有找到应填的列:走访方式、群众反映。各行照常读取,请下次补上。",
    ]);
  });

  test("other words for headers are grouped with examples", () => {
    const result = layout(
      sheet("走访", [
        ["走访时间", "走访干部", "走访对象", "走访方式", "反映情况"],
        visitRow(1).slice(1),
      ]),
    );
    const finding = result.findings.find(({ id }) => id === "header-synonym");
    expect(finding?.count).toBe(4);
    expect(finding?.examples).toEqual([
      { value: "走访时间", newValue: "走访日期" },
      { value: "走访干部", newValue: "走访人" },
      { value: "走访对象", newValue: "户主" },
    ]);
  });

  test("a formula-like or very odd header is text like any other", () => {
    const result = layout(
      sheet("走访", [[...VISIT_HEADER, "=cmd|' /C calc'!A0", "@SUM"], visitRow(1)]),
    );
    expect(
      onlyBlock(result)
        .columns.slice(-2)
        .map((column) => column.header),
    ).toEqual(["=cmd|' /C calc'!A0", "@SUM"]);
  });

  test("the restricted ledger shows nothing of its rows in findings", () => {
    const result = layout(
      sheet(
        "稳定工作台账",
        [
          ["登记时间", "涉稳事项", "事项内容"],
          [dateCell(46327), "矛盾纠纷", "宅基地"],
          ["张三家的事另附"],
        ],
        { merges: ["A3:C3"] },
      ),
    );
    expect(sentences(result, "banner-unknown")[0]).toContain("通栏文字“***”");
  });
});
