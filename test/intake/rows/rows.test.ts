import { describe, expect, test } from "@jest/globals";
import type { RawValue } from "../../../src/workbook/raw.ts";
import { dateCell, DEMAND_HEADER, demandRow, sheet, VISIT_HEADER } from "../layout/sheets.ts";
import { ids, intake, sentences, type Run } from "../../support/township.ts";

const FILE = "龙河村2026年11月.xlsx";
const HOUSEHOLD_HEADER = [
  "户编号",
  "组别",
  "户主姓名",
  "常住地址",
  "家庭人口",
  "联系电话",
  "户类别",
];
const household = (no: string, name: string): RawValue[] => [
  no,
  `${Number(no.slice(0, 2))}组`,
  name,
  "某处",
  3,
  "13900000001",
  "一般户",
];
const CADRE_HEADER = ["姓名", "职务", "是否两委成员"];
const roster = [
  sheet("干部名册", [
    CADRE_HEADER,
    ["张国强", "书记", "是"],
    ["李建", "主任", "是"],
    ["李芳", "监委会主任", "否"],
    ["王军", "委员", "是"],
  ]),
  sheet("一户一档", [
    HOUSEHOLD_HEADER,
    household("03-0045", "张三"),
    household("03-0046", "李四"),
    household("05-0007", "王强"),
    household("06-0008", "王强"),
  ]),
];

const visits = (...rows: readonly (readonly RawValue[])[]) => [
  ...roster,
  sheet("走访记录", [[...VISIT_HEADER, "户编号", "户次", "组别"], ...rows]),
];
const visit = (
  who: string,
  household: RawValue,
  no: RawValue = null,
  count: RawValue = null,
  group: RawValue = null,
) => [1, dateCell(46329), who, household, "入户", "路灯不亮", no, count, group] as const;

function run(...rows: readonly (readonly RawValue[])[]) {
  const result = intake(FILE, visits(...rows));
  const records = result.records.filter((record) => record.ledger === "visits");
  const account = result.blocks.find((block) => block.ledger === "visits");
  return { ...result, visits: records, account };
}

describe("titles in place of names (row 37)", () => {
  test("one match in the roster becomes the name, silently but reported", () => {
    const result = run(visit("张书记、王委员", "张三"));
    expect(result.visits[0]?.values["visitors"]).toEqual(["张国强", "王军"]);
    expect(ids(result.findings)).toContain("title-resolved");
  });

  test("李主任 is the 主任, not the 监委会主任", () => {
    expect(run(visit("李主任", "张三")).visits[0]?.values["visitors"]).toEqual(["李建"]);
  });

  test("nobody fits: the visit cannot be placed and is refused with that one sentence", () => {
    const result = run(visit("赵书记", "张三"));
    expect(result.account).toMatchObject({ read: 1, accepted: 0, refused: 1 });
    expect(sentences(result.findings, "title-unresolved")[0]).toContain(
      "“赵书记”是职务,干部名册里没有对得上的人,不知道是谁,没有采用。请写姓名。",
    );
    expect(ids(result.findings)).not.toContain("row-unplaced");
  });

  test("an office under another name than in the roster's list is found all the same", () => {
    expect(run(visit("王文书", "张三")).visits[0]?.values["visitors"]).toEqual(["王军"]);
  });

  test("without a 干部名册 the sentence says so", () => {
    const row = visit("张书记", "张三").slice(0, VISIT_HEADER.length);
    const result = intake(FILE, [sheet("走访记录", [VISIT_HEADER, row])]);
    expect(sentences(result.findings, "title-unresolved")[0]).toContain("这份文件里没有干部名册");
  });

  test("of two visitors the one that is known stays", () => {
    const result = run(visit("赵书记、王军", "张三"));
    expect(result.visits[0]?.values["visitors"]).toEqual(["王军"]);
    expect(ids(result.findings)).toContain("title-unresolved");
  });
});

