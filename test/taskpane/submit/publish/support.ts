/** 晒账公示 over an open workbook: a small village with planted names and numbers, everybody invented. */
import { demands } from "../../../../src/domain/ledgers/demands.ts";
import { dutyRoster } from "../../../../src/domain/ledgers/dutyRoster.ts";
import { hardship } from "../../../../src/domain/ledgers/hardship.ts";
import { households } from "../../../../src/domain/ledgers/households.ts";
import { stability } from "../../../../src/domain/ledgers/stability.ts";
import { defaultSettings } from "../../../../src/domain/settings/index.ts";
import { villageWorkbookPlan, type VillageRow } from "../../../../src/report/village/workbook.ts";
import { createClient } from "../../../../src/taskpane/shared/worker/client.ts";
import type { SheetProgress } from "../../../../src/taskpane/shared/sheets/calls.ts";
import {
  createPublishFlow,
  type PublishFlow,
  type PublishTools,
} from "../../../../src/taskpane/submit/publish/flow/flow.ts";
import type {
  HitLine,
  MatterGroup,
  MatterLine,
  PublishCalls,
} from "../../../../src/taskpane/submit/publish/worker/calls.ts";
import { createPublishEngine } from "../../../../src/taskpane/submit/publish/worker/engine.ts";
import { readWorkbook } from "../../../../src/workbook/read.ts";
import type { RawWorkbook } from "../../../../src/workbook/raw.ts";
import { nodeInflater } from "../../../../src/workbook/xlsx/read/inflate-node.ts";
import { nodeDeflater } from "../../../../src/workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../../../../src/workbook/xlsx/write/index.ts";
import type { BookTarget } from "../../../../src/taskpane/shared/bookTarget.ts";
import type { Decision } from "../../../../src/domain/publication/index.ts";
import { bare, packageParts } from "../../../report/publication/search.ts";
import { portOver } from "../../shared/sheets/section.ts";

export const TODAY = "2026-11-20";

/** What no file may hold unless it was released. */
export const SECRETS = [
  "丁一山",
  "何小川",
  "王一木",
  "13812345678",
  "510129199001011234",
  "3组115号",
  "信访",
] as const;

const demand = (number: string, publicSummary: string | null, more: VillageRow = {}) => ({
  code: `LH-MS-2026-${number}`,
  registeredDate: "2026-11-03",
  group: "3组",
  reporter: "丁一山",
  content: "丁一山家门口的路灯坏了,电话13812345678",
  category: "交通",
  responsible: ["周大年"],
  deadline: "2026-12-05",
  status: "办理中",
  publicSummary,
  ...more,
});

const card = (householdNo: string, householder: string, more: VillageRow = {}) => ({
  householdNo,
  householder,
  group: "3组",
  householdKinds: ["一般户"],
  ...more,
});

const ROWS = new Map<string, readonly VillageRow[]>([
  [
    "households",
    [
      card("03-0001", "丁一山", { phone: "13812345678", address: "龙河村3组115号" }),
      card("03-0002", "何小川"),
      card("03-0003", "王一木"),
    ],
  ],
  ["dutyRoster", [{ dutyDate: "2026-11-02", place: "党群服务中心", phone: "028-88001122" }]],
  [
    "demands",
    [
      demand("0001", "修复三组路灯两盏"),
      demand("0002", "丁一山家旁的水渠已清淤,联系13812345678"),
      demand("0003", "丁一山和何小川两家之间的路已硬化", { result: "何小川家的路面硬化完成" }),
      demand("0004", "身份证510129199001011234的问题已办"),
      demand("0005", null, { status: null }),
    ],
  ],
  [
    "hardship",
    [
      {
        ...{ code: "LH-KN-2026-0001", registeredDate: "2026-11-04", status: "办理中" },
        ...{ householdNo: "03-0003", householder: "王一木", hardshipType: "医疗" },
      },
    ],
  ],
  [
    "stability",
    [
      {
        ...{ code: "LH-WD-2026-0001", registeredDate: "2026-11-05", status: "办理中" },
        content: "王一木的信访事项",
      },
    ],
  ],
]);

/** The village's own workbook, with 规则设置 in it. */
export async function villageRaw(): Promise<RawWorkbook> {
  const plan = villageWorkbookPlan({
    village: "龙河村",
    month: "2026-11",
    ledgers: [households, dutyRoster, demands, hardship, stability],
    settings: defaultSettings(),
    rows: ROWS as ReadonlyMap<"demands", readonly VillageRow[]>,
  });
  const { bytes } = await writeWorkbook(plan, nodeDeflater);
  const read = await readWorkbook(bytes, "龙河村.xlsx", nodeInflater);
  if (!read.ok) throw new Error("not read");
  return read.workbook;
}

export interface Handed {
  readonly name: string;
  readonly file: Blob;
}

/** `handed` receives what the clerk would find among the downloads. */
export function flowOver(
  tools: Pick<PublishTools, "book" | "kept">,
  handed: Handed[] = [],
): PublishFlow {
  let ids = 0;
  return createPublishFlow({
    engine: createClient<PublishCalls, SheetProgress>(
      portOver(() => createPublishEngine(nodeDeflater)),
    ),
    ...tools,
    today: () => TODAY,
    unique: () => `p${(ids += 1)}`,
    download: (name, file) => handed.push({ name, file }),
    canDownload: () => true,
  });
}

/** A workbook that can be read and nothing else. */
export function stillBook(raw: () => RawWorkbook): BookTarget {
  const never = () =>
    Promise.resolve({ ok: false, code: "NoExcel", sentence: "没有连上 Excel。" } as const);
  return {
    name: () => Promise.resolve({ ok: true, value: { name: "龙河村.xlsx", sheets: [] } }),
    read: () => Promise.resolve({ ok: true, value: raw() }),
    ...{ rows: never, undo: never, write: never, undoRun: never, show: never },
    apply: async () => ({ ...(await never()), written: 0, undo: null }),
    watch: () => Promise.resolve(() => undefined),
  };
}

export async function matters(
  flow: PublishFlow,
  group: MatterGroup = "open",
): Promise<readonly MatterLine[]> {
  const reply = await flow.ask("matters", { group, from: 0, count: 99 });
  return reply.ok ? reply.value.lines : [];
}

/** The open one whose 编号 ends so. */
export async function matter(flow: PublishFlow, number: string): Promise<MatterLine> {
  const found = (await matters(flow)).find(({ item }) => item.endsWith(number));
  if (!found) throw new Error(`no matter ${number}`);
  return found;
}

export async function hit(flow: PublishFlow, number: string, found: string): Promise<HitLine> {
  const { texts } = await matter(flow, number);
  const wanted = texts.flatMap(({ hits }) => hits).find((it) => it.found === found);
  if (!wanted) throw new Error(`no hit ${found} in ${number}`);
  return wanted;
}

export async function decide(
  flow: PublishFlow,
  number: string,
  found: string,
  decision: Decision,
): Promise<void> {
  await flow.decide({ key: (await hit(flow, number, found)).key, decision, alike: false });
}

/** Everything in the file that was handed out last. */
export async function handedText(handed: readonly Handed[]): Promise<string> {
  const file = handed.at(-1)?.file;
  if (!file) throw new Error("no file");
  return bare(packageParts(new Uint8Array(await file.arrayBuffer())));
}
