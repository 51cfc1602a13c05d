/** What 月评 says in Chinese; its shape is the law. Words in braces are filled in. */
export const zh = {
  choose: {
    title: "评哪个月",
    intro:
      "按打开的工作簿做月评:可以是全镇的汇总表,也可以是一个村自己的台账。先看结果,改好文字,再写成新的工作表;台账本身不会改动。",
    month: "月份",
    monthOfBook: "工作簿写的月份",
    monthName: "{label}",
    files: "以前各月(可选)",
    filesHint: "选上月的汇总表,就能和上月核对勾稽;再多选几个月的,还有各月趋势。文件只读,不改动。",
    pick: "选以前各月的文件",
    reading: "正在读取,还有 {count} 份……",
    remove: "去掉 {name}",
    uses: { tie: "与上月勾稽", trend: "看趋势" },
    make: "预览月评",
  },

  chooseWeek: {
    title: "汇总哪一周",
    intro:
      "每周五的汇总:本周收集了什么、办理了什么、下周有什么到期。按打开的工作簿做,写成新的工作表。",
    week: "收集周",
    weekName: "{label}",
    make: "预览本周汇总",
  },

  result: {
    title: "{unit}{label}月评",
    weekTitle: "{unit}{label}汇总",
    nobody: "工作簿",
    span: "数据期间 {start} 至 {end},截至 {asOf}",
    empty: "这个月没有读到走访,也没有读到事项。请确认打开的是汇总表或者村里的台账。",
    write: "写成月评表",
    rewrite: "重新写成月评表",
    writeWeek: "写成本周汇总表",
    rewriteWeek: "重新写成本周汇总表",
    again: "重新计算",
    back: "返回选择",
    readings: "口径",
  },

  headlines: {
    title: "主要数字",
    names: {
      done: "走访户次",
      visitRate: "走访完成率",
      coverage: "走访覆盖率",
      specialDue: "重点户应访",
      specialVisited: "重点户已访",
      never: "从未走访户",
      opening: "上月办理中",
      registered: "本月建账",
      closed: "本月办结",
      substantive: "其中实质性",
      open: "本月办理中",
      overdue: "逾期",
      unanswered: "上报未答复",
      undecided: "未议账",
      discontent: "不满意",
      contentRate: "满意率",
      receptions: "接待来访",
      answerRate: "按时答复率",
    },
    none: "—",
    bad: "(应为 0)",
  },

  sentences: {
    title: "文字说明",
    about: "写入前可以改",
    label: "总表上的文字说明",
    hint: "一行一句。由数字写成,不写原因;改过的原样写进“月评总表”,全部删去就恢复原样。重新计算以后,文字按新的数字重写。",
    changed: "已改动",
    villages: "各村的文字说明",
    villagesAbout: "{count} 个村,写在“村评”",
    village: "{village}的文字说明",
    standIn: "本月没有收到台账,事项按上月计",
    none: "没有村的数据。",
  },

  thresholds: {
    title: "与底线比",
    names: { content: "满意率", reply: "按时答复率" },
    met: "{name} {rate}%,达到 {floor}% 的底线({part} / {whole})",
    below: "{name} {rate}%,低于 {floor}% 的底线({part} / {whole})",
    nobody: { content: "本月没有回访,不算满意率。", reply: "本月没有应答复的,不算答复率。" },
  },

  tie: {
    title: "勾稽",
    holds: "一致",
    broken: "{count} 件对不上",
    identity:
      "上月办理中 {opening} + 建账 {registered} + 退回重办 {reopened} + 转入 {transferredIn} − 转出 {transferredOut} − 办结 {closed} − 中止 {suspended} = 本月办理中 {open}",
    compared: "“上月办理中”取自上月的汇总表。",
    byDates: "没有选上月的汇总表,“上月办理中”按各行的日期推算;选上月的汇总表才能逐件核对。",
    breaks: "对不上的事项",
    remarks: "能对上、但有说明的事项({count} 件)",
    gap: "差 {gap}",
    none: "没有。",
  },

  problems: {
    title: "问题清单",
    count: "{count} 条",
    fine: "没有逾期、上报未答复、不满意和未议账的事项。",
    kinds: { 逾期: "逾期", 上报未答复: "上报未答复", 不满意: "不满意", 未议账: "未议账" },
    kind: "{name} {count} 件",
    todo: "要做什么:{todo}",
    responsible: "责任人 {names}",
  },

  changes: {
    title: "与上月比的变化",
    count: "{count} 条",
    fine: "与上月相比没有变化。",
    kinds: {
      新建账: "新建账",
      转入: "转入",
      退回重办: "退回重办",
      办结: "办结",
      中止: "中止",
      转出: "转出",
      新逾期: "新逾期",
    },
    kind: "{name} {count} 件",
  },

  trend: {
    title: "各月趋势",
    count: "{count} 个月",
    month: "月份",
    registered: "建账",
    closed: "办结",
    open: "办理中",
    visits: "走访",
    satisfaction: "满意率",
    missing: "缺这个月的汇总表",
    none: "—",
  },

  week: {
    title: "本周",
    figures: "走访 {visits} 户次,接待来访 {receptions} 次;下周到期算到 {until}。",
    kinds: { 本周收集: "本周收集", 本周办理: "本周办理", 下周到期: "下周到期" },
    kind: "{name} {count} 件",
  },

  items: {
    unnamed: "{ledger}一件(不列编号)",
    place: "{sheet} 第{row}行",
    elsewhere: "打开的工作簿里没有这一行",
    none: "没有。",
  },

  findings: {
    title: "没有读到的",
    count: "{count} 条",
    hint: "没有读出的行、没有放进来的月份,没有计入月评。改好、补上以后按“重新计算”。",
    none: "没有。",
  },

  notices: {
    "same-month": "“{detail}”没有选上:这个月的已经选了一份。要换的,先去掉那一份。",
    "file-gone": "“{detail}”打不开,可能被移走了,或者正被别的程序占用。请再选一次。",
    "file-too-large": "“{detail}”超过 64 MB,不像汇总表,没有读。请检查选的文件。",
  },
};
