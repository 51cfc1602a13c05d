import { choice, date, ledger, list, text, wordsFor } from "./build.ts";

const DAY_KINDS = list("日期类别", ["放假", "上班"], {
  unknown: "refuse",
  words: wordsFor({
    放假: ["休", "假", "节假日", "休息", "法定节假日"],
    上班: ["班", "补班", "调休上班", "工作日"],
  }),
});

export const calendar = ledger({
  id: "calendar",
  name: "工作日历",
  sheetName: "工作日历",
  sheetWords: ["工作日历", "节假日", "放假安排"],
  kind: "setup",
  keyColumns: ["date"],
  placing: [["date"], ["dayKind"]],
  summary: "none",
  source: "[E]:办理时限按工作日计算,放假和调休以国务院通知为准。",
  purpose: "与平常不同的日子:放假的工作日、上班的周末。",
  columns: [
    date("date", "日期", { must: true, also: ["时间", "日子"] }),
    choice("dayKind", "放假/上班", DAY_KINDS, { must: true, also: ["类别", "类型", "安排"] }),
    text("name", "名称", { also: ["节日", "备注", "说明"] }),
  ],
});
