import { expect, test } from "@jest/globals";
import { isCellPicture, isExternalFormula } from "../../../src/workbook/xlsx/read/formula.ts";

test.each([
  "[1]Sheet1!A1",
  "SUM([1]一组!A1:A9)",
  "'[10月.xlsx]走访 记录'!$A$1",
  "'D:\\台账\\[10月.xlsx]表'!A1",
  "[2]!名称",
  "cmd|'/c calc'!A0",
  "Excel|'[a.xlsx]b'!R1C1",
])("%s reads another file", (formula) => {
  expect(isExternalFormula(formula)).toBe(true);
});

test.each([
  "SUM(A1:A9)",
  "表1[数量]",
  "表1[[#This Row],[数量]]*Sheet1!B2",
  "SUM(表1[数量])+'走访 记录'!A1",
  `"[1]Sheet1!A1"&B1`,
  `IF(A1="a|b",'表 1'!A1,0)`,
])("%s does not", (formula) => {
  expect(isExternalFormula(formula)).toBe(false);
});

test("pictures that WPS keeps in cells", () => {
  expect(isCellPicture(`_xlfn.DISPIMG("ID_1",1)`)).toBe(true);
  expect(isCellPicture(`DISPIMG("ID_1",1)`)).toBe(true);
  expect(isCellPicture(`SUM(A1)`)).toBe(false);
});
