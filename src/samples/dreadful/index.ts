/** The dreadful file: everything that life does to a workbook, in one. */
import { addMonths } from "../../domain/dates/index.ts";
import { monthLabel } from "../../domain/periods/index.ts";
import { SheetDraft } from "../forms/draft.ts";
import { rowsOf } from "../forms/plain.ts";
import type { BuiltFile } from "../types.ts";
import type { VillageMonth } from "../village-month.ts";
import { dreadfulDemands } from "./demands.ts";
import { dreadfulCadres, dreadfulHardship, dreadfulHouseholds } from "./people.ts";
import { FaultList } from "./types.ts";
import type { DreadfulSheet } from "./types.ts";
import { dreadfulVisits } from "./visits.ts";

export function dreadfulFile(data: VillageMonth): BuiltFile {
  const sheets = [
    dreadfulDemands(data),
    dreadfulVisits(data),
    dreadfulHardship(data),
    dreadfulHouseholds(data),
    dreadfulCadres(data),
    lastMonth(data),
    instructions(),
  ];
  return {
    name: `${data.village.name} ${Number(data.month.id.slice(5))}月 民情台帐(最终).xlsx`,
    content: {
      kind: "plan",
      plan: {
        sheets: [...sheets.map((it) => it.sheet), new SheetDraft("Sheet3", [10]).plan()],
        dictionary: [],
        properties: new Map(),
      },
    },
    ledgers: sheets.flatMap((it) => it.ledgers),
    faults: sheets.flatMap((it) => it.faults),
  };
}

/** A hidden sheet with the month before, kept as a pattern. */
function lastMonth(data: VillageMonth): DreadfulSheet {
  const before = addMonths(data.month.id, -1);
  const name = `${Number(before.slice(5))}月`;
  const draft = new SheetDraft(name, [6, 14, 10, 12, 10, 30]);
  draft.wide(`${data.village.name}${monthLabel(before)}走访登记`, "title");
  draft.line(["序号", "走访时间", "户主", "走访人", "走访方式", "群众反映"], "header");
  rowsOf(data, "visits")
    .slice(0, 12)
    .forEach((row, index) => {
      const day = `${before}${String(row["visitDate"] ?? "").slice(7)}`;
      const visitors = row["visitors"];
      const who = Array.isArray(visitors) ? visitors.join("、") : "";
      draft.line([
        index + 1,
        { value: day, format: "date" },
        String(row["householder"] ?? ""),
        who,
        "入户",
        String(row["opinion"] ?? ""),
      ]);
    });
  const faults = new FaultList(name);
  faults.add(28, "sheet-hidden", "隐藏着一张上个月的走访登记");
  return { sheet: draft.plan("hidden"), ledgers: [], faults: faults.faults };
}

function instructions(): DreadfulSheet {
  const draft = new SheetDraft("填表说明", [60]);
  draft.line(["一、本表每月填报一次。"]);
  draft.line(["二、走访对象要写清姓名。"]);
  draft.line(["三、如有疑问请与镇党建办联系。"]);
  const faults = new FaultList("填表说明");
  faults.add(28, "sheet-reference", "有一张填表说明");
  return { sheet: draft.plan(), ledgers: [], faults: faults.faults };
}
