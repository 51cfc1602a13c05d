/** Why an item is on the agenda of the next 议账 meeting of its level. */
import { OPEN_STATUSES } from "../ledgers/lists/items.ts";
import { dissatisfiedTimes, fieldLabel, missingResults } from "../lifecycle/index.ts";
import type { Item } from "../lifecycle/index.ts";
import { printValue } from "../records.ts";
import type { Settings } from "../settings/index.ts";

export type AgendaReasonId = "not-sent-up" | "dissatisfied" | "undecided" | "still-open";

export interface AgendaReason {
  readonly id: AgendaReasonId;
  /** For the sheet: why it comes before the meeting. */
  readonly text: string;
}

export interface AgendaFacts {
  readonly settings: Settings;
  /** 措施及内容 of its rows in 办理日志, oldest first. */
  readonly log: readonly string[];
  /** Days of the 议账 meetings that its level has held, each once, ascending. */
  readonly meetings: readonly string[];
  /** Day on which a meeting last declared it unsolvable; "" for none. */
  readonly declared: string;
}

/** Gravest first; none for an item that is not open, or on no account yet. */
export function agendaReasons(item: Item, facts: AgendaFacts): readonly AgendaReason[] {
  const { settings, log, meetings, declared } = facts;
  const status = printValue(item.values["status"]);
  if (!OPEN_STATUSES.includes(status)) return [];
  const reasons: AgendaReason[] = [];
  if (declared !== "") {
    const text = `${declared} 会议认定不能解决,还没有上报`;
    reasons.push({ id: "not-sent-up", text });
  }
  const times = dissatisfiedTimes(item, log);
  if (times >= settings.dissatisfiedForEscalation) {
    reasons.push({ id: "dissatisfied", text: `群众 ${times} 次不满意` });
  }
  const missing = missingResults(item);
  if (missing.length > 0) {
    const fields = missing.map((key) => fieldLabel(item.ledger, key)).join("、");
    reasons.push({ id: "undecided", text: `还没有议定${fields}` });
  } else if (status === "待议账") {
    reasons.push({ id: "undecided", text: "写了方案,还没有经过会议" });
  }
  const registered = printValue(item.values["registeredDate"]);
  const held = meetings.filter((day) => registered !== "" && day >= registered).length;
  if (held >= settings.undecidedMeetings) {
    reasons.push({ id: "still-open", text: `登记以后开过 ${held} 次会,还没有办结` });
  }
  return reasons;
}
