/** What the page of the ledgers says in Chinese; its shape is the law. */
export const zh = {
  list: "要做什么?",
  back: "返回台账",
  opening: "正在打开……",
  soon: "(还没有做好)",
  soonNotice: "这项功能还没有做好,点了也不会改动您的工作簿。",
  sections: {
    create: {
      name: "新建台账",
      summary: "在这个工作簿里建好各本台账,缺什么补什么",
      now: "",
    },
    check: {
      name: "检查与修复",
      summary: "找出填错、漏填的格子,能改的一键改好",
      now: "现在请用汇总时的核对清单检查。",
    },
    items: {
      name: "办理销账",
      summary: "没有办完的事项:一件件办理,或者几件一起办结",
      now: "",
    },
    meeting: {
      name: "民主议账",
      summary: "排出下次会议的议程;开完会读入议定结果",
      now: "",
    },
    callbacks: {
      name: "满意结账",
      summary: "回访名单、记回访、满意率",
      now: "",
    },
    handout: {
      name: "发放空表",
      summary: "给各村各做一份空白台账",
      now: "现在请会用命令行的同事运行 minqing new --villages 村名单 --out-dir 文件夹。",
    },
    print: {
      name: "打印",
      summary: "登记卡、连心卡、四部分台账、日记本、接访公示",
      now: "现在请直接打印台账的工作表,页眉、标题行和签字处都已设好。",
    },
  },
};
