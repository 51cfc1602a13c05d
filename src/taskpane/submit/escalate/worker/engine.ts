/** The worker's side: holds the list, and answers what the pane asks about it. */
import { safeFilePart } from "../../../../domain/text/paths.ts";
import { factsOfWorkbook } from "../../../../job/facts.ts";
import { escalationPlan } from "../../../../report/escalation/index.ts";
import type { Deflater } from "../../../../workbook/xlsx/write/deflater.ts";
import { writeWorkbook } from "../../../../workbook/xlsx/write/index.ts";
import type { SheetProgress } from "../../../shared/sheets/calls.ts";
import { createSheetEngine } from "../../../shared/sheets/engine.ts";
import type { Answers } from "../../../shared/worker/messages.ts";
import { pageOf } from "../../../shared/worker/pages.ts";
import type { EscalateCalls, EscalateFacts, EscalateWanted } from "./calls.ts";
import { basisLine, isWanted, madeOf, rowLine } from "./lines.ts";
import { listed, type Listed } from "./listed.ts";

export function createEscalateEngine(deflater: Deflater): Answers<EscalateCalls, SheetProgress> {
  const { answers, result } = createSheetEngine({
    read: (workbook, order) => ({ facts: factsOfWorkbook(workbook, order), asOf: order.asOf }),
    facts: ({ facts }): EscalateFacts => ({
      isSummary: facts.from === "summary",
      month: facts.month ?? "",
    }),
    make: ({ facts, asOf }, wanted: EscalateWanted) => listed(facts, asOf, wanted),
    made: madeOf,
    plan: ({ list, sheets }) => escalationPlan(list, sheets),
  });
  return {
    ...answers,
    lines: ({ from, count, ...filter }) => {
      const found = result().rows.flatMap((row, index) =>
        isWanted(row, filter) ? [{ row, index }] : [],
      );
      return pageOf(found, { from, count }, ({ row, index }) => [rowLine(row, index)]);
    },
    basis: ({ index, ...page }) =>
      pageOf(result().rows[index]?.records ?? [], page, (record) => [basisLine(record)]),
    file: async () => {
      const { list, sheets } = result();
      const { bytes, notices } = await writeWorkbook(escalationPlan(list, sheets), deflater);
      return { name: fileName(result()), bytes, cut: notices.length };
    },
  };
}

/** `上报清单_龙河村_2026-11.xlsx`. */
function fileName({ sheets: { unit, span } }: Listed): string {
  const parts = ["上报清单", safeFilePart(unit), safeFilePart(span.id)];
  return `${parts.filter((part) => part !== "").join("_")}.xlsx`;
}