describe("households (rows 5, 38, 39, 40)", () => {
  test("a list of known names is split, the row counts once", () => {
    const result = run(visit("王军", "张三、李四"));
    expect(
      result.visits.map((record) => [
        record.values["householder"],
        record.values["householdNo"],
        record.part,
      ]),
    ).toEqual([
      ["张三", "03-0045", 1],
      ["李四", "03-0046", 2],
    ]);
    expect(result.account).toMatchObject({ read: 1, accepted: 1 });
  });

  test("等20户 counts only the households that are named", () => {
    const result = run(visit("王军", "走访三组张三、李四等20户"));
    expect(result.visits).toHaveLength(2);
    expect(sentences(result.findings, "households-unnamed")[0]).toContain(
      "请逐户登记,只能计入写出姓名的2户。",
    );
  });

  test("a number without names cannot be placed", () => {
    const result = run(visit("王军", "20户"));
    expect(result.account).toMatchObject({ accepted: 0, refused: 1 });
    expect(sentences(result.findings, "households-unnamed")[0]).toContain("0户");
  });

  test("a group in the place of a household names nobody", () => {
    const result = run(visit("王军", "三组", null, 20));
    expect(result.account).toMatchObject({ accepted: 0, refused: 1 });
    expect(sentences(result.findings, "households-unnamed")[0]).toContain(
      "户主:“三组”请逐户登记,只能计入写出姓名的0户。",
    );
  });

  test("a free 户次 beside one household counts one", () => {
    const result = run(visit("王军", "张三", null, 20));
    expect(result.visits).toHaveLength(1);
    expect(result.visits[0]?.values["visitCount"]).toBeNull();
    expect(ids(result.findings)).toContain("households-unnamed");
  });

  test("a stranger in a list is refused by name", () => {
    const result = run(visit("王军", "张三、赵六"));
    expect(result.visits).toHaveLength(1);
    expect(sentences(result.findings, "household-unlisted")[0]).toContain("“赵六”不在一户一档里");
  });

  test("a bare 户编号 is completed when one household fits", () => {
    const result = run(visit("王军", null, "45"));
    expect(result.visits[0]?.values["householdNo"]).toBe("03-0045");
    expect(ids(result.findings)).toContain("household-no-found");
    expect(result.questions).toEqual([]);
  });

  test("a number that names its group is never taken for another group's household", () => {
    const [padded, whole] = ["5-45", "05-0045"].map((no) => run(visit("王军", null, no)));
    expect(padded?.visits[0]?.values["householdNo"]).toBe("05-0045");
    expect(padded?.questions[0]).toMatchObject({
      id: "household-no-unlisted:05-0045",
      prompt: "一户一档里没有户编号 05-0045,是哪一户?没有回答之前照原样保留。",
      options: [{ value: "05-0045" }, { value: "03-0045", label: "03-0045 3组 张三" }],
    });
    expect(whole?.visits[0]?.values["householdNo"]).toBe("05-0045");
    expect(whole?.questions).toEqual([]);
  });

  test("a padded number that is not listed is taken from the answer", () => {
    const mapping: Run["mapping"] = {
      version: 1,
      villages: { 龙河村: { "household-no-unlisted:05-0045": "03-0045" } },
      files: {},
    };
    const { records, questions } = intake(FILE, visits(visit("王军", null, "5-45")), { mapping });
    const [record] = records.filter((r) => r.ledger === "visits");
    expect([record?.values["householdNo"], questions]).toEqual(["03-0045", []]);
  });

  test("an incomplete 户编号 of the 一户一档 itself is asked about, with its group's number offered", () => {
    const own = sheet("一户一档", [HOUSEHOLD_HEADER, ["45", "三组", "张三"], ["46", null, "李四"]]);
    expect(intake(FILE, [own]).questions).toMatchObject([
      { id: "household-no-unclear:45", cell: "A2", options: [{ value: "03-0045" }] },
      { id: "household-no-unclear:46", cell: "A3", options: [] },
    ]);
    const mapping: Run["mapping"] = {
      version: 1,
      villages: {
        龙河村: { "household-no-unclear:46": "4-46", "household-no-unclear:45": "何处" },
      },
      files: {},
    };
    const answered = intake(FILE, [own], { mapping });
    expect(answered.records.map((record) => record.values["householdNo"])).toEqual([
      "45",
      "04-0046",
    ]);
    expect(answered.questions.map((question) => question.id)).toEqual(["household-no-unclear:45"]);
  });

  test("two householders of one name are asked about, never merged", () => {
    const result = run(visit("王军", "王强"));
    expect(result.visits[0]?.values["householdNo"]).toBeNull();
    expect(result.questions.map((question) => question.id)).toEqual(["household-same-name:王强"]);
    expect(result.questions[0]?.options.map((option) => option.value)).toEqual([
      "05-0007",
      "06-0008",
    ]);
  });

  test("the group tells them apart; an answer is remembered", () => {
    expect(run(visit("王军", "王强", null, null, "6组")).visits[0]?.values["householdNo"]).toBe(
      "06-0008",
    );
    const mapping: Run["mapping"] = {
      version: 1,
      villages: { 龙河村: { "household-same-name:王强": "05-0007" } },
      files: {},
    };
    const answered = intake(FILE, visits(visit("王军", "王强")), { mapping });
    const [record] = answered.records.filter((r) => r.ledger === "visits");
    expect(record?.values["householdNo"]).toBe("05-0007");
    expect(answered.questions).toEqual([]);
  });

  test("number and name that belong to different households are pointed out", () => {
    const result = run(visit("王军", "李四", "03-0045"));
    expect(sentences(result.findings, "household-mismatch")[0]).toContain(
      "户主是“张三”,这里写的是“李四”",
    );
  });
});

