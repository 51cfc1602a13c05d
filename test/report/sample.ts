/** A small made-up township: every person and number in it is invented. */
import type { Finding, Question } from "../../src/domain/findings/types.ts";
import type { LedgerId } from "../../src/domain/ledgers/types.ts";
import type { FieldValue, LedgerRecord } from "../../src/domain/records.ts";
import type { Submission } from "../../src/domain/submissions.ts";
import type { BlockAccount } from "../../src/intake/types.ts";
import type {
  Balance,
  LedgerTally,
  MergedFile,
  MergePeriod,
  MergeResult,
  Village,
  VillageStatus,
} from "../../src/merge/types.ts";

export const NOVEMBER: MergePeriod = {
  id: "2026-11",
  kind: "month",
  label: "2026年11月",
  year: 2026,
  start: "2026-11-01",
  end: "2026-11-30",
  month: "2026-11",
};

export const WEEK_48: MergePeriod = {
  id: "2026-W48",
  kind: "week",
  label: "2026年第48周",
  year: 2026,
  start: "2026-11-21",
  end: "2026-11-27",
  month: "2026-11",
};

/** A finding on one cell; the parts that a test does not care for are empty. */
export function finding(part: Partial<Finding> & { readonly id: string }): Finding {
  return {
    file: "龙河村.xlsx",
    village: "龙河村",
    sheet: "",
    cell: "",
    header: "",
    value: "",
    mask: "none",
    ...part,
  };
}

export function village(name: string, part: Partial<Village> = {}): Village {
  return {
    name,
    aliases: [],
    code: "",
    deadline: "2026-11-30",
    received: "2026-11-28",
    contact: "",
    listed: true,
    ...part,
  };
}

export function villageStatus(
  of: Village,
  submission: Submission,
  part: Partial<VillageStatus> = {},
): VillageStatus {
  return {
    village: of,
    submission,
    files: submission === "missing" ? [] : [`${of.name}.xlsx`],
    ledgers: {},
    notUpdated: [],
    errors: 0,
    warnings: 0,
    questions: 0,
    ...part,
  };
}

export function tally(accepted: number, duplicate = 0, refused = 0): LedgerTally {
  return {
    read: accepted + duplicate + refused,
    accepted,
    duplicate,
    refused,
    records: accepted,
  };
}

export function record(
  ledger: LedgerId,
  from: string,
  row: number,
  values: Readonly<Record<string, FieldValue>>,
): LedgerRecord {
  return {
    ledger,
    values,
    source: { file: `${from}.xlsx`, village: from, sheet: "台账", row, month: "2026-11" },
  };
}

export function block(
  sheet: string,
  ledger: LedgerId,
  counts: LedgerTally,
  ignored: BlockAccount["ignored"] = { title: 1, header: 1 },
): BlockAccount {
  const { read, accepted, duplicate, refused } = counts;
  return { sheet, ledger, headerRow: 3, read, accepted, duplicate, refused, ignored };
}

export function file(
  of: string,
  blocks: readonly BlockAccount[],
  part: Partial<MergedFile> = {},
): MergedFile {
  return {
    path: `${of}.xlsx`,
    sha256: "0".repeat(64),
    village: of,
    month: "2026-11",
    status: "merged",
    blocks,
    ...part,
  };
}

/** A result whose balance is added up from its files. */
export function mergeResult(part: Partial<MergeResult>): MergeResult {
  const blocks = (part.files ?? []).flatMap((f) => f.blocks);
  const sum = (key: "read" | "accepted" | "duplicate" | "refused"): number =>
    blocks.reduce((total, b) => total + b[key], 0);
  const balance: Balance = {
    read: sum("read"),
    accepted: sum("accepted"),
    duplicate: sum("duplicate"),
    refused: sum("refused"),
    split: 0,
    ok: sum("read") === sum("accepted") + sum("duplicate") + sum("refused"),
  };
  return {
    period: NOVEMBER,
    asOf: "2026-12-01",
    files: [],
    villages: [],
    missingVillages: [],
    records: new Map(),
    findings: [],
    questions: [],
    balance,
    ...part,
  };
}

export function question(part: Partial<Question>): Question {
  return {
    id: "header-unknown:走访记录:情况",
    file: "清溪村.xlsx",
    village: "清溪村",
    sheet: "走访记录",
    cell: "F3",
    header: "情况",
    prompt: "“走访记录”的“情况”一栏对应哪一栏?",
    options: [
      { value: "reflection", label: "群众反映" },
      { value: "", label: "不采用" },
    ],
    defaultValue: "",
    ...part,
  };
}

/** Values of the ledgers that may leave no village: findings hold them, messages must not. */
export const SECRETS = ["十一月底前后", "13800001234", "510129199001011000", "LH-MS-2026-0007"];

