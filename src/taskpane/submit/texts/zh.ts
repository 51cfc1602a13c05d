/** What the page of 上报 says in Chinese; its shape is the law. */
export const zh = {
  list: "要做什么?",
  back: "返回上报",
  opening: "正在打开……",
  soon: "(还没有做好)",
  soonNotice: "这项功能还没有做好,点了也不会改动您的工作簿。",
  sections: {
    escalate: {
      name: "上报清单",
      summary: "哪些户、哪些事该上报或督办,为什么,送到哪里",
      now: "",
    },
    reply: {
      name: "回音",
      summary: "乡镇把答复发回各村,村里收进自己的台账",
      now: "",
    },
    publish: {
      name: "晒账公示",
      summary: "做一份可以张贴的公示,不露姓名、证件和电话",
      now: "",
    },
  },
};
