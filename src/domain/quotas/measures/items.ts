/** Items and household files: D25 当场解决也入账, D26 一户一档, D28 三员两代表, D29 收集站. */
import { groupBy } from "../../groups.ts";
import type { LedgerRecord } from "../../records.ts";
import type { Facts } from "../facts.ts";
import { rowsWithin } from "../facts.ts";
import { outcome } from "../outcome.ts";
import { text } from "../people.ts";
import type { DutyDef, DutyOutcome, RejectedRow, Span } from "../types.ts";
import { villageSubject } from "./subjects.ts";
import type { Evaluator } from "./types.ts";

const ON_SPOT = "当场办结";
const STATION = "民情收集站";
const COLLECTORS: readonly string[] = ["政协委员", "议事会成员", "网格员", "党代表", "人大代表"];

export const householdFiles: Evaluator = (duty, facts, spans) => {
  if (duty.id === "D25") return onSpot(duty, facts, spans);
  const isStation = duty.id === "D29";
  const items = groupBy(facts.rows("demands"), ({ source }) => source.village);
  if (isStation && !facts.rows("demands").some(fromStation)) return [];
  return eachMonth(duty, facts, spans, (village, span) => {
    const rows = rowsWithin(items.get(village) ?? [], "registeredDate", span).filter(
      (row) => needsFile(row) && (!isStation || fromStation(row)),
    );
    const counted = rows.filter((row) => hasFile(row, facts));
    const rejected: RejectedRow[] = rows
      .filter((row) => !counted.includes(row))
      .map((record) => ({ record, reason: "反映人的户不在一户一档里" }));
    return { required: rows.length, counted, rejected, none: "没有要建档的事项" };
  });
};

/** D26: 一时不能解决的,则实行“一户一档”; who does not give a name has no file. */
function needsFile({ values }: LedgerRecord): boolean {
  const isAnonymous = text(values["reporter"]) === "匿名" || text(values["reporter"]) === "";
  return (
    text(values["closingWay"]) !== ON_SPOT && !(isAnonymous && text(values["householdNo"]) === "")
  );
}

function hasFile(row: LedgerRecord, { households }: Facts): boolean {
  if (households.find(row) !== null) return true;
  const { reporter = null } = row.values;
  return households.find({ ...row, values: { ...row.values, householder: reporter } }) !== null;
}

function fromStation({ values }: LedgerRecord): boolean {
  return text(values["sourceChannel"]).startsWith(STATION);
}

/** D25: what was solved on a visit stands in the ledger as 当场办结, so that the month's numbers are honest. */
function onSpot(duty: DutyDef, facts: Facts, spans: readonly Span[]): readonly DutyOutcome[] {
  const solved = groupBy(
    facts.rows("visits").filter(({ values }) => text(values["outcome"]) === "当场解决"),
    ({ source }) => source.village,
  );
  const logged = groupBy(
    facts.rows("demands").filter(({ values }) => text(values["closingWay"]) === ON_SPOT),
    ({ source }) => source.village,
  );
  return eachMonth(duty, facts, spans, (village, span) => {
    const required = facts.input.settings.onSpotIsLogged
      ? rowsWithin(solved.get(village) ?? [], "visitDate", span).length
      : 0;
    const counted = rowsWithin(logged.get(village) ?? [], "registeredDate", span);
    return { required, counted, rejected: [], none: "没有当场解决的事项,或者规定不入账" };
  });
}

/** D28: no number is asked for; how many came in this way is shown. */
export const collected: Evaluator = (duty, facts, spans) => {
  const items = groupBy(
    (["demands", "hardship", "stability"] as const)
      .flatMap(facts.rows)
      .filter(({ values }) => COLLECTORS.includes(text(values["collectorRole"]))),
    ({ source }) => source.village,
  );
  if (items.size === 0) return [];
  return eachMonth(duty, facts, spans, (village, span) => {
    const counted = rowsWithin(items.get(village) ?? [], "registeredDate", span);
    const none = `规定没有次数;三员两代表收集 ${counted.length} 件`;
    return { required: 0, counted, rejected: [], none };
  });
};

interface MonthOfVillage {
  readonly required: number;
  readonly counted: readonly LedgerRecord[];
  readonly rejected: readonly RejectedRow[];
  /** Said where nothing is required. */
  readonly none: string;
}

function eachMonth(
  duty: DutyDef,
  { villages, input }: Facts,
  spans: readonly Span[],
  judge: (village: string, span: Span) => MonthOfVillage,
): readonly DutyOutcome[] {
  return villages.flatMap((village) =>
    spans.map((span) => {
      const { required, counted, rejected, none } = judge(village, span);
      return outcome(duty, villageSubject(village), span, input.asOf, {
        required,
        done: counted.length,
        counted,
        rejected,
        ...(required === 0 && { state: "not-applicable", note: none }),
      });
    }),
  );
}
