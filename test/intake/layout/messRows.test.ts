/** One test for each row of the mess catalogue that layout answers for. */
import { describe, expect, test } from "@jest/globals";
import { findingKind } from "../../../src/domain/findings/catalogue.ts";
import { layout, mapping, onlyBlock, rowNumbers, sentences } from "./helpers.ts";
import {
  DEMAND_HEADER,
  VISIT_HEADER,
  dateCell,
  demandRow,
  sheet,
  visitRow,
  workbook,
} from "./sheets.ts";

describe("where a table begins", () => {
  test("row 14: title rows above the header are skipped and tell village and month", () => {
    const result = layout(
      sheet("走访", [
        ["中江县五桂镇龙河村2026年11月民情走访台账"],
        ["单位:(盖章)", null, null, "填报时间:2026年12月1日"],
        VISIT_HEADER,
        visitRow(1),
      ]),
    );
    const block = onlyBlock(result);
    expect(block.headerRow).toBe(3);
    expect(block.ignored).toEqual({ title: 2, header: 1 });
    expect(rowNumbers(block)).toEqual([4]);
    expect(result.identity).toEqual({ village: "龙河村", township: "五桂镇", month: "2026-11" });
    expect(sentences(result, "rows-title")).toEqual([
      "【龙河村.xlsx】“走访”A1:F2:表头上方的标题行不是数据,没有计入。共2处。",
    ]);
  });

  test("row 15: two header rows with merges are flattened, no column is lost under a merge", () => {
    const result = layout(
      sheet(
        "民生诉求台账",
        [
          ["编号", "登记时间", "反映人", "诉求内容", "办理情况", null, null, "备注"],
          [null, null, null, null, "责任人", "完成时限", "办理结果", null],
          ["LH-1", dateCell(46327), "王五", "修路", "李四", dateCell(46352), "已修好", "无"],
        ],
        { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:G1", "H1:H2"] },
      ),
    );
    const block = onlyBlock(result);
    expect(block.headerRow).toBe(2);
    expect(mapping(block)).toEqual({
      编号: "code",
      登记时间: "registeredDate",
      反映人: "reporter",
      诉求内容: "content",
      "办理情况-责任人": "responsible",
      "办理情况-完成时限": "deadline",
      "办理情况-办理结果": "result",
      备注: "remark",
    });
    expect(rowNumbers(block)).toEqual([3]);
  });

  test("row 15: three header rows, and a parent that tells two like leaves apart", () => {
    const result = layout(
      sheet(
        "稳定工作台账",
        [
          ["序号", "基本情况", null, null, "责任落实", null, null, null],
          [null, "登记时间", "涉稳事项", "事项内容", "稳控", null, "化解", null],
          [null, null, null, null, "责任单位", "责任人", "责任部门", "责任人"],
          [1, dateCell(46327), "矛盾纠纷", "宅基地", "村委会", "李四", "司法所", "王五"],
        ],
        {
          merges: ["A1:A3", "B1:D1", "E1:H1", "B2:B3", "C2:C3", "D2:D3", "E2:F2", "G2:H2"],
        },
      ),
    );
    const block = onlyBlock(result);
    expect(block.ledger.id).toBe("stability");
    expect(block.columns.map((column) => column.key)).toEqual([
      "serial",
      "registeredDate",
      "matter",
      "content",
      "controlUnit",
      "controlPerson",
      "responsibleUnit",
      "responsible",
    ]);
    expect(rowNumbers(block)).toEqual([4]);
  });

  test("row 15: two header rows without any merge (csv)", () => {
    const block = onlyBlock(
      layout(
        sheet("民生诉求", [
          ["编号", "登记时间", "诉求内容", "办理情况", null, null],
          [null, null, null, "责任人", "完成时限", "办理结果"],
          ["LH-1", "2026-11-02", "修路", "李四", "2026-11-30", "好"],
        ]),
      ),
    );
    expect(block.headerRow).toBe(2);
    expect(mapping(block)).toMatchObject({
      "办理情况-责任人": "responsible",
      "办理情况-完成时限": "deadline",
      "办理情况-办理结果": "result",
    });
  });

  test("row 63: a second table under the first becomes a second block with its own title", () => {
    const result = layout(
      sheet("台账", [
        VISIT_HEADER,
        visitRow(1),
        visitRow(2),
        ["二、民生诉求"],
        DEMAND_HEADER,
        demandRow(1),
      ]),
    );
    expect(
      result.blocks.map((block) => [block.ledger.id, block.headerRow, rowNumbers(block)]),
    ).toEqual([
      ["visits", 1, [2, 3]],
      ["demands", 5, [6]],
    ]);
    expect(result.blocks[1]?.ignored).toEqual({ title: 1, header: 1 });
    expect(sentences(result, "second-table")).toEqual([
      "【龙河村.xlsx】“台账”第5行:同一工作表上还有一个表头,从这里起按“民生诉求台账”另作一个表读取,共1行。",
    ]);
  });
});

describe("columns", () => {
  test("row 16: hints, line breaks and spaces in headers do not matter", () => {
    const block = onlyBlock(
      layout(
        sheet("诉求", [
          [
            "登记时间*",
            " 反 映 人 ",
            "诉求\n内容(必填)",
            "完成\n时限",
            "联系电话(必填)",
            "类别（大类）",
          ],
          [dateCell(46327), "王五", "修路", dateCell(46352), "13800000000", "交通"],
        ]),
      ),
    );
    expect(block.columns.map((column) => column.key)).toEqual([
      "registeredDate",
      "reporter",
      "content",
      "deadline",
      "phone",
      "category",
    ]);
  });

  test("row 16: an unknown header beside a missing required column is asked about, not guessed", () => {
    const grid = [
      ["走访日期", "走访人", "走访方式", "群众反映", "到访农家"],
      [dateCell(46327), "李四", "入户", "无", "张三"],
    ];
    const result = layout(sheet("走访记录", grid));
    expect(onlyBlock(result).missingColumns).toEqual(["户编号/户主"]);
    expect(result.questions).toMatchObject([
      {
        id: "header-unknown:走访记录:到访农家",
        defaultValue: "ignore",
        prompt: "“走访记录”的列“到访农家”是不是“户编号”或“户主”?没有回答之前不读取这一列。",
      },
    ]);
    expect(findingKind("header-unknown").class).toBe("Q");
    const answered = layout(sheet("走访记录", grid), {
      "header-unknown:走访记录:到访农家": "householder",
    });
    expect(onlyBlock(answered).missingColumns).toEqual([]);
    expect(mapping(onlyBlock(answered))["到访农家"]).toBe("householder");
    expect(answered.questions).toEqual([]);
  });

  test("row 17: moved columns are found by name", () => {
    const block = onlyBlock(
      layout(
        sheet("走访", [
          ["群众反映", "户主", "走访人", "走访日期"],
          ["无", "张三", "李四", dateCell(46327)],
        ]),
      ),
    );
    expect(block.columns.map((column) => column.key)).toEqual([
      "opinion",
      "householder",
      "visitors",
      "visitDate",
    ]);
  });

  test("row 17: a block without a column that places its rows is refused, the rest is read", () => {
    const result = layout([
      sheet("走访记录", [
        ["走访人", "户主", "走访方式", "群众反映"],
        ["李四", "张三", "入户", "无"],
      ]),
      sheet("民生诉求台账", [DEMAND_HEADER, demandRow(1)]),
    ]);
    expect(result.blocks.map((block) => block.missingColumns)).toEqual([["走访日期"], []]);
    expect(result.blocks[0]?.rows).toHaveLength(1);
    expect(findingKind("column-missing").class).toBe("R");
    expect(sentences(result, "column-missing")).toEqual([
      "【龙河村.xlsx】“走访记录”第1行:缺少列:走访日期,下面的1行无法登记,都没有采用。请补上这一列(或改用标准列名)后重报。",
    ]);
  });

  test("row 17: a missing column refuses nothing where there are no rows", () => {
    const result = layout(sheet("走访记录", [["走访人", "户主", "走访方式", "群众反映"]]));
    expect(sentences(result, "column-missing")).toEqual([]);
    expect(sentences(result, "column-absent")[0]).toContain("没有找到应填的列:走访日期");
  });

  test("row 18: two columns for one field are both kept for the caller to merge", () => {
    const result = layout(
      sheet("诉求", [
        ["登记时间", "反映人", "诉求内容", "电话", "手机号"],
        [dateCell(46327), "王五", "修路", null, "13800000000"],
      ]),
    );
    expect(onlyBlock(result).columns.map((column) => column.key)).toEqual([
      "registeredDate",
      "reporter",
      "content",
      "phone",
      "phone",
    ]);
    expect(sentences(result, "column-duplicate")).toEqual([
      "【龙河村.xlsx】“诉求”E1 手机号:D列“电话”和E列“手机号”都是“联系电话”,每行取先填的一个。如果含义不同,请改列名。",
    ]);
  });

  test("row 19: private columns are ignored and listed, columns without a name too", () => {
    const result = layout(
      sheet("走访", [
        [...VISIT_HEADER, "是否微信通知", null],
        [...visitRow(1), "是", "补充"],
      ]),
    );
    expect(onlyBlock(result).columns.slice(-2)).toEqual([
      { column: 7, header: "是否微信通知", key: null },
      { column: 8, header: "", key: null },
    ]);
    expect(sentences(result, "column-private")).toEqual([
      "【龙河村.xlsx】“走访”第1行:有1列不是台账的列,没有读取:“是否微信通知”。原文件没有改动。",
    ]);
    expect(sentences(result, "column-unnamed")[0]).toContain("H1没有列名");
  });

  test("row 19: a bank account column is never kept and says so", () => {
    const result = layout(
      sheet("困难群众台账", [
        ["户主姓名", "困难类型", "困难原因", "低保金银行账号"],
        ["张三", "生活", "因病", "6222000000000000000"],
      ]),
    );
    expect(mapping(onlyBlock(result))["低保金银行账号"]).toBeNull();
    expect(sentences(result, "column-never-kept")).toHaveLength(1);
    expect(JSON.stringify(result.findings)).not.toContain("6222");
  });
});

describe("rows that are not data", () => {
  test("row 20: the header repeated on each printed page, with its title", () => {
    const result = layout(
      sheet("走访", [
        ["龙河村走访记录"],
        VISIT_HEADER,
        visitRow(1),
        ["龙河村走访记录"],
        VISIT_HEADER,
        visitRow(2),
      ]),
    );
    const block = onlyBlock(result);
    expect(rowNumbers(block)).toEqual([3, 6]);
    expect(block.ignored).toEqual({ title: 2, header: 1, "repeated-header": 1 });
  });

  test("row 21: a cell merged downwards fills its own rows, plain blanks stay blank", () => {
    const result = layout(
      sheet(
        "诉求",
        [
          ["户编号", "反映人", "登记时间", "诉求内容"],
          ["03-0045", "张三", dateCell(46327), "修路"],
          [null, null, dateCell(46328), "路灯"],
          [null, null, dateCell(46329), "水渠"],
        ],
        { merges: ["A2:A3", "B2:B3"] },
      ),
    );
    const block = onlyBlock(result);
    expect(block.rows.map((row) => row.values.slice(0, 2))).toEqual([
      ["03-0045", "张三"],
      ["03-0045", "张三"],
      [null, null],
    ]);
    expect(sentences(result, "merged-filled")).toEqual([
      "【龙河村.xlsx】“诉求”A3 户编号:纵向合并的单元格已在合并范围内逐行补齐。共1处,例如空白→“03-0045”。",
      "【龙河村.xlsx】“诉求”B3 反映人:纵向合并的单元格已在合并范围内逐行补齐。共1处,例如空白→“张三”。",
    ]);
  });

  test("row 22: a banner with a group name holds for the rows below it", () => {
    const result = layout(
      sheet(
        "走访",
        [
          VISIT_HEADER,
          visitRow(1),
          ["三组"],
          visitRow(2),
          visitRow(3),
          ["第四村民小组(共12户)"],
          visitRow(4),
          ["本页以下为补登"],
          visitRow(5),
        ],
        { merges: ["A3:F3", "A6:F6", "A8:F8"] },
      ),
    );
    const block = onlyBlock(result);
    expect(block.rows.map((row) => row.group)).toEqual([undefined, "3组", "3组", "4组", undefined]);
    expect(block.ignored).toMatchObject({ banner: 3 });
    expect(sentences(result, "banner-unknown")).toEqual([
      "【龙河村.xlsx】“走访”第8行:通栏文字“本页以下为补登”不是数据也不是组名,没有计入,下面各行不再沿用上面的组名。如果是组名,请写成 3组 这样;如果是台账内容,请分列填写。",
    ]);
  });

  test.each([
    ["合计", 2, []],
    [
      "合 计",
      3,
      ["【龙河村.xlsx】“走访”B4 走访日期:合计行写的是3,按明细算是2。汇总以明细为准,请核对。"],
    ],
    ["累计", 99, []],
  ] as const)("row 23: a total row (%s %d) is excluded and compared", (word, stated, expected) => {
    const result = layout(sheet("走访", [VISIT_HEADER, visitRow(1), visitRow(2), [word, stated]]));
    const block = onlyBlock(result);
    expect(rowNumbers(block)).toEqual([2, 3]);
    expect(block.ignored).toEqual({ header: 1, total: 1 });
    expect(sentences(result, "total-differs")).toEqual(expected);
  });

  test("row 23: sums of amounts, subtotals by group and a total on top", () => {
    const row = (name: string, size: number) => [name, size, "因病", "一般户"];
    const result = layout(
      sheet("一户一档", [
        ["户主姓名", "家庭人口", "困难原因", "户类别"],
        ["总计", 9, null, "3户"],
        ["三组"],
        row("张三", 4),
        row("李四", 3),
        ["三组小计", 8],
        ["四组"],
        row("王五", 2),
        ["小计", 2],
      ]),
    );
    const block = onlyBlock(result);
    expect(rowNumbers(block)).toEqual([4, 5, 8]);
    expect(block.ignored).toMatchObject({ total: 3, banner: 2 });
    expect(sentences(result, "total-differs")).toEqual([
      "【龙河村.xlsx】“一户一档”B6 家庭人口:合计行写的是8,按明细算是7。汇总以明细为准,请核对。",
    ]);
  });

  test("row 24: footers and notes of several lines", () => {
    const result = layout(
      sheet("走访", [
        VISIT_HEADER,
        visitRow(1),
        ["填表人:李四", null, "审核人:王五", null, "(盖章)", "2026年11月30日"],
        ["注:1.走访每月不少于20户次"],
        ["2.电话不计"],
        ["        年  月  日"],
      ]),
    );
    const block = onlyBlock(result);
    expect(rowNumbers(block)).toEqual([2]);
    expect(block.ignored).toEqual({ header: 1, footer: 4 });
  });

  test("row 25: serial numbers filled in far below the data", () => {
    const grid = Array.from({ length: 500 }, (_, i) => (i < 6 ? visitRow(i + 1) : [i + 1]));
    const block = onlyBlock(layout(sheet("走访", [VISIT_HEADER, ...grid])));
    expect(block.rows).toHaveLength(6);
    expect(block.ignored).toEqual({ header: 1, "serial-only": 494 });
  });

  test("row 26: rows of nothing but spaces, and gaps", () => {
    const block = onlyBlock(
      layout(sheet("走访", [VISIT_HEADER, visitRow(1), [" ", "\u3000"], [null], visitRow(2)])),
    );
    expect(rowNumbers(block)).toEqual([2, 5]);
    expect(block.ignored).toEqual({ header: 1, blank: 1 });
  });

  test("row 27: hidden rows, hidden columns and a filter are read and told", () => {
    const result = layout(
      sheet("走访", [VISIT_HEADER, visitRow(1), visitRow(2), visitRow(3)], {
        hiddenRows: [3, 4],
        hiddenColumns: [6],
        hasActiveFilter: true,
      }),
    );
    expect(onlyBlock(result).rows).toHaveLength(3);
    expect(sentences(result, "hidden-rows")).toEqual([
      "【龙河村.xlsx】“走访”:含隐藏行2行(第3至4行,其中有正在生效的筛选),已一并读取。如果不该上报,请取消隐藏后删去。",
    ]);
    expect(sentences(result, "hidden-columns")).toEqual([
      "【龙河村.xlsx】“走访”:隐藏的列“群众反映”(F列)也已读取。如果不该上报,请取消隐藏后删去。",
    ]);
  });

  test("row 27: hidden columns that are empty, or the village's own, hide nothing", () => {
    const header = ["走访日期", "走访人", "户主", "群众反映", "备注", "天气"];
    const row = ["2026-11-03", "李四", "张三", "无", " ", "晴"];
    const result = layout(sheet("走访", [header, row], { hiddenColumns: [5, 6] }));
    expect(sentences(result, "hidden-columns")).toEqual([]);
    expect(sentences(result, "column-private")).toHaveLength(1);
  });

  test.each(["无", "本月无", "零报告", "11月无新增诉求", "/"])(
    "row 31: “%s” alone is a zero report",
    (word) => {
      const result = layout(sheet("民生诉求", [DEMAND_HEADER, [word]]));
      const block = onlyBlock(result);
      expect(block.zeroReport).toBe(true);
      expect(block.ignored).toEqual({ header: 1, "zero-report": 1 });
      expect(sentences(result, "zero-report-row")).toEqual([
        "【龙河村.xlsx】“民生诉求”第2行:写明没有内容,记为零报告。",
      ]);
    },
  );

  test("row 31: a header with nothing below, and a sheet that says so without a header", () => {
    const empty = layout(sheet("民生诉求", [DEMAND_HEADER]));
    expect(onlyBlock(empty).zeroReport).toBe(true);
    expect(sentences(empty, "zero-report-empty")[0]).toContain("“民生诉求”没有任何数据");
    const said = layout(sheet("走访记录", [["龙河村2026年11月"], ["本月无走访"]]));
    expect(onlyBlock(said)).toMatchObject({ zeroReport: true, headerRow: 0 });
    expect(onlyBlock(said).ignored).toEqual({ title: 1, "zero-report": 1 });
    expect(said.findings).toMatchObject([{ id: "zero-report-row", row: 2, cell: "A2" }]);
    expect(layout(sheet("Sheet1", [["本月无"]]))).toMatchObject({ saysNothing: true, blocks: [] });
  });

  test("row 31: “无” beside data is no zero report", () => {
    const result = layout(sheet("民生诉求", [DEMAND_HEADER, demandRow(1), ["无"]]));
    expect(onlyBlock(result).zeroReport).toBe(false);
    expect(sentences(result, "zero-report-beside-rows")).toHaveLength(1);
  });
});

describe("sheets", () => {
  test("row 28: instructions, dictionaries and blank templates are no data", () => {
    const result = layout([
      sheet("填表说明", [["1.请逐行填写"], ["2.不要合并单元格"]]),
      sheet("字典", [["类别"], ["水利"]], { visibility: "hidden" }),
      sheet("走访记录模板", [VISIT_HEADER]),
      sheet("走访记录", [VISIT_HEADER, visitRow(1)]),
    ]);
    expect(result.blocks.map((block) => block.sheet.name)).toEqual(["走访记录"]);
    expect(sentences(result, "sheet-reference")).toHaveLength(3);
    expect(findingKind("sheet-reference").class).toBe("A");
    expect(result.questions).toEqual([]);
  });

  test("row 28: a village that fills in the sheet called 模板 is read all the same", () => {
    const block = onlyBlock(layout(sheet("走访记录模板", [VISIT_HEADER, visitRow(1)])));
    expect(block.rows).toHaveLength(1);
  });

  test("row 28: of several months only the period's is read", () => {
    const result = layout([
      sheet("10月", [VISIT_HEADER, visitRow(1), visitRow(2)]),
      sheet("11月", [VISIT_HEADER, visitRow(3)]),
    ]);
    expect(result.blocks.map((block) => [block.rows.length, block.ignored])).toEqual([
      [0, { header: 1, "other-period": 2 }],
      [1, { header: 1 }],
    ]);
    expect(result.blocks[0]?.zeroReport).toBe(false);
    expect(Object.fromEntries(result.sheetMonths)).toEqual({
      "10月": "2026-10",
      "11月": "2026-11",
    });
    expect(sentences(result, "sheet-other-month")).toEqual([
      "【龙河村.xlsx】“10月”:这张表是2026年10月的,本次只读取2026年11月的表,这里的2行没有计入。",
    ]);
  });

  test("row 28: a hidden sheet with data is asked about and read only when told", () => {
    const sheets = [
      sheet("走访记录", [VISIT_HEADER, visitRow(1)]),
      sheet("旧表", [DEMAND_HEADER, demandRow(1)], { visibility: "hidden" }),
    ];
    const result = layout(sheets);
    expect(result.blocks).toHaveLength(1);
    expect(findingKind("sheet-hidden").class).toBe("Q");
    expect(sentences(result, "sheet-hidden")[0]).toContain("有1行数据,暂不读取");
    expect(result.questions).toMatchObject([{ id: "sheet-unknown:旧表", defaultValue: "ignore" }]);
    expect(layout(sheets, { "sheet-unknown:旧表": "demands" }).blocks).toHaveLength(2);
    const told = layout(sheets, { "sheet-unknown:旧表": "demands" });
    expect(sentences(told, "answer-applied")).toEqual([
      "【龙河村.xlsx】“旧表”:“旧表”按以前的回答记为“民生诉求台账”。",
    ]);
    const left = layout(sheets, { "sheet-unknown:旧表": "ignore" });
    expect(left.blocks).toHaveLength(1);
    expect(left.questions).toEqual([]);
    expect(sentences(left, "sheet-left-out")).toHaveLength(1);
  });

  test("row 28: a hidden sheet that has no data is not asked about", () => {
    const hidden = sheet("旧表", [VISIT_HEADER, [1], [2]], { visibility: "hidden" });
    const result = layout([sheet("走访记录", [VISIT_HEADER, visitRow(1)]), hidden]);
    expect(result.questions).toEqual([]);
    expect(sentences(result, "sheet-hidden-empty")).toEqual([
      "【龙河村.xlsx】“旧表”:这张隐藏的表只有表头,没有数据,没有读取。",
    ]);
  });

  test("row 28: an extra sheet without a ledger is told with its number of rows", () => {
    const result = layout([
      sheet("走访记录", [VISIT_HEADER, visitRow(1)]),
      sheet("Sheet2", [["随手记"], ["买纸两包", 30]]),
    ]);
    expect(sentences(result, "sheet-unrecognised")).toEqual([
      "【龙河村.xlsx】“Sheet2”:这张表没有台账的表头,2行没有读取。如果其中有台账内容,请移到对应的表里。",
    ]);
    expect(result.refusal).toBeUndefined();
  });

  test("row 47: formulas are counted, links to other files named", () => {
    const result = layout(
      sheet("走访", [VISIT_HEADER, visitRow(1), visitRow(2)], {
        formulas: [
          { row: 2, column: 4, external: false },
          { row: 3, column: 4, external: false },
          { row: 3, column: 6, external: true },
        ],
      }),
    );
    expect(sentences(result, "formulas-cached")[0]).toContain("有2个单元格是公式");
    expect(sentences(result, "external-links")[0]).toContain("“走访”F3:有1个单元格引用了别的文件");
  });

  test("row 47: formulas in computed columns and in columns that are not read are no news", () => {
    const header = [...VISIT_HEADER, "天气"];
    const result = layout(
      sheet("走访", [header, [...visitRow(1), "晴"]], {
        formulas: [
          { row: 2, column: 1, external: false },
          { row: 2, column: 7, external: true },
        ],
      }),
    );
    expect(sentences(result, "formulas-cached")).toEqual([]);
    expect(sentences(result, "external-links")).toEqual([]);
  });

  test("row 51: struck rows are read and listed", () => {
    const grid = [VISIT_HEADER, ...[1, 2, 3, 4].map((day) => visitRow(day))];
    const result = layout(sheet("走访", grid, { struckRows: [1, 3, 5] }));
    expect(onlyBlock(result).rows).toHaveLength(4);
    expect(sentences(result, "struck-rows")[0]).toContain("有删除线的行3、5,请确认");
  });

  test("row 52: comments, pictures and text boxes are counted", () => {
    const parts = { comments: 2, pictures: 1, textBoxes: 3 };
    const result = layout(sheet("走访", [VISIT_HEADER, visitRow(1)], parts));
    expect(sentences(result, "objects-not-read")[0]).toContain("有2条批注、1张图片、3个文本框");
    expect(result.refusal).toBeUndefined();
  });

  test("row 52: data only in a picture refuses the file", () => {
    const result = layout(sheet("Sheet1", [["龙河村走访情况"]], { pictures: 1 }));
    expect(result.refusal).toBe("picture-only");
    expect(findingKind("picture-only").class).toBe("F");
  });

  test("row 59: a wide statistics table refuses the file, unless a ledger stands beside it", () => {
    const wide = sheet("统计表", [
      ["稳定信息统计表"],
      ["第一部分", ...Array.from({ length: 20 }, () => null), "第二部分"],
      ["件数", "人数", "蓝", "黄", "橙", "红"],
      [1, 2, 3, 4, 5, 6],
    ]);
    const result = layout(wide);
    expect(result.refusal).toBe("statistics-only");
    expect(findingKind("statistics-only").class).toBe("F");
    expect(sentences(result, "statistics-only")[0]).toContain("统计表不能作为明细导入");
    const beside = layout([wide, sheet("走访记录", [VISIT_HEADER, visitRow(1)])]);
    expect(beside.refusal).toBeUndefined();
    expect(sentences(beside, "statistics-sheet")[0]).toContain("4行没有读取");
  });

  test("nothing at all is refused with a sentence", () => {
    expect(layout([]).refusal).toBe("workbook-empty");
    expect(layout(sheet("Sheet1", [["一张普通的表"], [1, 2, 3]])).refusal).toBe("no-ledger");
    expect(workbook([]).sheets).toEqual([]);
  });
});
