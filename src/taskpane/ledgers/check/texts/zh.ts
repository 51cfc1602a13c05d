/** What the check says in Chinese; its shape is the law. Words in braces are filled in. */
export const zh = {
  intro: "检查整个工作簿里的台账:看填得对不对、全不全,能改的当场改好。检查本身不改动任何内容。",
  check: "检查",
  again: "重新检查",
  cancel: "停止",

  running: {
    reading: "正在读取工作簿……",
    sending: "正在准备检查……",
    checking: "正在检查……",
    repairing: "正在修复……",
    marking: "正在处理标记……",
    undoing: "正在撤销……",
    rows: "已查 {done} 行,共 {total} 行",
  },

  result: {
    title: "检查结果",
    rows: "查了 {rows} 行。错误 {error} 处,提醒 {warning} 处,说明 {info} 处。",
    clean: "查了 {rows} 行,没有发现问题。",
    noRows: "没有找到台账的内容。先新建台账,或者在台账里登记几行,再来检查。",
    village: "还不知道是哪个村:请在“填报信息”里填上村名,上报时就不用再问。",
    merge: "说明里写的“已按……记”,是指汇总时会这样读。",
    mark: "在表上标出",
    unmark: "取消标记",
    markHint: "错误和提醒的格子会标上颜色,改好后自动消失,你自己涂的颜色不变。",
    search: "查找",
    searchHint: "工作表、栏目或说明里的字",
    notFound: "没有找到。请换个词再试。",
    found: "找到 {count} 处",
    book: "整个工作簿",
    severities: { error: "错误", warning: "提醒", info: "说明" },
    go: "转到 {place}",
  },

  repair: {
    title: "可以直接改好的({count})",
    intro: "这些只有一种改法。先看“原来 → 改后”,再一次改完或逐处改。改动都记在“修改记录”里。",
    none: "没有可以直接改好的。",
    all: "全部改好({count} 处)",
    one: "改好",
    oneAt: "改好:{place}",
    empty: "空白",
    to: "改为",
    undo: "撤销上次修复",
  },

  hints: {
    label: "边填边查",
    waiting: "先检查一次。以后每填完一行,这里就提示那一行的问题。",
    on: "每填完一行,这里就提示那一行的问题。",
    title: "刚填的这一行",
    clean: "刚填的这一行没有发现问题。",
  },

  notices: {
    broken:
      "程序出了差错,没有检查成,工作簿没有改动。请再试一次;再出现时,把这段文字发给管理员:{detail}",
    cancelled: "已停止检查。工作簿没有改动。",
    repaired: "已改好 {detail} 格,每一格都记在“修改记录”里。",
    "nothing-repaired": "没有改动:原因见下面的提示。",
    undone: "已撤销,{detail} 格恢复了原来的内容。",
    marked: "已标出 {detail} 格。改好一格,那一格的标记就消失。",
    "marked-part": "还有 {detail} 格没有标:一张表上标得太多会变慢。请先改好已标出的,再标一次。",
    unmarked: "已取消标记。",
    "skipped-more": "另有 {detail} 处因同样的原因没有改。",
    sentence: "{detail}",
  },
};
