import { expect, test } from "@jest/globals";
import { headlines, villageFigures } from "../../../src/report/review/index.ts";
import { reviewTexts } from "../../../src/taskpane/review/texts/index.ts";
import { factsOf, reviewed, sampleRows } from "../../domain/review/sample.ts";

test("a figure has the name that it has on the sheet", () => {
  const review = reviewed({ "2026-11": factsOf(sampleRows("2026-11")) });
  const onSheet = headlines(villageFigures(review)).flat();
  const { names } = reviewTexts["zh-CN"].headlines;
  expect(onSheet.map(({ key, name }) => [key, name])).toEqual(Object.entries(names));
});
