/** What 办理销账 says in Chinese; its shape is the law. */
export const zh = {
  title: "没有办完的事项",
  intro:
    "列出这个工作簿里没有办完的事项,一件一件办理,或者几件一起办结。改动先给你看,写进去以后可以撤销,每一步都记在“办理日志”里。",
  start: "查看待办事项",
  again: "重新读取",
  print: "写成待办事项表",

  count: "{count} 件没有办完,其中逾期 {late} 件。截至 {asOf}。",
  none: "没有待办的事项。台账里状态是“待议账”“办理中”“退回重办”“已上报”的会列在这里。",
  notFound: "没有符合条件的事项。请放宽条件。",
  found: "符合条件的 {count} 件",
  list: "待办事项",

  filter: {
    title: "筛选",
    all: "全部",
    state: "状态",
    late: "已逾期",
    age: "登记了多久",
    person: "责任人",
    kind: "台账类别",
    option: "{label}({count})",
    search: "查找",
    searchHint: "编号、姓名、内容里的字",
    clear: "全部显示",
  },

  ages: {
    week: "7 天以内",
    fortnight: "8 至 15 天",
    month: "16 至 30 天",
    quarter: "31 至 90 天",
    longer: "90 天以上",
    undated: "登记时间不明",
  },
  lights: { 正常: "正常", 临期: "临期", 黄: "黄牌", 红: "红牌" },
  left: "还剩 {count} 个工作日",
  late: "逾期 {count} 个工作日",
  noLimit: "不计时限",
  days: "登记 {count} 天",
  undated: "登记时间不明",
  nobody: "没有责任人",

  pick: "选中 {code}",
  open: "办理",
  openItem: "办理 {code}",
  back: "返回名单",
  show: "到表上看这一行",

  detail: {
    title: "办理一件事项",
    values: "台账上写的",
    log: "办理日志({count})",
    noLog: "还没有办理日志。",
    moves: "可以办什么",
    none: "这件事按现在的状态没有可以办的。",
    check: "看看改动",
    cancel: "取消",
  },

  together: {
    title: "几件一起办结",
    chosen: "已选 {count} 件",
    pickAll: "全选({count})",
    clear: "不选",
    begin: "一起办结",
    intro:
      "选中的事项写同样的办结方式、结果和时间;责任人只写给还没有责任人的。办不了的会逐件说明,其余照常写入。",
    check: "看看改动",
    cancel: "取消",
  },
};
