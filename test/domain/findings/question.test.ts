import { expect, test } from "@jest/globals";
import { LEAVE_OUT, meanwhileOf } from "../../../src/domain/findings/question.ts";

const options = [
  { value: "visits", label: "作为走访记录读取" },
  { value: "水利", label: "水利" },
];

test.each([
  ["an option's own words", "visits", "作为走访记录读取"],
  ["nothing", "", ""],
  ["a value that no option stands for", "其他", "其他"],
  ["a whole file that waits, never the program's own word", LEAVE_OUT, "整份文件不汇总"],
])("meanwhile: %s", (_, defaultValue, words) => {
  expect(meanwhileOf({ options, defaultValue })).toBe(words);
});
