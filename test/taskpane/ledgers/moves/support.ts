/** A small village with items for every section, in an open workbook; everybody is invented. */
import { ledgerById } from "../../../../src/domain/ledgers/index.ts";
import type { LedgerId } from "../../../../src/domain/ledgers/types.ts";
import { villageWorkbookPlan, type VillageRow } from "../../../../src/report/village/workbook.ts";
import type { SheetProgress } from "../../../../src/taskpane/shared/sheets/calls.ts";
import { createClient } from "../../../../src/taskpane/shared/worker/client.ts";
import type { BookTarget } from "../../../../src/taskpane/shared/bookTarget.ts";
import {
  createMovesFlow,
  type MovesFlow,
} from "../../../../src/taskpane/ledgers/moves/flow/flow.ts";
import type {
  MovesCalls,
  MovesMade,
  MovesWanted,
} from "../../../../src/taskpane/ledgers/moves/worker/calls.ts";
import { createMovesEngine } from "../../../../src/taskpane/ledgers/moves/worker/engine.ts";
import { readWorkbook } from "../../../../src/workbook/read.ts";
import type { RawWorkbook } from "../../../../src/workbook/raw.ts";
import { nodeInflater } from "../../../../src/workbook/xlsx/read/inflate-node.ts";
import { nodeDeflater } from "../../../../src/workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../../../../src/workbook/xlsx/write/index.ts";
import { portOver } from "../../shared/sheets/section.ts";

export const TODAY = "2026-11-25";

const demand = (n: number, more: VillageRow): VillageRow => ({
  ...{ code: `LH-MS-2026-000${n}`, group: "3组", registeredDate: "2026-10-10" },
  ...{ sourceChannel: "干部走访", collector: "何青", reporter: "周大山", category: "交通" },
  content: `第${n}段机耕道垮塌`,
  ...more,
});
const DECIDED = {
  ...{ solution: "请挖机清方", target: "恢复通行", responsible: ["李建国"] },
  ...{ meetingDate: "2026-10-20", deadline: "2026-11-10" },
};
const CLOSED = {
  ...DECIDED,
  ...{ status: "已办结待回访", closingWay: "①实质办结", result: "已清方通车" },
};

export const ROWS: ReadonlyMap<LedgerId, readonly VillageRow[]> = new Map<
  LedgerId,
  readonly VillageRow[]
>([
  [
    "cadres",
    [
      { name: "何青", position: ["文书"], isCommittee: "否", group: "1组" },
      { name: "李建国", position: ["书记"], isCommittee: "是", group: "2组" },
    ],
  ],
  [
    "demands",
    [
      demand(1, { status: "待议账" }),
      demand(2, { ...DECIDED, status: "办理中" }),
      demand(3, { ...CLOSED, closedDate: "2026-11-05", phone: "13900000003" }),
      demand(4, { ...CLOSED, closedDate: "2026-11-12" }),
      demand(5, { ...DECIDED, status: "办理中", responsible: ["何青"] }),
    ],
  ],
]);

/** The village's own workbook; 会议记录 and 办理日志 are there and empty, unless they are left out. */
export async function villageRaw(
  ledgers: readonly LedgerId[] = ["cadres", "demands", "meetings", "actionLog"],
): Promise<RawWorkbook> {
  const plan = villageWorkbookPlan({
    ...{ village: "龙河村", township: "五桂镇", month: "2026-11" },
    ledgers: ledgers.map(ledgerById),
    rows: ROWS,
  });
  const { bytes } = await writeWorkbook(plan, nodeDeflater);
  const read = await readWorkbook(bytes, "龙河村.xlsx", nodeInflater);
  if (!read.ok) throw new Error("not read");
  return read.workbook;
}

export function flowOver(view: MovesWanted["view"], book: BookTarget): MovesFlow {
  let ids = 0;
  return createMovesFlow(view, {
    engine: createClient<MovesCalls, SheetProgress>(portOver(createMovesEngine)),
    book,
    today: () => TODAY,
    unique: () => `m${(ids += 1)}`,
  });
}

/** The flow after its list has been read. */
export async function opened(view: MovesWanted["view"], book: BookTarget): Promise<MovesFlow> {
  const flow = flowOver(view, book);
  await flow.open();
  await flow.make();
  return flow;
}

export function madeOf(flow: MovesFlow): MovesMade {
  const { made } = flow.get();
  if (!made) throw new Error("nothing made");
  return made;
}

/** The id of the row with this 编号, by its last digit. */
export function idOf(flow: MovesFlow, digit: number): string {
  const { items, agenda, callbacks } = madeOf(flow);
  const lines = [...(items ?? []), ...(agenda ?? []), ...(callbacks?.lines ?? [])];
  const found = lines.find(({ code }) => code.endsWith(String(digit)));
  if (!found) throw new Error(`no item ${digit}`);
  return found.id;
}
