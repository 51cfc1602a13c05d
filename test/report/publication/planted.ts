/**
 * A township full of secrets: 5,000 items with names of the ledgers, ID numbers, telephones and addresses
 * planted in every text, in every writing. Each item has secrets of its own, so that what is found in
 * the output tells whose they are. Everything is invented, and the same in every run.
 */
import type { LedgerId } from "../../../src/domain/ledgers/types.ts";
import type { LedgerRecord } from "../../../src/domain/records.ts";

export interface PlantedItem {
  readonly code: string;
  /** As they stand in the texts, noise and all. */
  readonly inSummary: readonly string[];
  readonly isStability: boolean;
}

export interface PlantedTownship {
  readonly records: ReadonlyMap<LedgerId, readonly LedgerRecord[]>;
  readonly items: readonly PlantedItem[];
  /** Every secret without noise: none of them may be in the output. */
  readonly secrets: readonly string[];
}

const ITEMS = 5_000;
const VILLAGES = ["龙河村", "清溪村", "双桥村", "红岩村"];
const STATUSES = ["待议账", "办理中", "已上报", "已办结待回访", "已结账", "退回重办", "中止"];
const CATEGORIES = ["水利", "交通", "能源", "教育", "其他", "农业"];
const SURNAMES = Array.from("赵钱孙吴郑冯陈褚卫蒋沈韩杨朱秦尤许何吕施");
/** No sentence below has one of these characters. */
const GIVEN = Array.from("芃玥珩琬璟瑄翊翀晔昶晗曦霁霖澍淇漪潼瀚菡萱蓉蕙芷若薇婧婕妍姝");
const SENTENCES = [
  "路灯已经修好",
  "水渠清淤完成",
  "正在联系施工队",
  "涵管已更换,可以通行",
  "已列入计划",
];

/** Park and Miller's generator: the same numbers everywhere. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const NOISE: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => Array.from(text).join(" "),
  (text) => Array.from(text).join("\u200b"),
  (text) => text.replace(/[\dXx]/g, (it) => String.fromCharCode(it.charCodeAt(0) + 0xfee0)),
  (text) => Array.from(text).join("\u3000"),
  (text) => text.replace(/X$/, "x"),
  (text) => (/^\d{11,18}$/.test(text) ? text.replace(/(\d{4})(?=\d)/g, "$1-") : text),
];

export function plantedTownship(): PlantedTownship {
  const next = random(20_261_201);
  const pick = <T>(all: readonly T[], fallback: T): T => all[next(all.length)] ?? fallback;
  const digits = (count: number): string => Array.from({ length: count }, () => next(10)).join("");
  const secrets: string[] = [];
  const items: PlantedItem[] = [];
  const records = new Map<LedgerId, LedgerRecord[]>();
  const push = (ledger: LedgerId, values: LedgerRecord["values"], village: string): void => {
    const source = { file: `${village}.xlsx`, village, sheet: ledger, row: 4, month: "2026-11" };
    const rows = records.get(ledger);
    if (rows) rows.push({ ledger, values, source });
    else records.set(ledger, [{ ledger, values, source }]);
  };
  for (const village of VILLAGES) {
    push("cadres", { name: `黄主${village.charAt(0)}`, position: ["书记"] }, village);
    push(
      "dutyRoster",
      { dutyDate: "2026-11-02", place: "党群服务中心", phone: "028-88001122" },
      village,
    );
  }
  for (let n = 0; n < ITEMS; n += 1) {
    const village = VILLAGES[n % VILLAGES.length] ?? "";
    const name = `${SURNAMES[n % 20] ?? ""}${GIVEN[Math.floor(n / 20) % 30] ?? ""}${GIVEN[Math.floor(n / 600)] ?? ""}`;
    const own = [
      name,
      `5101${digits(2)}19${50 + next(50)}0${1 + next(9)}1${next(10)}${digits(3)}${pick(["X", "3", "8"], "X")}`,
      `5101${digits(2)}${50 + next(49)}0${1 + next(9)}1${next(10)}${digits(3)}`,
      `1${pick(["3", "5", "8"], "3")}${digits(9)}`,
      `028${2 + next(7)}${digits(7)}`,
      `6214${digits(15)}`,
      `${1 + next(9)}组${n + 100}号`,
    ];
    secrets.push(...own);
    const [id18 = "", id15 = "", mobile = "", landline = ""] = own.slice(1);
    const householdNo = `0${1 + (n % 9)}-${String(n).padStart(4, "0")}`;
    push(
      "households",
      {
        householdNo,
        householder: name,
        idNumber: id18,
        phone: mobile,
        address: `${village}${own[6] ?? ""}`,
      },
      village,
    );
    /** A sentence with so many of the item's own secrets, each in some writing. */
    const sentence = (count: number): { text: string; planted: string[] } => {
      const planted = Array.from({ length: count }, () => pick(NOISE, String)(pick(own, name)));
      const parts = planted.map((it) => `${pick(SENTENCES, "")},${it}家`);
      return { text: [...parts, pick(SENTENCES, "")].join("。"), planted };
    };
    const summary = n % 10 === 9 ? { text: null, planted: [] } : sentence(n % 3);
    const isStability = n % 25 === 0;
    const code = `LH-${isStability ? "WD" : "MS"}-2026-${String(n).padStart(5, "0")}`;
    const raw = (): string => sentence(3).text;
    push(
      isStability ? "stability" : "demands",
      {
        ...{ code, registeredDate: "2026-11-03", group: `${1 + (n % 9)}组`, householdNo },
        ...{ reporter: name, phone: mobile, content: raw(), publicSummary: summary.text },
        ...{ category: n % 7 === 0 ? raw() : pick(CATEGORIES, "其他"), subCategory: raw() },
        ...{ solution: raw(), target: raw(), progress: raw(), result: raw(), superiorReply: raw() },
        responsible: n % 40 === 1 ? [name, landline] : [`黄主${village.charAt(0)}`],
        deadline: n % 11 === 0 ? raw() : "2026-12-05",
        status: pick(STATUSES, "办理中"),
        closedDate: "2026-11-20",
        satisfaction: n % 13 === 0 ? raw() : pick(["满意", "基本满意", "不满意"], "满意"),
        ...{ collector: name, callbackBy: name, extensionReason: raw(), remark: `${raw()}${id15}` },
      },
      village,
    );
    items.push({ code, inSummary: summary.planted, isStability });
  }
  return { records, items, secrets };
}
