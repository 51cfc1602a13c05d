/**
 * What each village sends in which month. 2026-11 is the ordinary month; the rarer mishaps are spread
 * over the others.
 */
import { monthLabel } from "../domain/periods/index.ts";
import { csvBook } from "./forms/web.ts";
import { villageFile, zeroFile } from "./forms/index.ts";
import type { SampleMonth } from "./months.ts";
import type { BuiltFile, PlantedFault, SampleFileTruth, SampleStatus } from "./types.ts";
import { villageMonth } from "./village-month.ts";
import type { VillageMonth } from "./village-month.ts";
import type { SampleVillage } from "./villages.ts";

/** A file in the month's folder, and what is to become of it. */
export interface SentFile {
  readonly file: BuiltFile;
  readonly status: SampleStatus;
  readonly reason?: string;
}

type Sender = (data: VillageMonth) => readonly SentFile[];

const MISHAPS: Readonly<Record<string, Sender>> = {
  "2026-10 青石村": lockFileLeft,
  "2026-11 石板村": () => [],
  "2026-11 白鹤村": (data) => [{ file: zeroFile(data), status: "zero-report" }],
  "2026-12 龙河村": copiedFile,
  "2026-12 清溪村": wrongMonth,
  "2027-01 黄桷村": twoVersions,
  "2027-01 红岩村": csvOnly,
};

export function sentFiles(village: SampleVillage, month: SampleMonth): readonly SentFile[] {
  const data = villageMonth(village, month);
  const mishap = MISHAPS[`${month.id} ${village.name}`];
  return mishap === undefined ? [{ file: villageFile(data), status: "merged" }] : mishap(data);
}

export function truthOf(village: SampleVillage, path: string, sent: SentFile): SampleFileTruth {
  const { file, status, reason } = sent;
  return {
    path,
    village: village.name,
    status,
    ...(reason === undefined ? {} : { reason }),
    ledgers: file.ledgers,
    faults: file.faults,
  };
}

const planted = (mess: number, finding: string, what: string): PlantedFault => ({
  mess,
  finding,
  sheet: "",
  what,
});

/** Excel left its lock file behind: the name of the user in 165 bytes, no workbook. */
function lockFileLeft(data: VillageMonth): readonly SentFile[] {
  const file = villageFile(data);
  const bytes = new Uint8Array(165);
  const user = "clerk";
  bytes[0] = user.length;
  for (let at = 0; at < user.length; at += 1) {
    bytes[at + 1] = user.charCodeAt(at);
    bytes[56 + at * 2] = user.charCodeAt(at);
  }
  const lock: BuiltFile = {
    name: `~$${file.name}`,
    content: { kind: "bytes", bytes },
    ledgers: [],
    faults: [planted(56, "lock-file", "打开表格时留下的临时文件")],
  };
  return [
    { file, status: "merged" },
    { file: lock, status: "skipped", reason: "lock-file" },
  ];
}

function copiedFile(data: VillageMonth): readonly SentFile[] {
  const file = villageFile(data);
  const copy: BuiltFile = {
    ...file,
    name: "龙河(1).xlsx",
    ledgers: [],
    faults: [planted(56, "file-copy", "与另一份文件完全相同")],
  };
  // The first by name is merged; the other one is the copy.
  return [
    { file, status: "merged" },
    { file: copy, status: "skipped", reason: "file-copy" },
  ];
}

/** The rows are this month's, but the titles were not changed. */
function wrongMonth(data: VillageMonth): readonly SentFile[] {
  const titled = villageFile({ ...data, month: { ...data.month, id: "2026-11" } });
  const file: BuiltFile = {
    ...titled,
    name: `${data.village.name}民情台账.xlsx`,
    faults: [...titled.faults, planted(58, "wrong-month", "标题还是上个月的,没有改")],
  };
  return [{ file, status: "refused", reason: "wrong-month" }];
}

function twoVersions(data: VillageMonth): readonly SentFile[] {
  const fault = planted(56, "two-files", "同一个月有两份内容不同的文件");
  const visits = data.rows.get("visits") ?? [];
  const earlier: VillageMonth = {
    ...data,
    rows: new Map([...data.rows, ["visits", visits.slice(0, -5)]]),
  };
  const label = monthLabel(data.month.id);
  return [
    { ...villageFile(earlier), name: `${data.village.name}${label}台账.xlsx` },
    { ...villageFile(data), name: `${data.village.name}${label}台账最终版2.xlsx` },
  ].map((file) => ({
    file: { ...file, faults: [...file.faults, fault] },
    status: "refused",
    reason: "two-files",
  }));
}

/** Only the ledger of demands, as text in the encoding of an old program. */
function csvOnly(data: VillageMonth): readonly SentFile[] {
  const { text, ledgers } = csvBook(data, "demands");
  const file: BuiltFile = {
    name: `${data.village.name}${monthLabel(data.month.id)}民生诉求.csv`,
    content: { kind: "text", text, encoding: "gbk" },
    ledgers,
    faults: [planted(54, "file-text-format", "另存为 .csv,只有民生诉求一本")],
  };
  return [{ file, status: "merged" }];
}
