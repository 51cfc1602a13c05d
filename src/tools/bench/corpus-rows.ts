/** The rows of one village, lightly messy: by default a large one. */
import { addDays, isoToSerial } from "../../domain/dates/index.ts";
import { formatCode, formatHouseholdNo } from "../../domain/ids/index.ts";
import { Random } from "../../samples/random.ts";
import { DEMANDS, SPOTS } from "../../samples/words/demands.ts";
import { inventName } from "../../samples/words/names.ts";
import { OPINIONS, QUIET, RESPONSES } from "../../samples/words/visits.ts";

export const CORPUS_MONTH = "2026-11";

export interface CorpusSizes {
  readonly visits: number;
  readonly demands: number;
  readonly households: number;
  /** Every so manieth demand was passed on to the township; 0 for none. */
  readonly sentUp: number;
}
export const LARGE_VILLAGE = { visits: 1_500, demands: 300, households: 400, sentUp: 0 };
/** As most villages are. */
export const COMMON_VILLAGE = { visits: 150, demands: 30, households: 120, sentUp: 10 };

const CADRES = 12;
const GROUPS = 8;
const FIRST_DAY = `${CORPUS_MONTH}-01`;

/** A real date: the number in the cell, and its format makes it a day. */
export interface CorpusDate {
  readonly serial: number;
}
export type CorpusCell = string | number | CorpusDate | null;
export interface CorpusSheet {
  readonly name: string;
  /** Title, header, then data. */
  readonly rows: readonly (readonly CorpusCell[])[];
}

interface Home {
  readonly no: string;
  readonly group: string;
  readonly name: string;
  readonly phone: string;
}

/** Always the same sheets for the same village. */
export function corpusSheets(
  village: string,
  letters: string,
  sizes: CorpusSizes,
): readonly CorpusSheet[] {
  const random = new Random(`corpus ${village}`);
  const taken = new Set<string>();
  const cadres = Array.from({ length: CADRES }, () => inventName(random, "男", taken));
  const homes = Array.from({ length: sizes.households }, (_, index): Home => {
    const group = (index % GROUPS) + 1;
    return {
      no: formatHouseholdNo({ group, household: index + 1 }),
      group: `${group}组`,
      name: inventName(random, index % 3 === 0 ? "女" : "男", taken),
      phone: `1390000${String(index).padStart(4, "0")}`,
    };
  });
  const title = (ledger: string): CorpusCell[] => [`${village}2026年11月${ledger}`];
  return [
    { name: "干部名册", rows: [title("干部名册"), ...cadreRows(cadres)] },
    {
      name: "一户一档",
      rows: [title("一户一档"), ...householdRows(homes, village, random, cadres)],
    },
    { name: "走访记录", rows: [title("走访记录"), ...visitRows(homes, cadres, random, sizes)] },
    {
      name: "民生诉求台账",
      rows: [title("民生诉求台账"), ...demandRows(homes, cadres, letters, random, sizes)],
    },
  ];
}

function cadreRows(cadres: readonly string[]): CorpusCell[][] {
  const positions = ["书记", "主任", "副书记", "委员", "委员", "委员", "监委会主任"];
  return [
    ["序号", "姓名", "职务", "是否两委成员", "电话"],
    ...cadres.map((name, index): CorpusCell[] => [
      index + 1,
      name,
      positions[index] ?? "组长",
      index < 6 ? "是" : "否",
      `1390000${9_900 + index}`,
    ]),
  ];
}

function householdRows(
  homes: readonly Home[],
  village: string,
  random: Random,
  cadres: readonly string[],
): CorpusCell[][] {
  return [
    [
      "序号",
      "户编号",
      "组别",
      "户主姓名",
      "性别",
      "家庭人口",
      "联系电话",
      "常住地址",
      "户类别",
      "人均年收入",
      "联系干部",
      "登记人",
      "登记时间",
      "登记单位",
    ],
    ...homes.map((home, index): CorpusCell[] => [
      index + 1,
      home.no,
      home.group,
      home.name,
      index % 3 === 0 ? "女" : "男",
      random.int(1, 6),
      home.phone,
      `五桂镇${village}${home.group}${random.int(1, 99)}号`,
      index % 9 === 0 ? "低保户" : "一般户",
      random.int(30, 200) * 100,
      random.pick(cadres),
      random.pick(cadres),
      day("2026-03-15"),
      `${village}委会`,
    ]),
  ];
}

function visitRows(
  homes: readonly Home[],
  cadres: readonly string[],
  random: Random,
  { visits }: CorpusSizes,
): CorpusCell[][] {
  const header = [
    "序号",
    "走访日期",
    "走访人",
    "组别",
    "户编号",
    "户主",
    "走访方式",
    "群众反映",
    "处理",
    "群众的反响",
  ];
  const rows = Array.from({ length: visits }, (_, index): CorpusCell[] => {
    const home = random.pick(homes);
    const date = addDays(FIRST_DAY, Math.floor((index * 25) / visits));
    const { opinion, outcome } = random.chance(0.5) ? QUIET : random.pick(OPINIONS);
    return [
      index + 1,
      index % 12 === 0 ? date.replaceAll("-", ".") : day(date),
      random.pick(cadres),
      home.group,
      home.no,
      home.name,
      index % 15 === 0 ? "上门" : "入户",
      opinion,
      outcome,
      random.chance(0.2) ? random.pick(RESPONSES) : null,
    ];
  });
  return [header, ...rows];
}

function demandRows(
  homes: readonly Home[],
  cadres: readonly string[],
  letters: string,
  random: Random,
  { demands, sentUp }: CorpusSizes,
): CorpusCell[][] {
  const header = [
    "序号",
    "编号",
    "组别",
    "登记时间",
    "来源渠道",
    "收集人",
    "反映人",
    "联系电话",
    "诉求内容",
    "类别",
    "解决方案",
    "目标任务",
    "议账会议日期",
    "责任人",
    "完成时限",
    "办理进展",
    "状态",
    "办结方式",
    "办结时间",
    "办理结果",
    ...(sentUp > 0 ? ["上报日期", "上报单位"] : []),
  ];
  const rows = Array.from({ length: demands }, (_, index): CorpusCell[] => {
    const home = random.pick(homes);
    const text = random.pick(DEMANDS);
    const date = addDays("2026-09-01", Math.floor((index * 80) / demands));
    const goesUp = sentUp > 0 && index % sentUp === 0;
    const closed = !goesUp && index % 3 === 0;
    return [
      index + 1,
      formatCode({ village: letters, category: "MS", year: 2026, serial: index + 1 }),
      home.group,
      day(date),
      index % 8 === 0 ? "走访" : "干部走访",
      random.pick(cadres),
      home.name,
      home.phone,
      `${text.content.replace("{g}", home.group).replace("{p}", random.pick(SPOTS))}(${index + 1})`,
      text.category,
      text.solution,
      text.target,
      day(addDays(date, 3)),
      random.pick(cadres),
      day(addDays(date, 60)),
      closed ? "已办结" : "正在落实",
      goesUp ? "已上报" : closed ? "已办结待回访" : "办理中",
      closed ? "实质性办结" : null,
      closed ? day(addDays(date, 4)) : null,
      closed ? text.result : null,
      ...(goesUp ? [day(addDays(date, 5)), "乡镇党(工)委"] : []),
    ];
  });
  return [header, ...rows];
}

function day(iso: string): CorpusDate {
  return { serial: isoToSerial(iso) };
}
