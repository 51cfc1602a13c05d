/** 走访核查 over an open workbook: a small village, everybody invented. */
import { cadres } from "../../../../src/domain/ledgers/cadres.ts";
import { households } from "../../../../src/domain/ledgers/households.ts";
import { visits } from "../../../../src/domain/ledgers/visits.ts";
import { defaultSettings } from "../../../../src/domain/settings/index.ts";
import { villageWorkbookPlan, type VillageRow } from "../../../../src/report/village/workbook.ts";
import type { BookTarget } from "../../../../src/taskpane/shared/bookTarget.ts";
import { createClient } from "../../../../src/taskpane/shared/worker/client.ts";
import type { SheetProgress } from "../../../../src/taskpane/shared/sheets/calls.ts";
import {
  createQuotaFlow,
  type QuotaFlow,
} from "../../../../src/taskpane/visits/quotas/flow/flow.ts";
import type { QuotaCalls } from "../../../../src/taskpane/visits/quotas/worker/calls.ts";
import { createQuotaEngine } from "../../../../src/taskpane/visits/quotas/worker/engine.ts";
import type { WorkbookPlan } from "../../../../src/workbook/plan.ts";
import { readWorkbook } from "../../../../src/workbook/read.ts";
import type { RawWorkbook } from "../../../../src/workbook/raw.ts";
import { nodeInflater } from "../../../../src/workbook/xlsx/read/inflate-node.ts";
import { nodeDeflater } from "../../../../src/workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../../../../src/workbook/xlsx/write/index.ts";
import { portOver } from "../../shared/sheets/section.ts";

export const TODAY = "2026-11-20";

const visit = (visitDate: string, visitor: string, householdNo: string, more: VillageRow = {}) => ({
  visitDate,
  visitors: [visitor],
  householdNo,
  visitWay: "入户",
  opinion: "无诉求",
  ...more,
});

export const ROWS = new Map([
  [
    "cadres",
    [
      { name: "周明", position: ["书记"], isCommittee: "是", group: "1组" },
      { name: "吴芳", position: ["委员"], isCommittee: "是", group: "2组" },
    ],
  ],
  [
    "households",
    [
      card("01-0001", "陈大山", { householdKinds: ["低保户"], linkedCadre: "周明" }),
      card("01-0002", "王一木", { linkedCadre: "周明" }),
      card("02-0003", "何小川", { linkedCadre: "吴芳" }),
    ],
  ],
  [
    "visits",
    [
      visit("2026-11-03", "周明", "01-0001"),
      visit("2026-11-10", "周明", "01-0002"),
      visit("2026-11-10", "周明", "01-0002"),
      visit("2026-11-11", "周明", "01-0001", { visitWay: "电话" }),
      visit("2026-11-12", "外来人", "01-0001"),
    ],
  ],
] as const) satisfies ReadonlyMap<"cadres" | "households" | "visits", readonly VillageRow[]>;

function card(householdNo: string, householder: string, more: VillageRow): VillageRow {
  const group = `${Number(householdNo.slice(0, 2))}组`;
  return { householdNo, householder, group, householdKinds: ["一般户"], ...more };
}

export async function bytesOf(plan: WorkbookPlan): Promise<Uint8Array> {
  return (await writeWorkbook(plan, nodeDeflater)).bytes;
}

export async function rawOf(bytes: Uint8Array): Promise<RawWorkbook> {
  const read = await readWorkbook(bytes, "龙河村.xlsx", nodeInflater);
  if (!read.ok) throw new Error("not read");
  return read.workbook;
}

/** The village's own workbook, with 规则设置 in it. */
export async function villageRaw(): Promise<RawWorkbook> {
  const plan = villageWorkbookPlan({
    village: "龙河村",
    month: "2026-11",
    ledgers: [cadres, households, visits],
    settings: defaultSettings(),
    rows: ROWS,
  });
  return rawOf(await bytesOf(plan));
}

export function flowOver(book: BookTarget): QuotaFlow {
  let ids = 0;
  return createQuotaFlow({
    engine: createClient<QuotaCalls, SheetProgress>(portOver(createQuotaEngine)),
    book,
    today: () => TODAY,
    unique: () => `q${(ids += 1)}`,
  });
}
