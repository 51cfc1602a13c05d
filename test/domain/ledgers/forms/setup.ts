import type { Form } from "./form.ts";

export const SETUP_FORMS: readonly Form[] = [
  {
    ledger: "villages",
    row: {
      village: "龙河村",
      aliases: "龙河、龙河村委会",
      formerNames: "五桂村",
      villageCode: "510129100201",
      shortCode: "LH",
      groupCount: 8,
      dueDate: "2026-11-27",
      receivedDate: null,
      contact: "罗小琴",
      phone: "13800000003",
      remark: null,
    },
    faults: [
      [{ village: null }, ["village missing", "village unplaced"]],
      [{ villageCode: "510129" }, ["villageCode length"]],
      [{ villageCode: 510129100201 }, ["villageCode type"]],
      [{ dueDate: "每月25日" }, ["dueDate type"]],
      [{ groupCount: 100 }, ["groupCount range"]],
    ],
  },
  {
    ledger: "calendar",
    row: { date: "2026-10-01", dayKind: "放假", name: "国庆节" },
    faults: [
      [{ date: null }, ["date missing", "date unplaced"]],
      [{ dayKind: null }, ["dayKind missing", "dayKind unplaced"]],
      [{ dayKind: "半天" }, ["dayKind list"]],
      [{ date: "10月1日" }, ["date type"]],
    ],
  },
];
