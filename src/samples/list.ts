/** 村名单 of a month: who has to send by when, and when the township got it. */
import { addDays } from "../domain/dates/index.ts";
import { ledgerById } from "../domain/ledgers/index.ts";
import { fieldCell, ledgerColumns } from "../report/parts/columns.ts";
import type { VillageRow } from "../report/village/workbook.ts";
import type { WorkbookPlan } from "../workbook/plan.ts";
import type { SampleMonth } from "./months.ts";
import { makePeople } from "./people/index.ts";
import { Random } from "./random.ts";
import { VILLAGES } from "./villages.ts";
import type { SampleVillage } from "./villages.ts";

/** Came after the deadline. */
const LATE: ReadonlySet<string> = new Set(["2026-11 大湾村", "2027-01 观山村"]);
/** The clerk forgot to note the day. */
const UNDATED: ReadonlySet<string> = new Set(["2026-11 梨园社区"]);

export function isLate(village: SampleVillage, month: SampleMonth): boolean {
  return LATE.has(`${month.id} ${village.name}`);
}

/** `sent`: names of the villages that sent a file. */
export function villageListPlan(month: SampleMonth, sent: ReadonlySet<string>): WorkbookPlan {
  const ledger = ledgerById("villages");
  const rows = VILLAGES.map((village, index) => {
    const row: VillageRow = { serial: index + 1, ...listRow(village, month, sent) };
    return ledger.columns.map((column) => fieldCell(row[column.key]));
  });
  return {
    sheets: [
      {
        name: ledger.sheetName,
        visibility: "visible",
        columns: [],
        cells: [],
        tables: [
          {
            name: "VillageList",
            top: 1,
            left: 1,
            columns: ledgerColumns(ledger, { input: true }),
            rows,
            rowCount: rows.length,
          },
        ],
        merges: [],
        conditionals: [],
        freeze: { rows: 1, columns: 2 },
        print: { orientation: "landscape", paper: "A4", titleRows: [1, 1] },
      },
    ],
    dictionary: [],
    properties: new Map(),
  };
}

function listRow(
  village: SampleVillage,
  month: SampleMonth,
  sent: ReadonlySet<string>,
): VillageRow {
  const contact = makePeople(village).committee[3];
  return {
    village: village.name,
    aliases: village.aliases.length > 0 ? village.aliases.join("、") : null,
    formerNames: village.formerNames.length > 0 ? village.formerNames.join("、") : null,
    villageCode: village.code,
    shortCode: village.letters,
    groupCount: village.groups,
    dueDate: month.deadline,
    receivedDate: sent.has(village.name) ? receivedOn(village, month) : null,
    contact: contact?.name ?? null,
    phone: contact?.phone ?? null,
  };
}

function receivedOn(village: SampleVillage, month: SampleMonth): string | null {
  if (UNDATED.has(`${month.id} ${village.name}`)) return null;
  if (isLate(village, month)) return addDays(month.deadline, 2);
  const early = new Random(`${village.name} received ${month.id}`).int(0, 2);
  return addDays(month.deadline, -early);
}
