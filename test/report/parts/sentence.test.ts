import { describe, expect, test } from "@jest/globals";
import { sentenceBesidePlace } from "../../../src/report/parts/sentence.ts";
import { finding } from "../sample.ts";

describe("the sentence beside the place", () => {
  test("does not tell the place again", () => {
    const it = finding({
      id: "number-unit",
      file: "龙河村.xlsx",
      value: "1.2万",
      newValue: "12000",
    });
    expect(sentenceBesidePlace(it, "masked")).toBe("“1.2万”已记为 12000,请核对。");
  });

  const other = (place: string, name = "收件/龙河村$&.xlsx") =>
    sentenceBesidePlace(
      finding({
        id: "code-conflict",
        file: name,
        sheet: "民情台账",
        slots: { other: place, valueKey: "LH-MS-2026-0001", fields: "诉求内容" },
      }),
      "full",
    );

  test("a row of the same sheet, another sheet, another file", () => {
    expect(other("【龙河村$&.xlsx】“民情台账”第24行")).toContain("与本表第24行");
    expect(other("【龙河村$&.xlsx】“走访”第3行")).toContain("与“走访”第3行");
    expect(other("【青石村.xlsx】“民情台账”第24行")).toContain("与【青石村.xlsx】“民情台账”第24行");
  });

  test("without a file nothing is shortened", () => {
    expect(other("【】“民情台账”第24行", "")).toContain("【】“民情台账”第24行");
  });
});
