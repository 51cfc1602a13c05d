/** A village's month as a file, in the hand of that village. */
import { monthLabel } from "../../domain/periods/index.ts";
import type { LedgerId } from "../../domain/ledgers/types.ts";
import { VILLAGE_LEDGERS, villageWorkbookPlan } from "../../report/village/workbook.ts";
import type { VillageRow } from "../../report/village/workbook.ts";
import { dreadfulFile } from "../dreadful/index.ts";
import type { BuiltFile, PlantedFault } from "../types.ts";
import type { VillageMonth } from "../village-month.ts";
import { TOWNSHIP } from "../villages.ts";
import type { FormId } from "../villages.ts";
import { COMMUNITY_HEADERS, SYNONYM_HEADERS, TWO_ROW_HEADERS } from "./headers.ts";
import { plainBook, rowsOf } from "./plain.ts";
import type { PlainForm } from "./plain.ts";
import { printCommunity, printDotted, printPlain, printSlashes } from "./print.ts";
import { webBook } from "./web.ts";

export function villageFile(data: VillageMonth): BuiltFile {
  const file = formedFile(data);
  return { ...file, faults: [...file.faults, ...(OWN_FAULTS[data.village.name] ?? [])] };
}

function formedFile(data: VillageMonth): BuiltFile {
  switch (data.village.form) {
    case "template":
      return templateFile(data, data.rows);
    case "dreadful":
      return dreadfulFile(data);
    case "web":
      return webFile(data);
    default:
      return plainFile(data, PLAIN[data.village.form]);
  }
}

interface PlainStyle {
  readonly form: PlainForm;
  readonly faults: readonly PlantedFault[];
  readonly fileName: (village: string, month: string) => string;
}

const fault = (mess: number, finding: string, sheet: string, what: string): PlantedFault => ({
  mess,
  finding,
  sheet,
  what,
});

/** Of single villages, whatever their form. */
const OWN_FAULTS: Readonly<Record<string, readonly PlantedFault[]>> = {
  清溪村: [fault(40, "household-same-name", "走访记录", "一个组里有两个王强,走访记录没有写户编号")],
  观山村: [
    fault(35, "village-from-alias", "", "标题写的是曾用名望山村"),
    fault(50, "suspected-duplicate", "民生诉求台账", "连村路的事双桥村也登记了"),
  ],
};

const DOTTED: PlainForm = { headers: {}, print: printDotted, footer: true };
const DOTTED_FAULTS: readonly PlantedFault[] = [
  fault(6, "date-form", "走访记录", "日期写成 2026.11.3 这样"),
  fault(34, "group-form", "一户一档", "组别写成三组"),
  fault(36, "phone-form", "一户一档", "电话中间有空格"),
  fault(24, "rows-footer", "走访记录", "末尾有填表人、审核人一行"),
];

const PLAIN: Readonly<Record<Exclude<FormId, "template" | "dreadful" | "web">, PlainStyle>> = {
  synonyms: {
    form: { headers: SYNONYM_HEADERS, print: printPlain, ownColumn: "是否微信通知" },
    faults: [
      fault(16, "header-synonym", "民生诉求台账", "列名用了别的说法"),
      fault(19, "column-private", "走访记录", "多了“是否微信通知”一列"),
    ],
    fileName: (village, month) => `${village}${Number(month.slice(5))}月台账.xlsx`,
  },
  dotted: {
    form: DOTTED,
    faults: DOTTED_FAULTS,
    fileName: (village, month) => `民情台账(${village})${monthLabel(month)}.xlsx`,
  },
  numbered: {
    form: { ...DOTTED, bareCodes: true },
    faults: [...DOTTED_FAULTS, fault(49, "serial-as-code", "民生诉求台账", "编号只是 1、2、3")],
    fileName: (village, month) => `${monthLabel(month)}${village}.xlsx`,
  },
  community: {
    form: { headers: COMMUNITY_HEADERS, print: printCommunity },
    faults: [
      fault(7, "date-form", "走访记录", "日期写成 2026年11月3日 这样"),
      fault(34, "group-form", "一户一档", "组写成社"),
      fault(16, "header-synonym", "走访记录", "列名带(必填)、星号和换行"),
    ],
    fileName: (village, month) => `${village}-${month.replace("-", "")}.xlsx`,
  },
  "two-rows": {
    form: { headers: TWO_ROW_HEADERS, print: printSlashes },
    faults: [
      fault(15, "header-rows-joined", "民生诉求台账", "表头有两行,上面一行是合并的"),
      fault(30, "cell-blank-word", "一户一档", "空着的格子写“/”"),
    ],
    fileName: (village, month) => `${village}${monthLabel(month)}民情台账.xlsx`,
  },
};

function plainFile(data: VillageMonth, style: PlainStyle): BuiltFile {
  const { sheets, ledgers } = plainBook(data, style.form);
  return {
    name: style.fileName(data.village.name, data.month.id),
    content: { kind: "plan", plan: { sheets, dictionary: [], properties: new Map() } },
    ledgers,
    faults: style.faults,
  };
}

/** Our own template, filled in as it should be. */
function templateFile(
  data: VillageMonth,
  rows: ReadonlyMap<LedgerId, readonly VillageRow[]>,
): BuiltFile {
  const { village, month, people } = data;
  const plan = villageWorkbookPlan({
    village: village.name,
    township: TOWNSHIP,
    month: month.id,
    asOf: month.deadline,
    preparer: people.committee[3]?.name ?? "",
    phone: people.committee[3]?.phone ?? "",
    rows,
  });
  return {
    name: `${village.name}${monthLabel(month.id)}民情台账.xlsx`,
    content: { kind: "plan", plan },
    ledgers: VILLAGE_LEDGERS.map(({ id }) => ({
      ledger: id,
      rows: rows.get(id)?.length ?? 0,
      otherPeriod: 0,
    })),
    faults: [],
  };
}

/** The registers stand, and of everything else it says 本月无. */
export function zeroFile(data: VillageMonth): BuiltFile {
  const rows = new Map<LedgerId, readonly VillageRow[]>();
  for (const ledger of VILLAGE_LEDGERS) {
    const standing = ledger.kind === "register";
    rows.set(ledger.id, standing ? rowsOf(data, ledger.id) : [{ remark: "本月无" }]);
  }
  const { name, content, ledgers } = templateFile(data, rows);
  const living = new Set(VILLAGE_LEDGERS.filter((it) => it.kind !== "register").map((it) => it.id));
  return {
    name,
    content,
    ledgers: ledgers.map((truth) => (living.has(truth.ledger) ? { ...truth, rows: 0 } : truth)),
    faults: [fault(31, "zero-report", "", "各本台账写“本月无”,是零报告")],
  };
}

const HIDDEN_VISITS = [6, 7];

function webFile(data: VillageMonth): BuiltFile {
  const { text, ledgers } = webBook(data, HIDDEN_VISITS);
  return {
    name: `${data.village.name}${data.month.id.replace("-", "")}报表下载.xls`,
    content: { kind: "text", text, encoding: "gbk" },
    ledgers,
    faults: [
      fault(53, "file-html-table", "", "从网上系统下载的“.xls”,其实是网页"),
      fault(27, "hidden-rows", "", `走访记录隐藏了${HIDDEN_VISITS.length}行`),
    ],
  };
}