test("a contradiction names both cells and, as one of them is masked, shows neither (row 4)", () => {
  const header = ["户编号", "户主姓名", "身份证号", "出生年月"];
  const row = ["03-0045", "张三", "51012919900101018X", "1991-02"];
  const { findings } = intake(FILE, [sheet("一户一档", [header, row])]);
  expect(findings.find((finding) => finding.id === "id-birth-contradiction")).toMatchObject({
    cell: "D2,C2",
    row: 2,
    mask: "all",
  });
});

test.each([
  ["接待值班表", "值班日期", { 值班人: "李四", 联系电话: "13800000001" }],
  ["民情日记", "日期", { 姓名: "李四", 遇到的问题: "路灯不亮" }],
] as const)("in %s several days in one cell become the last (row 13)", (name, date, more) => {
  const grid = [
    [date, ...Object.keys(more)],
    ["11.3-11.5", ...Object.values(more)],
  ];
  const { findings, records } = intake(FILE, [sheet(name, grid)]);
  expect(ids(findings)).toContain("date-range-end");
  expect(records).toHaveLength(1);
});

describe("同上 (row 29)", () => {
  test("takes the cell above, also from a row of another month", () => {
    const earlier = visit("王军", "张三").map((cell, i) => (i === 1 ? dateCell(46300) : cell));
    const result = run(earlier, visit("同上", "李四"));
    expect(result.visits.map((record) => record.values["visitors"])).toEqual([["王军"]]);
    expect(sentences(result.findings, "ditto-filled")[0]).toContain(
      "“同上”已按上面的内容填为“王军”,请核对。",
    );
    expect(result.account?.ignored["other-period"]).toBe(1);
  });

  test("a 同上 of another month's row is not itself what stands above", () => {
    const other = (cells: readonly RawValue[]) =>
      cells.map((cell, i) => (i === 1 ? dateCell(46300) : cell));
    const result = run(
      other(visit("王军", "张三")),
      other(visit("同上", "张三")),
      visit("〃", "李四"),
    );
    expect(result.visits[0]?.values["visitors"]).toEqual(["王军"]);
  });

  test("takes a list of households apart as the cell above was", () => {
    const result = run(visit("王军", "张三、李四"), visit("王军", "同上"));
    expect(result.visits.map((record) => record.values["householder"])).toEqual([
      "张三",
      "李四",
      "张三",
      "李四",
    ]);
    expect(ids(result.findings)).toContain("ditto-filled");
  });

  test("in the first row there is nothing above", () => {
    const result = run(visit("同上", "李四"));
    expect(result.account).toMatchObject({ refused: 1 });
    expect(ids(result.findings)).toContain("ditto-nothing-above");
  });
});

