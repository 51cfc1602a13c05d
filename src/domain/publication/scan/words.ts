/**
 * Words after which a sentence may tell more of somebody than the wall should: health, family, means,
 * petitions, punishment (个人信息保护法 §28 and the rules on complaint material). A township adds its own.
 */

export interface WordGroup {
  readonly why: string;
  readonly words: readonly string[];
}

const words = (text: string): readonly string[] => text.split(" ");

export const SENSITIVE_WORDS: readonly WordGroup[] = [
  {
    why: "涉及健康",
    words: words(
      "病 残 癌 瘫 肿瘤 尿毒 透析 化疗 手术 住院 艾滋 肝炎 结核 精神障碍 精神异常 智障 痴呆 失能 失智 " +
        "聋 哑 盲人 怀孕 孕妇 流产 不孕 抑郁 疫情隔离",
    ),
  },
  {
    why: "涉及信访和稳定",
    words: words(
      "信访 上访 越级访 缠访 闹访 集访 重访 稳控 维稳 涉稳 稳定工作 矛盾纠纷 举报 检举 控告",
    ),
  },
  {
    why: "涉及家庭和婚姻",
    words: words(
      "离婚 再婚 复婚 丧偶 守寡 寡妇 未婚 单亲 非婚 私生 收养 抱养 家暴 虐待 遗弃 赡养 抚养 孤儿 留守 空巢 独居 孤寡",
    ),
  },
  {
    why: "涉及困难和收入",
    words: words(
      "低保 五保 特困 贫困 脱贫 监测户 困难户 困难群众 救助 欠债 负债 债务 借款 贷款 年收入 人均收入",
    ),
  },
  {
    why: "涉及未成年人",
    words: words("未成年 婴儿 幼童 儿童 小学生 初中生 辍学 失学"),
  },
  {
    why: "涉及违法和处罚",
    words: words(
      "吸毒 戒毒 刑满 服刑 判刑 犯罪 拘留 逮捕 矫正 盗窃 诈骗 赌博 斗殴 打架 强奸 猥亵 邪教 社区矫正 失信 酒驾",
    ),
  },
  { why: "涉及宗教和民族", words: words("信教 教徒 宗教 基督 法轮 伊斯兰") },
  {
    why: "涉及证件和账户",
    words: words(
      "身份证 户口本 户口簿 手机号 微信号 银行卡 存折 卡号 账号 帐号 一卡通 密码 户编号 出生日期 门牌",
    ),
  },
  { why: "涉及生死", words: words("自杀 自残 轻生 死亡 去世 病故 死者 遗体") },
];

/** Longer words that are about something else; what stands inside one is no hit. */
export const HARMLESS_WORDS: readonly string[] = words(
  "病虫害 病险 病害 病媒 猪瘟病 残膜 残留 残枝 残渣 残垣 盲道 盲区 儿童节 儿童公园 儿童乐园",
);
