/** What the sections that move items say in Chinese; its shape is the law. */
export const zh = {
  by: "经办人",
  byHint: "谁办理了这一步,记进办理日志",
  choose: "请选择",
  standing: "长期坚持",
  noCode: "没有编号",
  place: "{sheet} 第 {row} 行",

  preview: {
    title: "写入前请核对",
    change: "{label}:",
    to: "改为",
    empty: "空白",
    log: "记入办理日志:",
    ready: "可以写入 {count} 件",
    refused: "{count} 件办不了,不写入,原因见下",
    known: "这些已经写过了,不会再写一次。",
    nothing: "没有要写入的内容。",
    notes: "说明({count})",
    write: "写进台账",
    drop: "先不写",
  },

  phases: { trying: "正在核对……", writing: "正在写入……", undoing: "正在撤销……" },
  undo: "撤销上一步",

  notices: {
    written: "已写入 {detail} 件,办理日志也记好了。",
    "written-one": "{detail} 已写入,办理日志也记好了。",
    halfway:
      "没有全部写成,原因见提示。已写的可以“撤销上一步”;把台账改好后再做一次,会接着写完,不会重复。",
    undone: "已撤销,台账恢复了原来的内容。",
    summary:
      "这里办理的是村里自己台账上的事项,这个工作簿是汇总表。请打开村里的台账再来;综合账的答复请在“上报”里办理。",
    "row-gone": "这一行已经不在原来的位置。请重新读取名单再办。",
    "sheet-gone": "没有找到工作表“{detail}”,可能已经删除或改名。请重新读取。",
  },
};