describe("cells that a row can live without, and cells that place it", () => {
  const demands = (...rows: readonly (readonly RawValue[])[]) =>
    intake(FILE, [sheet("民生诉求台账", [DEMAND_HEADER, ...rows])]);

  test("a vague deadline is left empty and reported; the row stays", () => {
    const row = demandRow(1).map((cell, i) => (i === 6 ? "11月底" : cell));
    const result = demands(row);
    expect(result.records[0]?.values["deadline"]).toBeNull();
    expect(sentences(result.findings, "date-vague")).toEqual([
      "【龙河村2026年11月.xlsx】“民生诉求台账”第2行 完成时限:“11月底”不是确定日期,请改成 2026-11-30 这样的日期。",
    ]);
    expect(result.blocks[0]).toMatchObject({ accepted: 1, refused: 0 });
  });

  test("without 诉求内容 there is no item", () => {
    const result = demands(demandRow(1).map((cell, i) => (i === 3 ? null : cell)));
    expect(result.blocks[0]).toMatchObject({ accepted: 0, refused: 1 });
    expect(sentences(result.findings, "row-unplaced")[0]).toContain("没有诉求内容,这一行无法登记");
  });

  test("a missing ● is a warning at its cell", () => {
    const result = demands(demandRow(1).map((cell, i) => (i === 4 ? null : cell)));
    const found = result.findings.find((finding) => finding.id === "required-missing");
    expect(found).toMatchObject({ cell: "E2", header: "类别" });
    expect(result.records).toHaveLength(1);
  });

  test("closed before it was registered: the date goes, the row stays (row 60)", () => {
    const header = [...DEMAND_HEADER, "办结时间", "办理结果"];
    const row = [...demandRow(1), dateCell(46320), "已修好"].map((cell, i) =>
      i === 7 ? "已结账" : cell,
    );
    const result = intake(FILE, [sheet("民生诉求台账", [header, row])]);
    expect(result.records[0]?.values["closedDate"]).toBeNull();
    expect(result.records[0]?.values["status"]).toBe("已结账");
    expect(ids(result.findings)).toContain("logic-closed-before-registered");
  });

  test("an unknown 状态 is left empty and asked about; the answer is used next month", () => {
    const row = demandRow(1).map((cell, i) => (i === 7 ? "看情况" : cell));
    const result = demands(row);
    expect(result.records[0]?.values["status"]).toBeNull();
    expect(ids(result.findings)).toContain("status-unknown");
    const id = "status-unknown:民生诉求台账:状态:看情况";
    expect(result.questions).toMatchObject([
      { id, prompt: "“状态”里的“看情况”是哪一项?没有回答之前留空。", defaultValue: "" },
    ]);
    const mapping = { version: 1 as const, villages: { 龙河村: { [id]: "办理中" } }, files: {} };
    const next = intake(FILE, [sheet("民生诉求台账", [DEMAND_HEADER, row])], { mapping });
    expect(next.records[0]?.values["status"]).toBe("办理中");
    expect(ids(next.findings)).not.toContain("status-unknown");
  });

  test("a stroke in a required cell leaves it empty, and that is warned of", () => {
    const row = demandRow(1).map((cell, i) => (i === 4 ? "/" : cell));
    expect(ids(demands(row).findings)).toEqual(
      expect.arrayContaining(["cell-blank-word", "required-missing"]),
    );
  });

  test("a category is asked about once, and the answer is used next month", () => {
    const odd = (n: number) =>
      demandRow(n, `第${n}件事情`).map((cell, i) => (i === 4 ? "修路" : cell));
    const asked = demands(odd(1), odd(2));
    expect(asked.questions).toHaveLength(1);
    const [question] = asked.questions;
    expect(question?.options[0]?.value).toBe("交通");
    const mapping = {
      version: 1 as const,
      villages: { 龙河村: { [question?.id ?? ""]: "交通" } },
      files: {},
    };
    const answered = intake(FILE, [sheet("民生诉求台账", [DEMAND_HEADER, odd(1)])], { mapping });
    expect(answered.records[0]?.values["category"]).toBe("交通");
    expect(answered.questions).toEqual([]);
    expect(ids(answered.findings)).toContain("answer-applied");
  });

  test("two columns for one field: the first that is filled, and the other is shown", () => {
    const header = [...DEMAND_HEADER, "电话", "手机号"];
    const rows = [
      [...demandRow(1), "13900000001", "13900000002"],
      [...demandRow(2, "另一件事情"), null, "13900000003"],
    ];
    const result = intake(FILE, [sheet("民生诉求台账", [header, ...rows])]);
    expect(result.records.map((record) => record.values["phone"])).toEqual([
      "13900000001",
      "13900000003",
    ]);
    const [sentence] = sentences(result.findings, "two-columns");
    expect(sentence).toContain("139****0001");
    expect(sentence).not.toContain("13900000002");
  });
});
