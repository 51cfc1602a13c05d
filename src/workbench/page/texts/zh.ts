/** What the workbench says in Chinese. Its shape is the law: a key missing elsewhere does not compile. */
export const zh = {
  title: "民情台账助手 · 工作台",
  standIn: "这是供试用和测试的替身,不是 Excel",
  newBook: "工作簿1.xlsx",

  file: {
    menu: "文件",
    blank: "新建空白工作簿",
    open: "打开 .xlsx……",
    save: "下载为 .xlsx",
    unsaved: "打开别的工作簿,现在这个里没有下载的改动就没有了。要继续吗?",
  },
  undo: "撤销",
  redo: "恢复",

  loading: "正在打开工作台……",
  ribbon: "功能区",
  tabs: "选项卡",
  grid: "表格",
  pane: "任务窗格",
  closePane: "关闭窗格",
  reloadPane: "重新加载窗格",
  language: "语言",
  ok: "确定",
  yes: "继续",
  no: "取消",
  failed: "工作台没有打开",
};
