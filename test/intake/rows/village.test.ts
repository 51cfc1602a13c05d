import { describe, expect, test } from "@jest/globals";
import { sheet, VISIT_HEADER, visitRow } from "../layout/sheets.ts";
import { ids, intake, listedVillage, sentences } from "../../support/township.ts";

const FILE = "龙河村2026年11月.xlsx";
const villages = [listedVillage("龙河村", { aliases: ["五桂村"] }), listedVillage("双桥村")];

function rowOf(village: string, listed = villages) {
  const grid = [
    [...VISIT_HEADER, "村(社区)"],
    [...visitRow(1), village],
  ];
  const result = intake(FILE, [sheet("走访记录", grid)], { villages: listed });
  const said = ids(result.findings).filter((id) => id.startsWith("village"));
  return { result, said, value: result.records[0]?.values["village"] };
}

describe("the village of a row (row 35)", () => {
  test.each(["龙河", "龙河村委会", "龙河村(原五桂村)", "五桂村", "五桂镇龙河村"])(
    "%s is the file's own",
    (village) => {
      expect(rowOf(village)).toMatchObject({ value: "龙河村", said: ["village-form"] });
    },
  );

  test("without a 村名单 too", () => {
    expect(rowOf("龙河村委会", [])).toMatchObject({ value: "龙河村", said: ["village-form"] });
  });

  test("its own name is no news", () => {
    expect(rowOf("龙河村")).toMatchObject({ value: "龙河村", said: [] });
  });

  test.each(["双桥村", "白塔村"])("%s is another one, and pointed out", (village) => {
    const { result, said, value } = rowOf(village);
    expect([value, said]).toEqual(["龙河村", ["village-differs"]]);
    expect(sentences(result.findings, "village-differs")).toEqual([
      `【${FILE}】“走访记录”第2行 村(社区):这一行写的是“${village}”,文件是龙河村的,按龙河村计入,请核对。`,
    ]);
  });

  test("what names no village stays as it is", () => {
    expect(rowOf("第2网格")).toMatchObject({ value: "第2网格", said: [] });
  });
});
