/** 到村走访 of the levels above the township: D11 county leaders, D12 departments. */
import { groupBy } from "../../groups.ts";
import type { LedgerRecord } from "../../records.ts";
import { rowsWithin, until } from "../facts.ts";
import { outcome } from "../outcome.ts";
import { text } from "../people.ts";
import type { Subject } from "../types.ts";
import type { Evaluator } from "./types.ts";

/** What a department is called; any other name is a leader's. */
const DEPARTMENT = /(?:局|办|委|部|院|队|站|中心|公司|银行|联|会|协会|法院|检察院|学校)$/;

/** Nothing where 到村走访 is not kept. A day at a village is one visit, however many went. */
export const villageVisits: Evaluator = (duty, facts, spans) => {
  const { settings, asOf } = facts.input;
  const isDepartments = duty.id === "D12";
  const rows = facts.rows("villageVisits").filter(({ values }) => {
    return DEPARTMENT.test(text(values["visitingUnit"])) === isDepartments;
  });
  const isTotal = !isDepartments || settings.departmentVisitReading === "部门合计";
  const keyOf = (row: LedgerRecord): string =>
    isTotal ? unitOf(row) : `${unitOf(row)}\u0000${villageOf(row)}`;
  const required = isDepartments
    ? settings.departmentVisitsPerMonth
    : settings.countyVisitsPerMonth;
  return [...groupBy(rows, keyOf).values()].flatMap((own) => {
    const subject = subjectOf(own[0], isDepartments, isTotal);
    return spans.map((span) => {
      const counted = rowsWithin(own, "visitDate", until(span, asOf));
      const days = new Set(
        counted.map((row) => `${text(row.values["visitDate"])} ${villageOf(row)}`),
      );
      return outcome(duty, subject, span, asOf, { required, done: days.size, counted });
    });
  });
};

function subjectOf(row: LedgerRecord, isDepartment: boolean, isTotal: boolean): Subject {
  const [unit, village] = [unitOf(row), villageOf(row)];
  if (!isDepartment || isTotal) {
    return { kind: isDepartment ? "village" : "person", id: unit, name: unit, village: "" };
  }
  return { kind: "village", id: `${unit}/${village}`, name: `${unit}—${village}`, village };
}

function unitOf({ values }: LedgerRecord): string {
  return text(values["visitingUnit"]);
}

function villageOf({ values, source }: LedgerRecord): string {
  return text(values["village"]) || source.village;
}
