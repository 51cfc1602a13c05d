/** What every section that makes sheets says in Chinese; its shape is the law. */
export const zh = {
  opening: "正在查看工作簿……",
  retry: "再试一次",

  running: {
    titles: {
      reading: "正在读取工作簿",
      making: "正在计算",
      writing: "正在写入工作簿",
      stopping: "正在取消",
      undoing: "正在撤销",
    },
  },

  written: {
    title: "已写入工作簿",
    earlier: "工作簿里有上次写的",
    earlierHint: "再写入时,这些表会换成新的。",
    list: "工作表",
    open: "打开“{name}”",
    undo: "撤销本次",
    undoEarlier: "撤销上次",
  },

  notices: {
    broken: "没有做成:{detail}。请再试一次。",
    cancelled: "已取消,什么也没有写入。",
    "not-written": "已取消,什么也没有写入。",
    undone: "已撤销。",
    "broken-off": "上次写到一半中断了,没写完的工作表已经清除。",
    cut: "有 {detail} 处内容超过表格的长度上限,写入时截短或改了名。",
    "no-charts":
      "{detail} 张图表没有画出来:这个版本的 Excel 不能由加载项画图。数字都在表里,其余都已写入;要图表的,请用较新的 Excel 再写一次。",
    sentence: "{detail}",
  },
};
