/** 上报清单 over an open workbook: a small village, everybody invented. */
import { cadres } from "../../../../src/domain/ledgers/cadres.ts";
import { demands } from "../../../../src/domain/ledgers/demands.ts";
import { households } from "../../../../src/domain/ledgers/households.ts";
import { visits } from "../../../../src/domain/ledgers/visits.ts";
import { defaultSettings } from "../../../../src/domain/settings/index.ts";
import { villageWorkbookPlan, type VillageRow } from "../../../../src/report/village/workbook.ts";
import type { BookTarget } from "../../../../src/taskpane/shared/bookTarget.ts";
import type { SheetProgress } from "../../../../src/taskpane/shared/sheets/calls.ts";
import { createClient } from "../../../../src/taskpane/shared/worker/client.ts";
import {
  createEscalateFlow,
  type EscalateFlow,
  type EscalateTools,
} from "../../../../src/taskpane/submit/escalate/flow/flow.ts";
import type { EscalateCalls } from "../../../../src/taskpane/submit/escalate/worker/calls.ts";
import { createEscalateEngine } from "../../../../src/taskpane/submit/escalate/worker/engine.ts";
import type { RawWorkbook } from "../../../../src/workbook/raw.ts";
import { nodeDeflater } from "../../../../src/workbook/xlsx/write/deflate-node.ts";
import { portOver } from "../../shared/sheets/section.ts";
import { bytesOf, rawOf } from "../../visits/quotas/support.ts";

export const TODAY = "2026-11-27";

const card = (householdNo: string, householder: string, kind: string): VillageRow => ({
  ...{ householdNo, householder, group: `${Number(householdNo.slice(0, 2))}组` },
  ...{ householdKinds: [kind], linkedCadre: "周明" },
});

export function demand(number: number, more: VillageRow): VillageRow {
  return {
    code: `LH-MS-2026-${String(number).padStart(4, "0")}`,
    ...{ group: "1组", registeredDate: "2026-11-02", sourceChannel: "干部走访" },
    ...{ collector: "周明", reporter: "王一", phone: "13900001234", content: "入户路没有硬化" },
    ...{ category: "交通", status: "办理中", solution: "硬化", target: "通车" },
    ...{ responsible: ["周明"], meetingDate: "2026-11-05", deadline: "2026-12-20" },
    ...more,
  };
}

export const SENT: VillageRow = {
  ...{ escalatedDate: "2026-11-20", escalatedTo: "乡镇党(工)委", status: "已上报" },
};

/** One overdue in red, one in yellow, one sent up, one in time; one household that nobody visited. */
export async function villageRaw(): Promise<RawWorkbook> {
  const plan = villageWorkbookPlan({
    ...{ village: "龙河村", month: "2026-11", settings: defaultSettings() },
    ledgers: [cadres, households, visits, demands],
    rows: new Map([
      ["cadres", [{ name: "周明", position: ["书记"], isCommittee: "是", group: "1组" }]],
      ["households", [card("01-0001", "陈大山", "低保户"), card("01-0002", "何小川", "一般户")]],
      [
        "visits",
        [
          {
            ...{ visitDate: "2026-11-03", visitors: ["周明"], householdNo: "01-0002" },
            ...{ visitWay: "入户", opinion: "无诉求" },
          },
        ],
      ],
      [
        "demands",
        [
          demand(1, { deadline: "2026-11-12" }),
          demand(2, { deadline: "2026-11-25" }),
          demand(3, SENT),
          demand(4, {}),
        ],
      ],
    ]),
  });
  return rawOf(await bytesOf(plan));
}

export function flowOver(book: BookTarget, tools: Partial<EscalateTools> = {}): EscalateFlow {
  let ids = 0;
  return createEscalateFlow({
    engine: createClient<EscalateCalls, SheetProgress>(
      portOver(() => createEscalateEngine(nodeDeflater)),
    ),
    book,
    today: () => TODAY,
    unique: () => `e${(ids += 1)}`,
    download: () => undefined,
    canDownload: () => true,
    ...tools,
  });
}
