/** A village of the largest kind as an open workbook holds it, for the check's figures. */
import { isoToSerial, fromDayNumber, toDayNumber } from "../../domain/dates/index.ts";
import type { RawSheet, RawValue, RawWorkbook } from "../../workbook/raw.ts";

const CADRES = ["李文斌", "王国芳", "张建军", "刘秀英", "陈大明"];
const FIRST_DAY = toDayNumber("2026-01-01");

/** Everything invented; every tenth visit has a date and a 组 that ask to be put right. */
export function bigVillage(households: number, visits: number): RawWorkbook {
  const home = (index: number): readonly [group: number, number: string, name: string] => {
    const at = index % households;
    const group = 1 + (at % 20);
    const number = `${String(group).padStart(2, "0")}-${String(1 + Math.floor(at / 20)).padStart(4, "0")}`;
    return [group, number, `周${String.fromCharCode(0x4e00 + (at % 2000))}`];
  };
  return {
    format: "xlsx",
    sheets: [
      sheet("干部名册", [
        ["姓名", "职务", "是否两委成员"],
        ...CADRES.map((name, index) => [name, index === 0 ? "书记" : "委员", "是"]),
      ]),
      sheet("一户一档", [
        ["户编号", "组别", "户主姓名", "常住地址", "家庭人口", "联系电话", "户类别"],
        ...Array.from({ length: households }, (_, index) => {
          const [group, number, name] = home(index);
          return [number, `${group}组`, name, `${group}组`, 3, "13800001234", "一般户"];
        }),
      ]),
      sheet("走访记录", [
        ["走访日期", "走访人", "组别", "户编号", "户主", "走访方式", "群众反映"],
        ...Array.from({ length: visits }, (_, index) => {
          const [group, number, name] = home(index * 7);
          const day = fromDayNumber(FIRST_DAY + (index % 300));
          const isMessy = index % 10 === 0;
          const date: RawValue = isMessy
            ? day.replaceAll("-", ".")
            : { kind: "date", serial: isoToSerial(day) };
          const cadre = CADRES[index % CADRES.length] ?? "";
          return [
            date,
            cadre,
            isMessy ? `${group}社` : `${group}组`,
            number,
            name,
            "入户",
            "无诉求",
          ];
        }),
      ]),
    ],
    date1904: false,
    externalLinks: 0,
    hasMacros: false,
    properties: new Map(),
    notices: [],
  };
}

function sheet(name: string, lines: readonly (readonly RawValue[])[]): RawSheet {
  return {
    name,
    visibility: "visible",
    rows: lines.map((cells, index) => ({ number: index + 1, cells })),
    merges: [],
    tables: [],
    formulas: [],
    hiddenRows: [],
    hiddenColumns: [],
    hasActiveFilter: false,
    isProtected: false,
    struckRows: [],
    comments: 0,
    pictures: 0,
    textBoxes: 0,
    charts: 0,
  };
}
