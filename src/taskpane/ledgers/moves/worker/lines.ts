/** Items as the lines of lists. */
import { printValue } from "../../../../domain/records.ts";
import { NOT_YET, stateOf } from "../../../../domain/lifecycle/index.ts";
import { ledgerWord, reporterOf, subjectOf } from "../../../../items/index.ts";
import type { BookItem, Callback, OpenItem, SatisfactionLine } from "../../../../items/index.ts";
import type { AgendaItem } from "../../../../meeting/index.ts";
import type { AgendaLine, CallLine, ItemLine, OpenLine, RateLine } from "./calls.ts";

/** Names a row until the workbook is read again. */
export function idOf({ record: { source } }: Pick<BookItem, "record">): string {
  return `${source.row} ${source.sheet}`;
}

/** Without `kind` the ledger's name alone. */
export function itemLine(on: BookItem, kind = ledgerWord(on.item.ledger)): ItemLine {
  const { sheet, row } = on.record.source;
  return {
    ...{ id: idOf(on), code: on.code, sheet, row, kind },
    subject: subjectOf(on.item),
    reporter: reporterOf(on.item),
  };
}

export function openLine(item: OpenItem): OpenLine {
  const { on, days, bucket, responsible, standing } = item;
  // 涉稳事项 is the subject already.
  const kind = on.item.ledger === "stability" ? undefined : item.kind;
  return {
    ...itemLine(on, kind),
    state: stateOf(on.item) ?? NOT_YET,
    ...{ days, age: bucket, responsible },
    due: standing?.limit.due ?? printValue(on.item.values["deadline"]),
    light: standing?.light ?? null,
    left: standing?.left ?? null,
  };
}

export function agendaLine({ on, reasons, lastDecision }: AgendaItem): AgendaLine {
  return { ...itemLine(on), reasons: reasons.map(({ text }) => text), lastDecision };
}

export function callLine({ on, ...call }: Callback): CallLine {
  const { closedDate, days, phone, mayNot, callers, tries, triedEnough } = call;
  const result = printValue(on.item.values["result"]);
  return {
    ...itemLine(on),
    ...{ closedDate, days, result, phone, mayNot, callers, tries, triedEnough },
  };
}

export function rateLine({ label, rate, below, unanswered, others }: SatisfactionLine): RateLine {
  return { label, ...rate, below, unanswered, others };
}
