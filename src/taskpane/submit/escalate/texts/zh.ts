/** What 上报清单 says in Chinese; its shape is the law. Words in braces are filled in. */
export const zh = {
  levels: { 村: "村", 乡镇: "乡镇", 部门: "部门", 县: "县" },
  lights: { 正常: "正常", 临期: "临期", 黄: "黄", 红: "红" },
  categories: {
    走访不足: "走访不足",
    重点户未访: "重点户未访",
    结对未访: "结对未访",
    从未走访: "从未走访",
    逾期: "逾期",
    不能解决: "不能解决",
    不满意: "不满意",
    未议账: "未议账",
    未报送: "未报送",
    未发卡: "未发卡",
  },

  choose: {
    title: "哪一级的清单",
    intro:
      "从这个工作簿的台账里找出该上报、该督办的:走访没有到的干部和户,逾期、不能解决、不满意、议而未决的事项。台账本身不会改动。",
    level: "级别",
    levelHint: "村里的台账选“村”,全镇的汇总表选“乡镇”。",
    month: "核查的月份",
    monthName: "{label}",
    make: "列出清单",
  },

  result: {
    title: "{unit}{label}上报清单({level}级)",
    nobody: "工作簿",
    asOf: "截至 {asOf}",
    none: "没有需要列入的。",
    sum: "共 {total} 项:送{superior} {up} 项,留{level}办理 {own} 项",
    sent: "{level}级上送 {sent} 项",
    write: "写成上报清单",
    rewrite: "重新写成上报清单",
    save: "存成文件",
    again: "重新列出",
    back: "换一级或换个月",
    cannotSave: "这里不能下载文件。请写成上报清单,再把那几张表移到新工作簿里报送。",
    notes: "说明",
  },

  counts: {
    title: "各类别",
    about: "{count} 类",
    total: "{count} 项",
    light: "{light} {count} 项",
    up: "送{superior} {count} 项",
  },

  rows: {
    title: "清单",
    about: "{count} 项",
    category: "类别",
    light: "灯",
    village: "村",
    route: "去向",
    any: "全部",
    routes: { up: "送{superior}", own: "留{level}办理", sent: "{level}级上送" },
    none: "没有这样的。",
    figures: "应 {required},实 {done},差 {missing}",
    sendTo: "送{level}",
    responsible: "责任人:{names}",
    advice: "建议:{advice}",
    last: "最近日期:{date}",
    never: "从未",
    basis: "依据的 {count} 行",
    noBasis: "没有可以打开的行。",
    place: "{sheet} 第{row}行",
  },

  notices: {
    saved: "已存成文件“{detail}”,在下载文件夹里,可以报送。",
    "no-month": "月份“{detail}”看不懂,请重新选一个。",
  },
};
