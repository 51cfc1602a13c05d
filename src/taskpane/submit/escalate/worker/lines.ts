/** A 上报清单 in lines as the pane shows them. */
import { REASONS, type EscalationRow } from "../../../../domain/escalation/index.ts";
import { ledgerById } from "../../../../domain/ledgers/index.ts";
import { printValue, type LedgerRecord } from "../../../../domain/records.ts";
import {
  LIGHTS_DOWN,
  countsOf,
  findingWords,
  goesUp,
  readingLine,
  superiorName,
  withheldWords,
} from "../../../../report/escalation/words.ts";
import type { BasisLine, CategoryLine, EscalateMade, Route, RowFilter, RowLine } from "./calls.ts";
import type { Listed } from "./listed.ts";

export function madeOf({ list, rows, level, isSummary, sheets }: Listed): EscalateMade {
  const { unit, span, asOf, settings, notes = [], findings = [] } = sheets;
  const count = (route: Route): number => rows.filter((row) => routeOf(row) === route).length;
  const withheld = withheldWords(list);
  return {
    ...{ level, unit, asOf, isSummary, month: span.id, total: rows.length },
    routes: { up: count("up"), own: count("own"), sent: count("sent") },
    superior: superiorName(level),
    sentBy: rows.find(({ sentBy }) => sentBy !== undefined)?.sentBy ?? "",
    categories: countsOf(list).map(({ category, total, goingUp, byLight }): CategoryLine => ({
      ...{ category, total, up: goingUp },
      lights: LIGHTS_DOWN.flatMap((light) => {
        const count = byLight.get(light) ?? 0;
        const meaning = REASONS[category].lights[light] ?? "";
        return count === 0 ? [] : [{ light, count, meaning }];
      }),
    })),
    villages: [...new Set(rows.map(({ village }) => village).filter((it) => it !== ""))],
    readings: readingLine(settings),
    notes: [...(withheld === "" ? [] : [withheld]), ...notes, ...findingWords(findings)],
  };
}

export function isWanted(
  row: EscalationRow,
  { category, light, village, route }: RowFilter,
): boolean {
  return (
    (category === "" || row.category === category) &&
    (light === "" || row.light === light) &&
    (village === "" || row.village === village) &&
    (route === "" || routeOf(row) === route)
  );
}

export function rowLine(row: EscalationRow, index: number): RowLine {
  const { category, light, subject, village, required, done, missing } = row;
  const { lastDate, responsible, advice, why, sendTo, records } = row;
  return {
    ...{ index, category, light, subject, village, required, done, missing },
    ...{ lastDate, responsible, advice, why, sendTo },
    route: routeOf(row),
    basis: records.length,
  };
}

export function basisLine({ ledger, source, values }: LedgerRecord): BasisLine {
  const { name, dateKey } = ledgerById(ledger);
  const { sheet, row } = source;
  return { sheet, row, ledger: name, day: printValue(values[dateKey ?? ""]) };
}

function routeOf(row: EscalationRow): Route {
  if (row.sentBy !== undefined) return "sent";
  return goesUp(row) ? "up" : "own";
}
