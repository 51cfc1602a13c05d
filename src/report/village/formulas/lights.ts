/**
 * 剩余天数 and 期限提示 (§2.3). They follow 截至日期, and so are worked out at every change: one
 * NETWORKDAYS and one count over 工作日历 a row.
 */
import { SETTLED_STATUSES } from "../../../domain/lights/index.ts";
import type { LedgerDef } from "../../../domain/ledgers/types.ts";
import { extraDays, holidays, parameter } from "../parameters.ts";
import { ownCell } from "../places.ts";
import type { Places } from "../places.ts";

export function itemLights(ledger: LedgerDef, places: Places): Readonly<Record<string, string>> {
  const [extended, deadline] = [ownCell(ledger, "extendedDeadline"), ownCell(ledger, "deadline")];
  const status = ownCell(ledger, "status");
  const settled = SETTLED_STATUSES.map((word) => `${status}="${word}"`).join(",");
  const left =
    `IF(ISNUMBER(${extended}),${workdays(places, extended)},` +
    `IF(ISNUMBER(${deadline}),${workdays(places, deadline)},""))`;
  return {
    daysLeft: `IF(OR(${parameter("asOf")}="",${settled}),"",${left})`,
    light: light(ledger, `AND(${parameter("redAgain")}="是",ISNUMBER(${extended}))`),
  };
}

export function receptionLights(
  ledger: LedgerDef,
  places: Places,
): Readonly<Record<string, string>> {
  const date = ownCell(ledger, "receptionDate");
  const isAnswered = `${ownCell(ledger, "reply")}<>"",${ownCell(ledger, "replyDate")}<>""`;
  const left = workdays(places, `(${date}+${parameter("replyDays")})`);
  return {
    daysLeft: `IF(OR(${parameter("asOf")}="",NOT(ISNUMBER(${date})),${isAnswered}),"",${left})`,
    light: light(ledger, "FALSE"),
  };
}

/** Working days after 截至日期 up to `due`; NETWORKDAYS counts both ends, one of them too many. */
function workdays(places: Places, due: string): string {
  const day = parameter("asOf");
  const days = holidays(places);
  const extra = places.has("calendar")
    ? `${extraDays(places, due)}-${parameter("asOfExtraDays")}`
    : "";
  const end = `IF(${due}<${day},NETWORKDAYS(${due},${due}${days}),-${parameter("asOfWorkday")})`;
  return `NETWORKDAYS(${day},${due}${days})+${end}${extra}`;
}

function light(ledger: LedgerDef, isRedAgain: string): string {
  const left = ownCell(ledger, "daysLeft");
  const late = `IF(OR(-${left}>${parameter("yellow")},${isRedAgain}),"红","黄")`;
  const near = `IF(${left}>=0,"临期",${late})`;
  return `IF(${left}="","",IF(${left}>${parameter("dueSoon")},"正常",${near}))`;
}
