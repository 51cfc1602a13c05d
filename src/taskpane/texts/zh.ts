/** What the pane says in Chinese. Its shape is the law: a key missing elsewhere does not compile. */
export const zh = {
  product: "民情台账助手",
  back: "返回首页",
  opening: "正在连接 Excel……",
  openingTask: "正在打开……",
  loading: "正在取……",
  showMore: "再显示 {count} 条",
  closeNotice: "关闭这条提示",
  running: { bar: "进度", percent: "完成 {count}%", cancel: "取消" },
  /** To choose several from a long list. */
  picker: {
    remove: "去掉“{name}”",
    found: "找到 {count} 个",
    foundMore: "只列出前 {count} 个,再多打一个字",
    noneFound: "没有找到",
  },

  tasks: {
    ledgers: {
      name: "台账",
      summary: "新建本村台账,登记、查找、检查",
      will: [
        "按乡镇的要求新建本村台账,下拉选项和填写检查都已设好;",
        "在窗格里登记一条、查找一条、改一条;",
        "随时检查,指出哪一格有差错、怎么改。",
      ],
      now: "现在就需要空白台账的,请会用命令行的同事运行 minqing new。",
    },
    visits: {
      name: "走访",
      summary: "记录走访,提醒还没走访到的户",
      will: [
        "走访回来,几步记好时间、对象和反映的事项;",
        "列出本月还没有走访到的户;",
        "群众反映的事项自动转到诉求台账,跟踪到办结。",
      ],
      now: "现在请照常记在台账的走访表里,以后都读得进来。",
    },
    submit: {
      name: "上报",
      summary: "上报清单,乡镇的回音,晒账公示",
      will: [
        "列出该上报、该督办的户和事,每一条说明为什么、送到哪里;",
        "乡镇把答复发回各村,村里核对后一键收进台账;",
        "做一份可以张贴的公示,不露姓名、证件和电话。",
      ],
      now: "现在请照常把台账文件交给乡镇。",
    },
    merge: {
      name: "汇总",
      summary: "把各村台账合成一份汇总表",
      will: [
        "一次选好各村交来的文件,合成一份汇总表;",
        "每一行都有着落:采用、重复还是退回,账目相符;",
        "哪个村没报、哪一格要改,列成清单,催报的话也写好。",
      ],
      now: "现在就要汇总的,请会用命令行的同事运行 minqing merge。",
    },
    review: {
      name: "月评",
      summary: "当月的数字、文字和图表,与上月勾稽",
      will: [
        "由台账算出当月的各项数字,与上月核对勾稽;",
        "每个数字从哪一件来,点一下就看得到;",
        "写好文字说明,改过再写成表,图表一起画好。",
      ],
      now: "现在请会用命令行的同事运行 minqing review 汇总.xlsx --out 月评.xlsx。",
    },
  },

  home: {
    tasks: "要做什么?",
    more: "其他",
    soon: "(还没有做好)",
  },

  soon: {
    notice: "这项功能还没有做好,点了也不会改动您的工作簿。",
    will: "做好以后,它会:",
    now: "现在怎么办",
  },

  firstRun: {
    title: "第一次使用?",
    intro: "从上面选一件要做的事。结果写在新的工作表里,您原来的内容不会改动。",
    sampleIntro:
      "想先看看样子,可以新建一个空白工作簿,放几张示例工作表进来,里面的人和事都是编的,随时可以撤掉。",
    insert: "插入示例",
    inserting: "正在插入示例……",
    inserted: "示例已经放进工作簿,共 {count} 张工作表:一个村一个月的台账。",
    next: "接下来可以试试",
    nextSteps: [
      "翻看“走访记录”和“民生诉求台账”,在下面空行里记一条:有下拉选项,填错了有提示;",
      "把这个工作簿另存为一个文件,再点上面的“汇总”,选它,看汇总出来是什么样;",
      "看完了,点“撤销示例”。",
    ],
    undo: "撤销示例",
    undoing: "正在撤销示例……",
    undone: "示例已经撤掉。",
    failed: "没有做成:窗格的程序没有取全。请关闭这个窗格,再点一次功能区的按钮。",
    dismiss: "不再显示",
  },

  settings: {
    title: "设置",
    language: "语言",
    theme: "颜色",
    followExcel: "跟随 Excel",
    light: "浅色",
    dark: "深色",
    contrast: "Windows 的对比度主题打开时,总是按它显示。",
    kept: "这两项记在本机。没有记下任何台账内容。",
  },

  help: {
    title: "帮助",
    what: "它做什么",
    whatText: [
      "民情台账助手在 Excel 里登记、检查、汇总村级民情台账。",
      "功能都在“民情台账”选项卡里;点一个按钮,右侧的窗格就打开那项功能。",
      "结果写在新的工作表里。您原来的工作表不会改动,也不会覆盖。",
    ],
    privacy: "数据留在哪里",
    privacyText: [
      "台账只在这台电脑上处理,不发给任何人,不联网上传。",
      "身份证号、电话、住址等按规定处理,不该上报的不写进汇总表。",
    ],
    serverOwn: "窗格只和它自己所在的服务器来往,取的是程序,不送数据。",
    serverCdn:
      "窗格从它自己所在的服务器和 Microsoft 的服务器取程序,不向它们送台账数据。Microsoft 的程序可能自行上报使用情况。",
    keyboard: "只用键盘",
    keyboardText: ["按 F6 在表格、功能区和窗格之间移动,按 Tab 逐项移动,按回车或空格执行。"],
    licences: "许可和声明",
    licenceText: [
      "本软件按 MIT 许可发布,版权归 minqing 的作者所有。",
      "Microsoft 不负责维护、更新或支持本加载项。",
    ],
    officeOwn:
      "Office.js 是 Microsoft 的软件,按其许可条款原样随本加载项提供;不从 Microsoft 的服务器加载,所以不在 Microsoft 的支持范围内。",
    officeCdn: "Office.js 是 Microsoft 的软件,从 Microsoft 的服务器加载。",
    thirdParty: "查看全部第三方许可",
    officeTerms: "查看 Office.js 的许可条款",
    newWindow: "(在新窗口打开)",
    version: "版本",
  },

  outside: {
    title: "请在 Excel 里打开",
    text: "这里是 Excel 加载项的窗格,在浏览器里单独打开时读不到工作簿。",
    steps: [
      "打开 Excel,新建或打开一个工作簿;",
      "点“民情台账”选项卡里的按钮;",
      "没有这个选项卡的,请管理员先把加载项装上。",
    ],
  },

  silent: {
    title: "没有连上 Excel",
    text: "等了 10 秒,Excel 没有回应。可能是它正忙,也可能是加载项的程序没有取全。您的工作簿没有改动。",
    todo: "请依次试试:",
    steps: [
      "正在编辑单元格的,先按回车或 Esc 结束编辑;",
      "点下面的“重新连接”;",
      "还是不行,保存工作簿,关闭 Excel 再打开;",
      "仍然不行,请管理员检查这个地址能不能打开:",
    ],
    retry: "重新连接",
  },

  broken: {
    title: "窗格出错了",
    text: "这一页没能显示出来,是程序的差错,不是您的操作有问题。您的工作簿没有因此改动。",
    todo: "请点“重新打开窗格”。再次出现的,请把这段文字发给管理员:",
    retry: "重新打开窗格",
  },
};
