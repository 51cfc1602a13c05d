import { choice, date, integer, ledger, longText, people, person } from "./build.ts";
import {
  addressColumn,
  groupColumn,
  ledgerCode,
  optionalCode,
  phoneColumn,
  remarkColumn,
  serialColumn,
  villageColumn,
} from "./common.ts";
import { lights } from "./items.ts";
import { GENDERS } from "./lists/common.ts";

/** 回音 (an answer) and 反馈 (the result told back) are two things (A3), so two pairs of columns. */
export const reception = ledger({
  id: "reception",
  name: "来访接待登记",
  sheetName: "来访接待登记",
  sheetWords: ["来访接待", "来访登记", "接待登记", "接访登记", "来访记录"],
  kind: "events",
  dateKey: "receptionDate",
  keyColumns: [],
  placing: [["receptionDate"], ["content"]],
  summary: "rows",
  source: "A3:要认真做好记录,做到事事有回音、件件有反馈。",
  purpose: "群众来访一次一行:谁来、为什么事、怎么答复、怎么反馈。",
  columns: [
    serialColumn,
    optionalCode,
    date("receptionDate", "来访时间", {
      must: true,
      also: ["日期", "来访日期", "接待时间", "接待日期", "登记时间", "时间"],
      source: "A3",
    }),
    villageColumn(),
    groupColumn(),
    person("visitor", "来访人", {
      must: true,
      also: ["来访人姓名", "姓名", "来访群众", "群众姓名", "反映人"],
      note: "可以填“匿名”。",
    }),
    choice("gender", "性别", GENDERS),
    integer("age", "年龄", { min: 0, max: 120 }),
    addressColumn("address", "住址", { also: ["地址", "家庭住址", "常住地址", "详细地址"] }),
    {
      ...phoneColumn({ also: ["联系电话", "手机", "手机号", "手机号码", "联系方式"] }),
      header: "电话",
    },
    longText("content", "来访事由", {
      must: true,
      also: ["反映问题", "诉求", "来访内容", "反映事项", "诉求内容", "事由", "主要内容"],
      source: "A3",
    }),
    people("receivers", "接待人", {
      must: true,
      also: ["接待人员", "接访人", "接访人员", "接待干部", "值班人"],
      source: "A3",
    }),
    longText("reply", "处理意见", {
      must: true,
      also: ["答复", "答复情况", "回复情况", "办理意见"],
      note: "当场怎么答复的(回音)。",
      source: "A3",
    }),
    date("replyDate", "答复日期", {
      also: ["答复时间", "回复日期", "回复时间"],
      note: "当天答复的可以不填。",
      source: "[E]",
    }),
    ...lights("从来访之日起按答复时限算;已有处理意见或答复日期的不提示。"),
    longText("feedback", "处理结果", {
      also: ["后续", "反馈情况", "办理结果", "后续处理"],
      source: "A3",
    }),
    date("feedbackDate", "反馈日期", {
      when: "需要后续处理时",
      also: ["反馈时间"],
      source: "A3",
    }),
    ledgerCode,
    remarkColumn,
  ],
});
