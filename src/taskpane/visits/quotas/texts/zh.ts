/** What 走访核查 says in Chinese; its shape is the law. Words in braces are filled in. */
export const zh = {
  choose: {
    title: "核查哪个期间",
    intro:
      "按这个工作簿里的干部名册、一户一档、走访记录等台账,逐项核对走访、结对、接待、会议各项职责。数字的规定在“规则设置”里,可以改。台账本身不会改动。",
    kind: "按什么核查",
    kinds: { month: "按月", quarter: "按季度", year: "按年" },
    period: "期间",
    periodName: "{label}",
    check: "核查",
  },

  result: {
    title: "{unit}{label}走访核查",
    nobody: "工作簿",
    asOf: "截至 {asOf}",
    write: "写成走访核查表",
    rewrite: "重新写成走访核查表",
    again: "重新核查",
    back: "换个期间",
    span: "{label}",
    empty:
      "这个工作簿里没有读到干部名册,也没有读到一户一档,没有可以核查的。请打开村里的台账工作簿或者全镇的汇总表再试。",
  },

  states: {
    met: "已完成",
    missed: "未完成",
    pending: "未到期",
    "not-applicable": "不适用",
    unassessed: "未评估",
    reminder: "未完成(提醒)",
    slow: "未到期(进度慢)",
    lacking: "已完成(有欠缺)",
  },

  figures: {
    required: "应 {count}",
    done: "实 {count}",
    missing: "差 {count}",
    weeks: "周",
    responsible: "由 {names} 负责",
    evidence: "算了 {counted} 行,没算 {rejected} 行",
    noEvidence: "没有可以算的行",
    count: "{state} {count}",
  },

  evidence: {
    counted: "计入",
    rejected: "不计",
    place: "{sheet} 第{row}行",
    open: "{place},在工作簿里打开",
    none: "没有记录。",
  },

  duties: {
    title: "各项职责",
    none: "没有适用的对象",
    others: "没有对象或者没有评估的 {count} 项",
    sentence: "规定:“{sentence}”",
    reading: "口径:{reading}",
  },

  people: {
    title: "干部",
    count: "{lacking} 人还有差的,共 {count} 人",
    search: "找干部",
    searchHint: "输入姓名或村名。",
    onlyLacking: "只看还有差的",
    none: "没有这样的干部。",
    allDone: "没有人有差的。",
    fine: "都完成了",
    lacking: "{count} 项有差",
  },

  households: {
    title: "户",
    count: "{count} 户,从未走访 {never} 户",
    never: "从未走访",
    due: "本期应访还差的",
    all: "全部户,最久没有走访的在前",
    search: "找户",
    searchHint: "输入户主姓名、户编号或村名。",
    none: "没有这样的户。",
    neverVisited: "从未走访",
    last: "最近 {date}({days} 天前,{by})",
    dueBy: "应在 {date} 前",
    visits: "本期 {count} 户次",
    special: "重点户",
    card: "{sheet} 第{row}行",
    openCard: "在工作簿里打开这一户",
    noVisits: "走访记录里没有这一户。",
  },

  villages: {
    title: "各村覆盖",
    count: "{count} 个村",
    covered: "已访 {visited} / {households} 户({share})",
    due: "重点户本季 {met} / {due}",
    never: "从未走访 {count} 户",
    visits: "本期 {count} 户次",
    missed: "{count} 项职责未完成",
    list: "这个村的户",
    rows: "本期的走访记录",
  },

  suggestions: {
    title: "还差几户次,建议去哪几户",
    count: "{count} 人还有差的",
    left: "还差 {count} 户次,最迟 {until}",
    hint: "先去重点户、从未走访和最久没有走访的户,同组的排在一起。只是建议,去哪户由干部定。",
  },

  hints: {
    title: "请核对",
    count: "{count} 条",
    hint: "只是提示,不是结论,也不影响各项数字:情况属实的不用理会。",
    rows: "看这 {count} 行",
  },

  findings: {
    title: "没有读出或者没有计入的",
    count: "{count} 条",
    hint: "这些行没有读出或者没有计入,其余照常核查。改好以后按“重新核查”。",
    severities: { error: "错误", warning: "提醒", info: "说明" },
    others: "台账里另有 {count} 条提醒,不影响核查;在“台账”的“检查”里可以逐条看、一键修复。",
  },

  notices: {
    "no-span": "期间“{detail}”看不懂,请重新选一个。",
  },
};
