import { describe, expect, test } from "@jest/globals";
import { LEDGERS, ledgerById } from "../../../src/domain/ledgers/index.ts";
import type { ColumnDef, LedgerId } from "../../../src/domain/ledgers/types.ts";

/** The forms' own marks: ● always, ◐ in a case, and what we fill in ourselves; all else is optional. */
interface Marks {
  readonly always: string;
  readonly conditional: string;
  readonly computed: string;
  /** Without these a row cannot be placed; `/` separates alternatives. */
  readonly placing: string;
}

const DELIBERATION = "解决方案 目标任务 议账会议日期 责任人 完成时限";
const CLOSING = "办结方式 办结时间 办理结果";
const ESCALATION = "上报日期 上报单位 上级答复";
const CALLBACK = "回访日期 回访方式 回访意见 回访人";
const EXTENSION = "延期理由 延期批准人 延期后时限";

const MARKS: Readonly<Record<LedgerId, Marks>> = {
  cadres: {
    always: "姓名 职务 是否两委成员",
    conditional: "有帮扶能力",
    computed: "序号 村(社区) 联系户数 本月走访户次 本月还差",
    placing: "姓名",
  },
  households: {
    always: "户编号 组别 户主姓名 常住地址 家庭人口 联系电话 户类别 登记人 登记时间 登记单位",
    conditional: "困难类型 困难原因 具体需求 联系干部 联系干部电话 连心卡发放日期",
    computed: "序号 村(社区) 最近走访 距今天数",
    placing: "户主姓名",
  },
  members: {
    always: "户编号 姓名 与户主关系",
    conditional: "",
    computed: "序号 村(社区)",
    placing: "户编号/户主 姓名",
  },
  visits: {
    always: "走访日期 走访人 走访方式 群众反映",
    conditional: "户编号 户主 转台账编号",
    computed: "序号 村(社区) 户次 计次日期 计次户 计次户日 计次人 计次首访 计次计入 计次最近",
    placing: "走访日期 走访人 户编号/户主",
  },
  diary: {
    always: "日期 干部 走访过程中遇到的问题",
    conditional: "",
    computed: "序号 村(社区)",
    placing: "日期 干部",
  },
  demands: {
    always: "编号 组别 登记时间 来源渠道 收集人 诉求内容 类别 状态",
    conditional: `反映人 ${DELIBERATION} ${CLOSING} ${ESCALATION} ${CALLBACK} ${EXTENSION}`,
    computed: "序号 村(社区) 剩余天数 期限提示 重办次数",
    placing: "诉求内容",
  },
  hardship: {
    always:
      "编号 组别 户编号 户主姓名 职业或身份 常住地址 家庭人口 联系电话 登记时间 来源渠道 收集人 保障类型 困难类型 困难原因 具体需求 状态",
    conditional: `${DELIBERATION} ${CLOSING} ${ESCALATION} ${CALLBACK} ${EXTENSION}`,
    computed: "序号 村(社区) 本年走访次数 剩余天数 期限提示 重办次数",
    placing: "户主姓名/户编号",
  },
  stability: {
    always: "编号 登记时间 来源渠道 收集人 涉稳事项 事项内容 状态",
    conditional: `${DELIBERATION.replace("责任人", "化解责任人")} ${CLOSING} ${ESCALATION} ${CALLBACK} ${EXTENSION}`,
    computed: "序号 村(社区) 剩余天数 期限提示 重办次数",
    placing: "涉稳事项/事项内容",
  },
  pairing: {
    always: "党员姓名 角色 结对户编号 困难类别 结对日期",
    conditional: "",
    computed: "序号 村(社区) 第1次走访 第2次走访 本年走访次数",
    placing: "党员姓名 结对户编号/户主",
  },
  contactCards: {
    always: "户编号 干部姓名 电话 发放日期",
    conditional: "",
    computed: "序号 村(社区)",
    placing: "户编号/户主",
  },
  dutyRoster: {
    always: "日期 值班人 地点",
    conditional: "",
    computed: "序号 村(社区) 星期",
    placing: "日期",
  },
  reception: {
    always: "来访时间 来访人 来访事由 接待人 处理意见",
    conditional: "反馈日期 转台账编号",
    computed: "序号 村(社区) 剩余天数 期限提示",
    placing: "来访时间 来访事由",
  },
  meetings: {
    always: "会议日期 类型 主持人 参会",
    conditional: "编号 解决方案 目标任务 责任人 完成时限",
    computed: "序号 村(社区)",
    placing: "会议日期",
  },
  villages: { always: "村", conditional: "", computed: "序号", placing: "村" },
  calendar: { always: "日期 放假/上班", conditional: "", computed: "", placing: "日期 放假/上班" },
  actionLog: {
    always: "编号 日期 措施及内容 经办人",
    conditional: "",
    computed: "序号",
    placing: "编号 日期",
  },
  villageVisits: {
    always: "日期 单位或领导 村",
    conditional: "",
    computed: "序号",
    placing: "日期 单位或领导",
  },
};

