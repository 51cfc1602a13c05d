/** What 新建台账 says in Chinese; its shape is the law. Words in braces are filled in. */
export const zh = {
  opening: "正在查看工作簿……",

  choose: {
    title: "哪个村的台账",
    intro: "选好台账,先看清要添什么再写入。已有的内容不会改动,可以放心重复做。",
    ledgers: "建哪些台账",
    village: "村(社区)",
    township: "乡镇(街道)",
    month: "报送月份",
    monthHint: "写成 2026-11",
    fixed: "在“填报信息”表里改",
    preview: "看看要添什么",
  },

  preview: {
    title: "将要这样做",
    complete: "选中的台账都有了,没有要添的。",
    intro: "还没有写入。确认后才动工作簿。",
    groups: {
      added: "新建 {count} 张",
      extended: "补齐 {count} 张",
      kept: "已有、不动 {count} 张",
      foreign: "不是本软件的表,不动",
      held: "缺内容,但现在补不了",
    },
    write: "写入工作簿",
    back: "返回",
  },

  running: {
    titles: {
      planning: "正在查看工作簿",
      writing: "正在写入工作簿",
      stopping: "正在取消",
      undoing: "正在撤销",
    },
    done: "已完成 {done} / {total}",
  },

  result: {
    title: "台账已建好",
    partial: "没有全部完成",
    count: "写好或补齐了 {count} 张表。点表名就能打开。",
    none: "没有写入任何内容。",
    list: "表",
    open: "打开“{name}”",
    undo: "撤销本次",
    again: "接着做完",
    back: "完成",
  },

  notices: {
    "no-ledgers": "还没有选台账。请至少选一本。",
    "bad-month": "报送月份看不懂。请写成 2026-11 这样,或者先空着。",
    cancelled: "已取消。取消以前做好的部分留在工作簿里,可以撤销,也可以接着做完。",
    incomplete: "有些内容没有写入,原因见上。处理以后请点“接着做完”,已写好的不会重复。",
    undone: "已撤销。",
    sentence: "{detail}",
  },
};
