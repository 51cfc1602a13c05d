/**
 * The sentences that the numbers come from, by row. A = 四项制度(样稿), B = 五账法; what neither of
 * them says is marked as practice seen elsewhere, or as a proposal of this product.
 */
export type Origin = "四项制度" | "五账法" | "外地做法" | "建议";

export interface Regulation {
  readonly origin: Origin;
  readonly sentence: string;
}

const a = (sentence: string): Regulation => ({ origin: "四项制度", sentence });
const b = (sentence: string): Regulation => ({ origin: "五账法", sentence });
const elsewhere = (sentence: string): Regulation => ({ origin: "外地做法", sentence });
const proposal = (sentence: string): Regulation => ({ origin: "建议", sentence });

const PAIRING =
  "党组织书记联系 5 户、班子成员每人联系 3 户、党小组长每人联系 2户,有帮扶能力的无职党员每人联系 1 户低保户、五保户、贫困户、下岗失业人员等困难群众家庭";

/** Duties (D), honesty (Q), cadences (C), meetings and escalation (§1.3, §1.4), practice (§2, §5). */
export const REGULATIONS = {
  D1: a("村(社区)两委班子成员每人每月走访群众不少于 20 户次"),
  D2: a("每季度对辖区内困难群众、五保户、上访户等群众家庭至少走访 1 次"),
  D3: a("村(社区)党小组长每季度对小组内所有群众家庭至少走访1 次"),
  D4: a(PAIRING),
  D5: a(PAIRING),
  D6: a(PAIRING),
  D7: a(PAIRING),
  D8: a("每年至少到所联系困难群众家中走访 2 次以上"),
  D9: a("尽可能帮助解决 1 至 2 个实际困难和问题"),
  D10: a("有能力的要帮助制定脱贫计划"),
  D11: b("县领导每人联系一个市级贫困村或县级贫困村,每月到村走访不少于1次"),
  D12: b("每个县级部门联系1—3个村(社区),每月组织机关干部到村走访不少于2次"),
  D13: b("每名乡镇、街道干部联系不少于30户群众"),
  D14: b("每名村、社区干部联系不少于50户群众"),
  D15: b("组干部负责联系本村(居)民小组的每户群众"),
  D16: b("乡镇(街道)、村(社区)和组干部每人每周走访所联系的农户不少于1次"),
  D17: a("党组织书记每周 X 确定为接待群众日"),
  D18: a("其余时间由班子其他成员轮流值班、全天候接待"),
  D19: a("要认真做好记录,做到事事有回音、件件有反馈"),
  D20: a("每个村(社区)干部要记好一本民情日记"),
  D21: a("村(社区)党组织要建立一本民情台账"),
  D23: b("向困难群众发放结对帮扶“亲民爱民连心卡”,告知帮扶干部的联系电话"),
  D25: b("及时记录在《民情日记本》上,能解决的及时解决"),
  D26: b("一时不能解决的,则实行“一户一档”"),
  D27: b("在每个村(社区)活动中心设立“民情收集站”,公示联系电话,实行村(社区)干部轮流座班"),
  D30: a("做到深入群众全身心、走访群众全参与、联系群众全覆盖、服务群众全方位"),
  Q1: b("用上网代替上门、用通话代替见面"),
  Q2: b("弄虚作假、欺上瞒下、糊弄群众"),
  C1: b("县领导收集的民情由“四大办”每月汇总、梳理一次"),
  C2: b("县级部门收集的民情每半月汇总、梳理一次"),
  C3: b("乡镇(街道)、村(社区)、组干部收集的民情,每周星期五下午汇总、梳理一次"),
  C4: b("每周(每月)及时更新,动态建账"),
  C5: a("村(社区)党组织每月召开一次民情分析会,汇总梳理并研究解决群众反映的问题"),
  C6: b("村(社区)原则上每月召开一次支部扩大会进行民主议账"),
  C7: b("乡镇(街道)党(工)委原则上每月召开一次党(工)委扩大会进行民主议账"),
  C8: b("县级部门原则上每季度召开一次党组(党委)扩大会进行民主议账"),
  C9: b("县委原则上每季度召开一次常委扩大会进行民主议账"),
  C10: a("定期接访的接访人员、时间和地点,通过党务、政务公开栏等方式向群众公开"),
  "§1.3": b(
    "两委干部参加,还须通知村监委会成员、议事会成员、党员代表、村民代表;对村级“明细账”中的事项一一提出切实可行的解决方案,明确目标任务、责任人和完成时限",
  ),
  "§1.4": b("村(社区)不能解决的问题要及时上报乡镇(街道)党(工)委"),
  "§2.3": elsewhere("办理时限、办结时限按工作日计算,到期前提醒,超期亮黄灯、红灯;延期须经批准"),
  "§2.4": elsewhere("月报以上月20日至本月20日为一个报告月,报告年从12月21日起"),
  "§2.5": elsewhere("满意率不低于85%、回复率不低于92%;不满意的重新办理,办结后逐件回访"),
  "§2.6": proposal("每月议账会后在党务、政务公开栏公示办理情况,公示不少于7天"),
  "§5": proposal("公示默认不写姓名、不写电话,只写“三组村民”;稳定工作台账不公示"),
} as const satisfies Readonly<Record<string, Regulation>>;

export type RegulationRow = keyof typeof REGULATIONS;

/** `D1 四项制度:“村(社区)两委班子成员……”`, as printed beside a setting. */
export function quoteRegulation(row: RegulationRow): string {
  const { origin, sentence } = REGULATIONS[row];
  return `${row} ${origin}:“${sentence}”`;
}