const headers = (columns: readonly ColumnDef[]): string => columns.map((it) => it.header).join(" ");

describe.each(LEDGERS.map((ledger) => [ledger.name, ledger] as const))("%s", (_, ledger) => {
  const marks = MARKS[ledger.id];

  test("● are the cells that every row has", () => {
    expect(headers(ledger.columns.filter((it) => it.required === "always"))).toBe(marks.always);
  });

  test("◐ are the cells that a case asks for", () => {
    const conditional = ledger.columns.filter((it) => it.required === "conditional");
    expect(headers(conditional).split(" ").sort()).toEqual(marks.conditional.split(" ").sort());
  });

  test("some we fill in ourselves", () => {
    expect(headers(ledger.columns.filter((it) => it.computed))).toBe(marks.computed);
  });

  test("a row is refused only without these", () => {
    const names = new Map(ledger.columns.map((column) => [column.key, column.header]));
    const placing = ledger.placing.map((keys) => keys.map((key) => names.get(key)).join(" "));
    // 放假/上班 is one header, so alternatives are compared with a blank between them.
    const wanted = marks.placing.replace(/(?<!放假)\//g, "|").split(" ");
    expect(placing).toEqual(wanted.map((alternatives) => alternatives.replace("|", " ")));
  });
});

describe("what the regulations ask of the forms", () => {
  const keys = (id: LedgerId): string[] => ledgerById(id).columns.map((column) => column.key);

  test.each(["demands", "hardship", "stability"] as const)(
    "B(二)1: an item of %s can take the four outputs of a meeting",
    (id) => {
      expect(keys(id)).toEqual(
        expect.arrayContaining(["solution", "target", "responsible", "deadline", "meetingDate"]),
      );
    },
  );

  test.each(["demands", "hardship", "stability"] as const)(
    "%s: a deadline may be 长期坚持, a day of closing may not",
    (id) => {
      const column = (key: string): ColumnDef | undefined =>
        ledgerById(id).columns.find((it) => it.key === key);
      expect(column("deadline")?.alsoAllowed).toEqual(["长期坚持"]);
      expect(column("closedDate")?.alsoAllowed).toBeUndefined();
    },
  );

  test("A3: 回音 and 反馈 are two things", () => {
    expect(keys("reception")).toEqual(
      expect.arrayContaining(["reply", "feedback", "feedbackDate"]),
    );
  });

  test("A4: problems, responses and feelings stand in the diary and with the visit", () => {
    expect(keys("diary")).toEqual(expect.arrayContaining(["problems", "response", "feeling"]));
    expect(keys("visits")).toEqual(expect.arrayContaining(["opinion", "response", "feeling"]));
  });

  test("stability has two responsible pairs, no 公示摘要 and no household", () => {
    expect(keys("stability")).toEqual(
      expect.arrayContaining(["controlUnit", "controlPerson", "responsibleUnit", "responsible"]),
    );
    expect(keys("stability")).not.toContain("publicSummary");
    expect(keys("stability").filter((key) => key.startsWith("household"))).toEqual([]);
  });

  test("only the levels above the township are off by default", () => {
    expect(LEDGERS.filter((ledger) => !ledger.onByDefault).map((it) => it.id)).toEqual([
      "villageVisits",
    ]);
  });

  test("only 稳定工作 is restricted", () => {
    expect(LEDGERS.filter((ledger) => ledger.restricted).map((it) => it.id)).toEqual(["stability"]);
  });
});
