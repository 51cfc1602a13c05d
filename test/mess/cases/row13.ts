/** Row 13: several days in one cell: a visit has a row for each day, everything else takes the last. */
import type { MessCase } from "../case.ts";
import { demandsDue, fileOf, table, visitsOn } from "../builders.ts";

export const ROW_13: readonly MessCase[] = [
  {
    row: 13,
    fault: "visits-of-several-days-in-one-cell",
    files: fileOf(visitsOn("11.3-11.5", "11月3日至5日", "2026-11-06")),
    findings: [
      {
        id: "date-range",
        class: "R",
        cell: "A2",
        message:
          "【龙河村.xlsx】“走访记录”第2行 走访日期:“11.3-11.5”不止一天,这一行没有采用,请按天分行登记,一天一行。",
      },
      {
        id: "date-range",
        class: "R",
        cell: "A3",
        message:
          "【龙河村.xlsx】“走访记录”第3行 走访日期:“11月3日至5日”不止一天,这一行没有采用,请按天分行登记,一天一行。",
      },
    ],
    silent: ["row-unplaced", "date-range-end"],
    records: { visits: [{ visitDate: "2026-11-06" }] },
    accounts: [{ ledger: "visits", read: 3, accepted: 1, refused: 2, ignored: { header: 1 } }],
  },
  {
    row: 13,
    fault: "deadline-of-several-days",
    files: fileOf(demandsDue("11.3-11.5", "11月3日至5日")),
    findings: [
      {
        id: "date-range-end",
        class: "N",
        cell: "F2",
        message:
          "【龙河村.xlsx】“民生诉求台账”第2行 完成时限:“11.3-11.5”不止一天,已取最后一天 2026-11-05,请核对。",
      },
      {
        id: "date-range-end",
        class: "N",
        cell: "F3",
        message:
          "【龙河村.xlsx】“民生诉求台账”第3行 完成时限:“11月3日至5日”不止一天,已取最后一天 2026-11-05,请核对。",
      },
    ],
    silent: ["date-range"],
    records: { demands: [{ deadline: "2026-11-05" }, { deadline: "2026-11-05" }] },
    accounts: [{ ledger: "demands", read: 2, accepted: 2, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 13,
    fault: "meeting-of-several-days",
    files: fileOf(
      table("会议记录", [
        { 会议日期: "11月3日至5日", 会议类型: "民情分析会", 主持人: "张国强", 议题: "分析民情" },
      ]),
    ),
    findings: [
      {
        id: "date-range-end",
        class: "N",
        cell: "A2",
        message:
          "【龙河村.xlsx】“会议记录”第2行 会议日期:“11月3日至5日”不止一天,已取最后一天 2026-11-05,请核对。",
      },
    ],
    silent: ["date-range"],
    records: { meetings: [{ meetingDate: "2026-11-05" }] },
    accounts: [{ ledger: "meetings", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
  },
];
