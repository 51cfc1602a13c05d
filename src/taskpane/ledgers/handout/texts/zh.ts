/** What 发放空表 says in Chinese; its shape is the law. Words in braces are filled in. */
export const zh = {
  opening: "正在查看工作簿……",

  choose: {
    intro: "按村名单给每个村做一份空白台账,文件名、下拉选项、规则和名册都在里面,打成一个压缩包。",
    title: "发给哪些村",
    villages: "村名单",
    villagesHint: "要有“村”一列,一村一行。",
    noVillages: "还没有选",
    villageFile: "文件:{name}",
    villageSheet: "本工作簿的“{name}”",
    pickVillages: "选村名单文件",
    township: "乡镇(街道)",
    month: "新表的月份",
    monthHint: "写成 2026-12",
    carry: "带入上月没办结的事项和名册",
    carryHint: "要用上月各村交来的文件。汇总表里的内容不全,不能用来带入。",
    pickFolder: "选文件夹",
    pickFiles: "选文件",
    files: "已选上月文件 {count} 个",
    clear: "清空",
    stability: "包括稳定工作台账",
    make: "做空表",
    cannotDownload:
      "这里(Mac、iPad 上的 Excel)不能从窗格里保存文件。请在 Windows 或网页版 Excel 里做,或请会用命令行的同事运行 minqing new --villages 村名单 --out-dir 文件夹。",
  },

  running: {
    title: "正在做空表",
    stages: {
      reading: "正在读上月的文件:{done} / {total}",
      merging: "正在整理上月的内容",
      writing: "正在写第 {done} 份,共 {total} 份",
    },
  },

  result: {
    title: "空表做好了",
    count: "共 {count} 份,放在一个压缩包里。保存后解压,发给各村。",
    save: "保存压缩包",
    partial: "有 {count} 个村的上月内容没有全部带入,见下面的说明。",
    notices: "要核对的",
    list: "各村的文件",
    blank: "空白",
    back: "完成",
  },

  notices: {
    "no-villages": "还没有选村名单。请选本工作簿里的一张表,或选一个文件。",
    "bad-villages": "{detail}",
    "bad-month": "月份看不懂:“{detail}”。请写成 2026-12 这样。",
    "no-carry": "还没有选上月各村的文件。请选文件或文件夹,或关掉“带入”。",
    broken: "没有做成:{detail}。请再试一次。",
    cancelled: "已取消,什么也没有做。",
    "passed-over": "这些不是表格,没有用:{detail}",
    sentence: "{detail}",
  },
};