const FINDINGS: readonly Finding[] = [
  finding({ id: "zero-report", file: "石桥村.xlsx", village: "石桥村" }),
  finding({
    id: "phone-length",
    sheet: "一户一档",
    cell: "H9",
    row: 9,
    header: "联系电话",
    value: "13800001234",
    mask: "phone",
    slots: { length: 11 },
  }),
  finding({
    id: "date-vague",
    sheet: "走访记录",
    cell: "B12",
    row: 12,
    header: "走访日期",
    value: "十一月底前后",
    slots: { example: "2026-11-30" },
  }),
  finding({
    id: "id-digits-lost",
    sheet: "一户一档",
    cell: "D7",
    row: 7,
    header: "身份证号",
    value: "510129199001011000",
    mask: "id",
  }),
  finding({
    id: "code-conflict",
    sheet: "民生诉求台账",
    cell: "B5",
    row: 5,
    header: "编号",
    value: "LH-MS-2026-0007",
    slots: { valueKey: "LH-MS-2026-0007", other: "第6行", fields: "状态" },
  }),
  finding({
    id: "number-unit",
    sheet: "一户一档",
    cell: "J4",
    row: 4,
    header: "人均年收入",
    value: "1.2万",
    newValue: "12000",
  }),
  finding({ id: "code-made", sheet: "走访记录", count: 4, examples: [] }),
  finding({
    id: "two-files",
    file: "白云村.xlsx",
    village: "白云村",
    slots: {
      village: "白云村",
      month: "2026年11月",
      count: 2,
      files: "白云村.xlsx、白云村(2).xlsx",
    },
  }),
];

const VISIT_ROWS: readonly LedgerRecord[] = [
  record("visits", "龙河村", 4, {
    visitDate: "2026-11-03",
    visitors: ["周明", "吴芳"],
    householdNo: "03-0045",
    householder: "陈大山",
    visitWay: "入户",
    opinion: "=希望修好三组的路",
  }),
  record("visits", "龙河村", 5, {
    visitDate: "2026-11-05",
    visitors: ["周明"],
    householdNo: null,
    householder: "李小河",
    visitWay: "入户",
    opinion: "无诉求",
  }),
  record("visits", "清溪村", 4, {
    visitDate: "2026-11-09",
    visitors: ["何静"],
    householdNo: "01-0002",
    householder: "王一木",
    visitWay: "当面",
    opinion: "无诉求",
  }),
];

const HOUSEHOLD_ROWS: readonly LedgerRecord[] = [
  record("households", "龙河村", 4, {
    householdNo: "03-0045",
    householder: "陈大山",
    idNumber: "510129197001011237",
    address: "五桂镇龙河村3组12号",
    phone: "13900005678",
    familySize: 4,
  }),
];

const STABILITY_ROWS: readonly LedgerRecord[] = [
  record("stability", "龙河村", 4, {
    matter: "矛盾纠纷",
    content: "两户争一条田埂",
    warningLevel: "蓝",
  }),
  record("stability", "清溪村", 4, {
    matter: "矛盾纠纷",
    content: "宅基地边界",
    warningLevel: "黄",
  }),
  record("stability", "清溪村", 5, {
    matter: "安全隐患",
    content: "桥栏松动",
    warningLevel: null,
  }),
];

/** Six villages, one of each 报送情况; the last file belongs to nobody known. */
export function sampleResult(part: Partial<MergeResult> = {}): MergeResult {
  return mergeResult({
    files: [
      file("龙河村", [
        block("走访记录", "visits", tally(2, 0, 1), { title: 1, header: 1, blank: 2 }),
        block("一户一档", "households", tally(1)),
        block("民生诉求台账", "demands", tally(0, 0, 2)),
        block("稳定工作台账", "stability", tally(1)),
      ]),
      file("清溪村", [
        block("走访记录", "visits", tally(1, 1), { title: 1, header: 1, total: 1 }),
        block("稳定工作台账", "stability", tally(2)),
      ]),
      file("石桥村", [], { status: "zero-report" }),
      file("白云村", [], { status: "refused", reason: "two-files" }),
      file("", [block("走访记录", "visits", tally(0, 0, 3))], {
        path: "新建 XLSX 工作表.xlsx",
        status: "refused",
        reason: "village-unknown",
      }),
    ],
    villages: [
      villageStatus(village("龙河村", { code: "510129103201", received: "2026-12-01" }), "late", {
        ledgers: { visits: tally(2, 0, 1), households: tally(1), stability: tally(1) },
        errors: 3,
        warnings: 2,
      }),
      villageStatus(village("清溪村"), "on-time", {
        ledgers: { visits: tally(1, 1), stability: tally(2) },
        questions: 1,
      }),
      villageStatus(village("石桥村", { received: "2026-11-29" }), "zero-report"),
      villageStatus(village("白云村", { received: "" }), "returned", { errors: 1 }),
      villageStatus(village("高坪村", { received: "" }), "missing"),
      villageStatus(village("新桥村", { received: "", deadline: "" }), "undated"),
    ],
    missingVillages: ["高坪村"],
    records: new Map<LedgerId, readonly LedgerRecord[]>([
      ["households", HOUSEHOLD_ROWS],
      ["visits", VISIT_ROWS],
      ["demands", []],
      ["stability", STABILITY_ROWS],
    ]),
    findings: FINDINGS,
    questions: [question({})],
    ...part,
  });
}
