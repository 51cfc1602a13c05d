/** What villagers ask for, and what the village does about it. `{g}` is the group, `{p}` a spot. */

export interface DemandText {
  readonly category: string;
  readonly content: string;
  readonly solution: string;
  readonly target: string;
  readonly result: string;
  /** Too large for the village: goes up to the township. */
  readonly large?: true;
}

/** Three for every village, so that no two villages speak of one spot by accident. */
export const SPOTS_PER_VILLAGE = 3;
export const SPOTS: readonly string[] = [
  ..."堰塘湾 老油坊 大榕树 桥头 晒坝 观音岩 石灰窑 茶园坡 水井坎 学堂坝 红砂坡 竹林盘".split(" "),
  ..."磨盘石 马鞍山 柏树林 沙河坎 土地坳 羊子岩 新房子 三岔口 烂泥沟 梨子坪 石拱桥 高坎子".split(
    " ",
  ),
  ..."凉水井 大岩洞 黄泥塝 麻柳湾 碾子坝 鹰嘴石 窑罐厂 枇杷沟 青杠林 渡船口 石坝子 杉木坪".split(
    " ",
  ),
];

export const DEMANDS: readonly DemandText[] = [
  {
    category: "交通",
    content: "{g}{p}机耕道路面破损,雨天泥泞,请求铺碎石",
    solution: "组织本组群众投工投劳,村集体购买碎石铺填",
    target: "铺填碎石路面,雨天能通行",
    result: "路面已铺填碎石,农用车可以通行",
  },
  {
    category: "交通",
    content: "{g}{p}入户路没有硬化,请求列入通户路计划",
    solution: "报乡镇纳入通户路项目库",
    target: "纳入下一批通户路项目",
    result: "已纳入通户路项目库",
    large: true,
  },
  {
    category: "交通",
    content: "{g}{p}弯道缺少护栏和路灯,夜间出行不安全",
    solution: "安装太阳能路灯,弯道加设警示桩",
    target: "消除弯道安全隐患",
    result: "安装路灯两盏,设警示桩十二根",
  },
  {
    category: "水利",
    content: "{g}{p}水渠垮塌,影响下游稻田灌溉",
    solution: "清理渠道,修复垮塌段",
    target: "恢复灌溉",
    result: "垮塌段已修复通水",
  },
  {
    category: "水利",
    content: "{g}{p}自来水水压不足,高处几户经常断水",
    solution: "联系供水站检修管网,加装增压泵",
    target: "高处住户正常用水",
    result: "增压泵已安装,供水正常",
  },
  {
    category: "水利",
    content: "{g}{p}山坪塘漏水,请求整治",
    solution: "报乡镇申请山坪塘整治资金",
    target: "列入冬季水利整治",
    result: "已列入整治计划,资金到位后施工",
    large: true,
  },
  {
    category: "能源",
    content: "{g}{p}电线老化下垂,请求更换",
    solution: "联系供电所现场查勘并更换",
    target: "消除用电隐患",
    result: "供电所已更换导线并加固电杆",
  },
  {
    category: "教育",
    content: "{g}{p}几户学生上学路远,请求协调校车停靠点",
    solution: "与学校、客运公司协商增设停靠点",
    target: "增设校车停靠点一处",
    result: "已在三岔路口增设停靠点",
  },
  {
    category: "科技文体",
    content: "{g}{p}文化院坝音响损坏,健身器材松动",
    solution: "维修音响,加固健身器材",
    target: "恢复使用",
    result: "音响已修好,器材已加固",
  },
  {
    category: "医疗卫生",
    content: "{g}{p}老人行动不便,请求家庭医生上门量血压",
    solution: "请村卫生室安排家庭医生每月上门一次",
    target: "签约服务到户",
    result: "家庭医生已上门并约定每月随访",
  },
  {
    category: "劳动和社会保障",
    content: "{g}{p}农户咨询养老保险补缴办法",
    solution: "村便民服务站讲解政策并代办",
    target: "讲清政策,愿意补缴的代办",
    result: "已讲解政策并代办补缴手续",
  },
  {
    category: "环境保护",
    content: "{g}{p}垃圾池清运不及时,夏天有异味",
    solution: "增加清运次数,安排保洁员每天巡查",
    target: "垃圾日产日清",
    result: "清运改为每天一次",
  },
  {
    category: "环境保护",
    content: "{g}{p}养殖户污水直排,请求处理",
    solution: "督促养殖户修建沉淀池",
    target: "污水不直排",
    result: "沉淀池已建成,污水不再直排",
  },
  {
    category: "城乡规划建设管理",
    content: "{g}{p}农户申请在原宅基地翻建住房",
    solution: "指导农户备齐资料,报乡镇审批",
    target: "按程序完成审批",
    result: "已报乡镇审批,取得翻建许可",
    large: true,
  },
  {
    category: "农业",
    content: "{g}{p}柑橘黄化,请求农技人员指导",
    solution: "请镇农技站到田间指导",
    target: "控制病害",
    result: "农技人员已现场指导用药和修剪",
  },
  {
    category: "农业",
    content: "{g}{p}撂荒地较多,请求引进业主流转",
    solution: "登记流转意愿,联系种植大户洽谈",
    target: "流转撂荒地三十亩以上",
    result: "种植大户签订流转协议三十五亩",
  },
  {
    category: "其他",
    content: "{g}{p}院坝边大树倾斜,担心倒伏砸到房屋",
    solution: "组织人员修枝加固,必要时砍伐",
    target: "消除倒伏危险",
    result: "已修枝并用钢索加固",
  },
];

/** A road between two villages: both write it down, and nobody is done with it soon. */
export const SHARED_DEMAND: DemandText = {
  category: "交通",
  content: "双桥到观山的连村路路面破损,会车困难,请求拓宽",
  solution: "两村联合向乡镇申报连村路改造",
  target: "列入连村路改造计划",
  result: "已列入改造计划",
};
