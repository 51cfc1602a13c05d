/** What is written after a visit. */

export interface OpinionText {
  readonly opinion: string;
  readonly outcome: string;
}

export const QUIET: OpinionText = { opinion: "无诉求", outcome: "无需处理" };

export const OPINIONS: readonly OpinionText[] = [
  { opinion: "询问医保缴费截止时间", outcome: "当场解决" },
  { opinion: "询问养老金认证怎样在手机上办理", outcome: "当场解决" },
  { opinion: "反映门前排水沟堵塞", outcome: "当场解决" },
  { opinion: "询问耕地地力保护补贴发放时间", outcome: "当场解决" },
  { opinion: "希望了解劳务输出信息", outcome: "当场解决" },
  { opinion: "反映电视信号不好", outcome: "当场解决" },
  { opinion: "家中老人需要办理高龄补贴", outcome: "已登记一户一档" },
  { opinion: "子女在外,秋收缺人手", outcome: "已登记一户一档" },
  { opinion: "住房屋顶漏雨,盼望帮助", outcome: "已登记一户一档" },
  { opinion: "今年柑橘销路不好,希望帮助联系买家", outcome: "已登记一户一档" },
  { opinion: "建议组里早点清理堰沟", outcome: "当场解决" },
  { opinion: "希望增加垃圾桶", outcome: "当场解决" },
];

export const RESPONSES: readonly string[] = [
  "群众表示理解",
  "老人很高兴,留干部喝茶",
  "群众比较满意",
  "希望干部常来",
  "愿意配合组里工作",
];

export const FEELINGS: readonly string[] = [
  "政策宣传还要更细",
  "多走一趟,就少一个误会",
  "独居老人需要经常看望",
  "产业销路是大家最关心的事",
  "能当场办的不要拖",
];

export const DIARY_PROBLEMS: readonly string[] = [
  "走访中几户都问到医保缴费,政策没有讲到每一户",
  "组里年轻人外出多,留守老人看病取药不方便",
  "堰沟多年没有清掏,用水有矛盾苗头",
  "路灯坏了两盏,晚上散步的群众有意见",
  "有的群众对土地流转价格有顾虑",
  "雨后入户路泥泞,老人出门容易摔倒",
];

export const VISIT_MATTERS: readonly (readonly [content: string, reply: string])[] = [
  ["咨询低保申请条件", "讲解条件,告知需要的资料"],
  ["反映邻居排水流到自家院坝", "安排组长到现场查看后调解"],
  ["要求开具居住证明", "当场开具"],
  ["咨询临时救助办法", "讲解政策并代填申请"],
  ["反映组内公路边沟堵塞", "安排保洁员清掏"],
  ["询问合作医疗报销", "帮助查询报销进度"],
  ["申请办理残疾证", "告知到县残联评定的流程"],
];

/** 稳定工作: matters only, never people. */
export const STABILITY_TEXTS: readonly {
  readonly matter: string;
  readonly category: string;
  readonly content: string;
  readonly solution: string;
  readonly result: string;
}[] = [
  {
    matter: "矛盾纠纷",
    category: "农林水土",
    content: "{g}{p}两户因地界发生争议",
    solution: "村调委会召集双方现场丈量、调解",
    result: "双方签订调解协议",
  },
  {
    matter: "安全隐患",
    category: "城建及综合执法",
    content: "{g}{p}土坎滑坡,威胁坎下道路",
    solution: "设警示标志,雨天专人巡查,报乡镇排危",
    result: "已清除危土并砌护坡",
  },
  {
    matter: "信访事项",
    category: "惠农政策及村(社区)政务、财务",
    content: "{g}部分村民要求公开集体林地收益",
    solution: "召开村民代表会公布账目",
    result: "账目已公布,村民认可",
  },
  {
    matter: "矛盾纠纷",
    category: "农林水土",
    content: "{g}{p}上下游因放水先后发生争执",
    solution: "组里商定轮灌办法",
    result: "按轮灌办法放水,双方同意",
  },
];
