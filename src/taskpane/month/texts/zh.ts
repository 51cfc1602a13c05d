/** What the month's checklist says in Chinese; its shape is the law. */
export const zh = {
  title: "一个月的步骤",
  titleOf: "{label}做到哪一步",
  looking: "正在查看这个月做到哪一步……",
  next: "下一步:{step}",
  allDone: "都做完了",
  uncertain: "不确定",
  noSummary:
    "打开的工作簿里没有汇总表。乡镇的同事从“收齐”开始;已经有汇总表的,打开那个工作簿再看。村里的同事不用管这张单子。",
  again: "重新查看",
  steps: {
    collect: "收齐",
    merge: "汇总",
    check: "核查",
    escalate: "上报",
    review: "月评",
    publish: "晒账",
  },
  states: {
    done: "完成",
    attention: "有待处理",
    open: "可以做",
    waiting: "还不能做",
    unsure: "不确定",
  },
  unsure: {
    sheet: "有工作表没有看全,这里说不准;请打开那一步看。",
    notMade: "公示表多半另存成文件,从这个工作簿里看不出做没做。没有做的,现在可以做。",
    made: "公示表做过;还有没有要决定的、没公示的,这里看不出来,请打开“晒账公示”看。",
  },
  go: {
    collect: "去收齐",
    merge: "去汇总",
    check: "去核查",
    escalate: "去上报",
    review: "去月评",
    publish: "去晒账",
  },
};
