/** Row 61: what last month left open and what this month says it took over. */
import type { RawSheet } from "../../../src/workbook/raw.ts";
import { fileOf, table, type NamedRow } from "../builders.ts";
import type { MessCase } from "../case.ts";

function open(...numbers: readonly number[]): RawSheet {
  const rows = numbers.map((n): NamedRow => ({
    编号: `LH-MS-2026-00${String(n).padStart(2, "0")}`,
    登记时间: "2026-10-12",
    诉求内容: `${n}号渠道堵塞`,
    状态: "办理中",
  }));
  return table("民生诉求台账", rows);
}

const TWELVE = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const october = fileOf(open(...TWELVE), {}, "龙河村10月.xlsx");

/** The same items under a title that says how many last month left open. */
function saying(text: string, numbers: readonly number[]): RawSheet {
  const { rows, ...rest } = open(...numbers);
  const title = { number: 1, cells: [text] };
  return { ...rest, rows: [title, ...rows.map((row) => ({ ...row, number: row.number + 1 }))] };
}

export const ROW_61: readonly MessCase[] = [
  {
    row: 61,
    fault: "fewer-carried-on-than-were-open",
    files: [...october, ...fileOf(open(...TWELVE.slice(0, 9)), {}, "龙河村11月.xlsx")],
    findings: [
      {
        id: "earlier-duplicate",
        class: "A",
        cell: "A2:A10",
        message:
          "【龙河村10月.xlsx】“民生诉求台账”A2:A10:上月的这些行在本期的文件里还有,以本期为准,算作重复。共9处,例如“LH-MS-2026-0001”→空白、“LH-MS-2026-0002”→空白、“LH-MS-2026-0003”→空白。",
      },
      {
        id: "only-in-earlier",
        class: "N",
        cell: "A11",
        message:
          "【龙河村10月.xlsx】“民生诉求台账”第11行:编号“LH-MS-2026-0010”只在上月的文件里有,本期文件里没有,先按上月的采用,请核对是否漏带。",
      },
      {
        id: "only-in-earlier",
        class: "N",
        cell: "A12",
        message:
          "【龙河村10月.xlsx】“民生诉求台账”第12行:编号“LH-MS-2026-0011”只在上月的文件里有,本期文件里没有,先按上月的采用,请核对是否漏带。",
      },
      {
        id: "only-in-earlier",
        class: "N",
        cell: "A13",
        message:
          "【龙河村10月.xlsx】“民生诉求台账”第13行:编号“LH-MS-2026-0012”只在上月的文件里有,本期文件里没有,先按上月的采用,请核对是否漏带。",
      },
      {
        id: "carry-mismatch",
        class: "N",
        cell: "",
        message:
          "【龙河村11月.xlsx】“民生诉求台账”:上月末未办结12件(【龙河村10月.xlsx】“民生诉求台账”第2、3、4行等),本期从上月带过来9件(【龙河村11月.xlsx】“民生诉求台账”第2、3、4行等),相差3件,请核对。",
      },
    ],
    accounts: [
      {
        ledger: "demands",
        read: 12,
        accepted: 3,
        duplicate: 9,
        refused: 0,
        ignored: { header: 1 },
      },
      { ledger: "demands", read: 9, accepted: 9, refused: 0, ignored: { header: 1 } },
    ],
  },
  {
    row: 61,
    fault: "all-carried-on",
    files: [...october, ...fileOf(open(...TWELVE), {}, "龙河村11月.xlsx")],
    findings: [],
    silent: ["carry-mismatch", "carry-stated", "only-in-earlier"],
    accounts: [
      {
        ledger: "demands",
        read: 12,
        accepted: 0,
        duplicate: 12,
        refused: 0,
        ignored: { header: 1 },
      },
      { ledger: "demands", read: 12, accepted: 12, refused: 0, ignored: { header: 1 } },
    ],
  },
  {
    row: 61,
    fault: "title-claims-less-than-last-month-s-file",
    files: [...october, ...fileOf(saying("上月办理中:9件", TWELVE), {}, "龙河村11月.xlsx")],
    findings: [
      {
        id: "carry-stated",
        class: "N",
        cell: "A1",
        message:
          "【龙河村11月.xlsx】“民生诉求台账”A1:这里写上月办理中9件,上月文件里没有办结的是12件(【龙河村10月.xlsx】“民生诉求台账”第2、3、4行等),相差3件,请核对。",
      },
    ],
    silent: ["carry-mismatch"],
    accounts: [
      {
        ledger: "demands",
        read: 12,
        accepted: 0,
        duplicate: 12,
        refused: 0,
        ignored: { header: 1 },
      },
      { ledger: "demands", read: 12, accepted: 12, refused: 0, ignored: { title: 1, header: 1 } },
    ],
  },
  {
    row: 61,
    fault: "title-claims-more-than-its-rows",
    files: fileOf(saying("上月办理中:12件", TWELVE.slice(0, 9))),
    findings: [
      {
        id: "carry-stated",
        class: "N",
        cell: "A1",
        message:
          "【龙河村.xlsx】“民生诉求台账”A1:这里写上月办理中12件,按各行的登记时间和办结时间算是9件(【龙河村.xlsx】“民生诉求台账”第3、4、5行等),相差3件,请核对。",
      },
    ],
    accounts: [
      { ledger: "demands", read: 9, accepted: 9, refused: 0, ignored: { title: 1, header: 1 } },
    ],
  },
];
