/** What 晒账公示 says in Chinese; its shape is the law. Words in braces are filled in. */
export const zh = {
  choose: {
    title: "公示什么",
    intro:
      "每村一张公示表:只登类别、公示摘要和进展,稳定工作一律不登。公示摘要里像姓名、电话、住址的地方逐处由您决定,没有决定的先不登。台账本身不会改动。",
    month: "月份",
    village: "哪个村",
    all: "全部 {count} 个村,每村一张",
    allWithOwn: "全部 {count} 个村和乡镇,各一张",
    township: "{name}(乡镇自己的事项)",
    name: "反映人怎么写",
    names: {
      不写姓名: "不写姓名,写“三组村民”",
      隐去中间字: "隐去中间字,写“张*三”",
    },
    nameHint: "困难群众一律不写姓名。",
    paper: "纸张",
    papers: { A4: "A4", A3: "A3(大字,贴公示栏)" },
    from: "公示开始",
    to: "公示结束",
    dayHint: "写成 2026-11-30 这样。",
    place: "民情收集站地点",
    phone: "收集站电话",
    stationHint: "不填时照值班表写,值班表没有的留空手写。",
    stations: "民情收集站的地点和电话照各村的值班表写;要改,请先选一个村。",
    complaints: "监督电话",
    complaintsHint: "不填时留空手写。",
    words: "本地还有哪些敏感词",
    wordsHint: "用顿号或空格隔开,例如地名、工地名。常见的敏感词已经在查。",
    make: "查一遍,看公示表",
    cannotDownload:
      "这种 Excel 的窗格不能交出文件,公示表做不出来。请在网页版或者 Windows 的 Excel 里做,或者请会用命令行的同事运行 minqing publish 台账.xlsx --out 公示.xlsx。",
  },

  result: {
    title: "{unit}{label}晒账公示",
    nobody: "本工作簿",
    days: "公示时间 {from} 至 {to}",
    balance:
      "共 {items} 件:公示 {published} 件,未公示 {withheld} 件,稳定工作一律不公示 {blocked} 件,不在本期 {outside} 件。",
    unbalanced: "件数对不上,请不要张贴,并请把这个情况告诉维护人员。",
    open: "还有 {count} 处没有决定,涉及 {matters} 件,现在做出来的公示表里没有它们。",
    allDecided: "每一处都已经决定",
    nothingOpen: "没有像姓名、电话或住址的地方要您决定。",
    errors: "台账里有 {count} 处错误,出错的行可能没有读进来。请在“台账”的“检查”里看。",
    save: "下载公示表",
    whyFile: "公示表是一个新文件,里面只有要张贴的文字;不写进这个工作簿,因为这里有台账原文。",
    write: "把未公示清单写进工作簿",
    rewrite: "重新写未公示清单",
    writeHint: "未公示清单只供内部核对,请勿张贴。",
    again: "重新读取",
    back: "返回修改",
    kept: "您的决定存在这个工作簿的隐藏表“公示决定”里,不含姓名和号码,下次照办。",
  },

  matters: {
    open: "要您决定的",
    settled: "以前决定过的",
    count: "{count} 件",
    openCount: "还有 {count} 处",
    help: "照登:原样登出。隐去:只盖住标出的几个字。不登:这一件不上墙。也可以到台账里改写公示摘要,再按“重新读取”。",
    field: "{field}:",
    notice: "公示表本身",
    states: {
      shown: "会公示",
      undecided: "待决定,先不登",
      refused: "决定不登",
      blank: "先留空",
    },
    go: "到这一行改写",
    shown: "墙上写:“{text}”",
    notShown: "墙上不写这一句。",
  },

  missing: {
    noSummary: "没有公示摘要的",
    noStatus: "没有状态的",
    hint: {
      noSummary:
        "请在台账的“公示摘要”里另写一句可以张贴的话,不写姓名、电话、住址和病情,再按“重新读取”。",
      noStatus: "请先在台账里填写状态,再按“重新读取”。",
    },
    go: "到这一行填写",
  },

  offers: {
    title: "加登办理进展、办理结果",
    hint: "台账里的原文一般不登。要登的勾上;里面有姓名、电话的,会列到“要您决定的”里。",
    add: "{item} 加登{field}",
  },

  wall: {
    title: "公示表预览",
    count: "{village}:{count} 件",
    none: "这个村现在没有可以公示的。",
    table: "{village}公示表",
  },

  blocked: "稳定工作 {count} 件一律不公示,也不列编号。",
  refused: "决定不登的 {count} 件。",

  hit: {
    label: "{kind}“{found}”",
    why: "({why})",
    decisions: { release: "照登", mask: "隐去", withhold: "不登" },
    alike: "同样的 {count} 处都这样",
    group: "{kind}“{found}”怎么办",
    mark: "[{kinds}]",
  },

  kinds: {
    name: "姓名",
    id: "身份证号",
    phone: "电话",
    account: "账号",
    number: "号码",
    address: "住址",
    word: "敏感词",
  },

  fields: {
    summary: "公示摘要",
    responsible: "责任人",
    result: "办理结果",
    progress: "办理进展",
    village: "村名",
    township: "乡镇名",
    place: "收集站地点",
    phone: "收集站电话",
    complaints: "监督电话",
  },

  none: "没有。",
  notices: {
    saved: "“{detail}”已经交给浏览器下载。打印张贴前请再看一遍。",
    nothing: "没有可以公示的事项,没有文件可以下载。",
    "not-kept": "您的决定没有存进工作簿,关上窗格以后要重新决定。{detail}",
    "bad-month": "“{detail}”不是月份,请重新选一个。",
    "bad-day": "公示起止“{detail}”不是日期,请写成 2026-11-30 这样。",
    "bad-span": "公示结束在开始之前({detail}),请改正。",
  },
};
