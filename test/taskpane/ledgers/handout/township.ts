/** Two villages, of which one sent a workbook last month; everybody is invented. */
import { EMPTY_MAPPING } from "../../../../src/intake/answers.ts";
import type { LedgerId } from "../../../../src/domain/ledgers/types.ts";
import { ledgerById } from "../../../../src/domain/ledgers/index.ts";
import { villageWorkbookPlan, type VillageRow } from "../../../../src/report/village/workbook.ts";
import type { HandoutTools } from "../../../../src/taskpane/ledgers/handout/job/make.ts";
import type { HandoutOrder } from "../../../../src/taskpane/ledgers/handout/job/order.ts";
import type { SourceHandle } from "../../../../src/taskpane/merge/job/order.ts";
import { sha256 } from "../../../../src/taskpane/merge/worker/sha256.ts";
import { webInflater } from "../../../../src/workbook/xlsx/read/inflate-web.ts";
import { fflateDeflater } from "../../../../src/workbook/xlsx/write/deflate-fflate.ts";
import { writeWorkbook } from "../../../../src/workbook/xlsx/write/index.ts";

export const TOOLS: HandoutTools = {
  inflater: webInflater,
  deflater: fflateDeflater,
  sha256,
  onProgress: () => undefined,
};

export function textFile(path: string, text: string): SourceHandle {
  return { path, blob: new Blob([text]) };
}

export const LIST = textFile("村名单.csv", "村\n龙河村\n青石村\n");

export function order(part: Partial<HandoutOrder> = {}): HandoutOrder {
  return {
    ...{ villages: { kind: "file", file: LIST }, township: "五桂镇", month: "2026-12" },
    ...{ asOf: "2026-12-02", carry: null, withStability: false, rules: null },
    mapping: EMPTY_MAPPING,
    ...part,
  };
}

const ROWS: ReadonlyMap<LedgerId, readonly VillageRow[]> = new Map([
  [
    "households",
    [
      {
        ...{ householdNo: "03-0045", group: "3组", householder: "陈大山", familySize: 4 },
        ...{ address: "3组12号", phone: "13900005678", householdKinds: ["一般户"] },
        ...{ registrar: "吴芳", registeredDate: "2026-01-15", registeringUnit: "龙河村" },
      },
    ],
  ],
  [
    "demands",
    [
      {
        ...{ code: "LH-MS-2026-0007", registeredDate: "2026-11-03", sourceChannel: "干部走访" },
        ...{ collector: "周明", reporter: "陈大山", group: "3组", content: "路灯不亮" },
        ...{ category: "交通", status: "办理中" },
      },
    ],
  ],
  [
    "stability",
    [
      {
        ...{ code: "LH-WD-2026-0001", registeredDate: "2026-10-08", sourceChannel: "干部走访" },
        ...{ collector: "周明", matter: "矛盾纠纷", content: "两户争一条田埂", status: "办理中" },
      },
    ],
  ],
]);

/** 龙河村's workbook of November: a household, an open item, a matter of 稳定工作. */
export async function lastMonth(village = "龙河村"): Promise<SourceHandle> {
  const ledgers = [...ROWS.keys()].map(ledgerById);
  const plan = villageWorkbookPlan({ village, month: "2026-11", ledgers, rows: ROWS });
  const { bytes } = await writeWorkbook(plan, fflateDeflater);
  return { path: `${village}.xlsx`, blob: new Blob([new Uint8Array(bytes)]) };
}
