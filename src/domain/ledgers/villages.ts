import { date, integer, ledger, person, text, village } from "./build.ts";
import { officePhoneColumn, remarkColumn, serialColumn } from "./common.ts";

export const villages = ledger({
  id: "villages",
  name: "村名单",
  sheetName: "村名单",
  sheetWords: ["村名单", "村(社区)名单", "报送名单"],
  kind: "setup",
  keyColumns: ["village"],
  placing: [["village"]],
  summary: "none",
  source: "[E]:谁该报、报了没有、什么时候收到。",
  purpose: "乡镇的村(社区)名单:据此认出文件是哪个村的、谁没有报。",
  columns: [
    serialColumn,
    village("village", "村", {
      must: true,
      also: ["村名", "社区", "名称", "行政村", "单位", "村名称"],
    }),
    text("aliases", "别名", {
      also: ["简称", "其他名称"],
      note: "几个别名用顿号分开。",
    }),
    text("formerNames", "曾用名", { also: ["原名", "合并前村名"], note: "几个曾用名用顿号分开。" }),
    text("villageCode", "村代码", {
      also: ["12位代码", "统计用区划代码", "区划代码", "代码", "行政区划代码"],
      minLength: 12,
      maxLength: 12,
      note: "12 位统计用区划代码,按文本录入。",
      width: 16,
    }),
    text("shortCode", "编号代码", {
      also: ["村简码", "代号"],
      note: "编号开头的村代码,如 LH。",
      maxLength: 8,
    }),
    integer("groupCount", "组数", { min: 0, max: 99, also: ["村民小组数", "小组数"] }),
    date("dueDate", "报送截止", { also: ["报送截止日期", "截止日期", "截止时间"] }),
    date("receivedDate", "收到日期", {
      also: ["收到时间", "报送日期", "接收日期"],
      note: "由乡镇填写;不填显示为“已报(时间未登记)”。",
    }),
    person("contact", "联系人", { also: ["报送人", "填报人"] }),
    officePhoneColumn(),
    remarkColumn,
  ],
});
