/** The made-up township: no such place, no such people. */

/** How a village keeps its file. */
export type FormId =
  "template" | "synonyms" | "dotted" | "numbered" | "community" | "two-rows" | "web" | "dreadful";

export interface SampleVillage {
  readonly name: string;
  /** Letters at the head of a 编号. */
  readonly letters: string;
  readonly aliases: readonly string[];
  readonly formerNames: readonly string[];
  /** 12-digit 统计用区划代码 of a region that does not exist. */
  readonly code: string;
  readonly groups: number;
  readonly households: number;
  readonly form: FormId;
  /** Name that still stands in its titles. */
  readonly titleName?: string;
  /** Two of its householders have this name. */
  readonly namesakes?: string;
  /** Nothing was brought up until this day: the village has no items before. */
  readonly quietUntil?: string;
}

export const TOWNSHIP = "五桂镇";
/** Region 510199 and town 105 are not given to any place. */
const TOWN_CODE = "510199105";

type Row = readonly [
  name: string,
  letters: string,
  groups: number,
  households: number,
  form: FormId,
];
const ROWS: readonly Row[] = [
  ["龙河村", "LH", 5, 96, "template"],
  ["青石村", "QS", 4, 72, "synonyms"],
  ["柳林村", "LL", 5, 88, "dreadful"],
  ["双桥村", "SQ", 4, 64, "dotted"],
  ["白鹤村", "BH", 3, 40, "template"],
  ["大湾村", "DW", 6, 120, "two-rows"],
  ["红岩村", "HY", 4, 58, "web"],
  ["清溪村", "QX", 4, 76, "synonyms"],
  ["石板村", "SB", 3, 52, "numbered"],
  ["黄桷村", "HJ", 5, 84, "two-rows"],
  ["观山村", "GS", 4, 68, "dotted"],
  ["梨园社区", "LY", 4, 90, "community"],
];
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  龙河村: ["龙河"],
  柳林村: ["柳林村委会"],
  梨园社区: ["梨园居委会"],
};
const FORMER: Readonly<Record<string, readonly string[]>> = {
  龙河村: ["桂花村"],
  观山村: ["望山村"],
};

type Oddities = Pick<SampleVillage, "titleName" | "namesakes" | "quietUntil">;
const ODDITIES: Readonly<Record<string, Oddities>> = {
  白鹤村: { quietUntil: "2026-11-30" },
  清溪村: { namesakes: "王强" },
  观山村: { titleName: "望山村" },
};

export const VILLAGES: readonly SampleVillage[] = ROWS.map(
  ([name, letters, groups, households, form], index) => ({
    name,
    letters,
    aliases: ALIASES[name] ?? [],
    formerNames: FORMER[name] ?? [],
    code: TOWN_CODE + (name.endsWith("社区") ? "001" : String(200 + index)),
    groups,
    households,
    form,
    ...ODDITIES[name],
  }),
);
