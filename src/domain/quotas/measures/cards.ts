/** D23: 向困难群众发放结对帮扶“亲民爱民连心卡”,告知帮扶干部的联系电话. */
import { groupBy } from "../../groups.ts";
import { printValue } from "../../records.ts";
import type { LedgerRecord } from "../../records.ts";
import type { Facts } from "../facts.ts";
import { isOfKind } from "../households.ts";
import type { Household } from "../households.ts";
import { outcome } from "../outcome.ts";
import { text } from "../people.ts";
import { pairsListed } from "./pairList.ts";
import { householdSubject } from "./subjects.ts";
import type { Evaluator } from "./types.ts";

export const cards: Evaluator = (duty, facts, spans) => {
  const [span] = spans.slice(-1);
  if (!span) return [];
  const { settings, asOf } = facts.input;
  const issued = groupBy(facts.rows("contactCards"), facts.households.keyOf);
  const helpers = groupBy(pairsListed(facts), ({ householdKey }) => householdKey);
  return facts.households.all
    .filter((household) => isOfKind(household, settings.pairedKinds))
    .map((household) => {
      const last = latest(issued.get(household.id) ?? []);
      const names = (helpers.get(household.id) ?? []).map(({ person }) => person.name);
      const why = cardFault(household, last, names, facts);
      return outcome(duty, householdSubject(household), span, asOf, {
        required: 1,
        done: why === "" ? 1 : 0,
        counted: why === "" ? [last ?? household.record] : [],
        ...(why !== "" && { note: why }),
      });
    });
};

/** `helpers`: by the 结对表, beside the 联系干部. "" when a card with cadre and telephone was handed out that still holds. */
function cardFault(
  household: Household,
  card: LedgerRecord | null,
  helpers: readonly string[],
  facts: Facts,
): string {
  const { values } = household.record;
  const date = text(card?.values["issuedDate"] ?? values["cardDate"]);
  const cadre = text(card?.values["cadre"]) || household.linkedCadre;
  const phone = text(card?.values["phone"]) || text(values["linkedCadrePhone"]);
  if (date === "") return "没有发放日期";
  if (cadre === "") return "卡上没有帮扶干部";
  if (phone === "") return "卡上没有联系电话";
  if (!facts.input.settings.cardsReissued) return "";
  const now = [...(household.linkedCadre === "" ? [] : [household.linkedCadre]), ...helpers];
  if (now.length > 0 && !now.includes(cadre)) {
    return `帮扶干部已换成${now.join("、")},应重新发卡`;
  }
  const phones = facts.roster
    .find(household.village, cadre)
    .flatMap((person) => [...person.phones]);
  return phones.length === 0 || phones.includes(phone) ? "" : "干部电话已变,应重新发卡";
}

function latest(cardsOfHousehold: readonly LedgerRecord[]): LedgerRecord | null {
  const day = ({ values }: LedgerRecord): string => printValue(values["issuedDate"]);
  return cardsOfHousehold.reduce<LedgerRecord | null>(
    (last, card) => (last === null || day(card) >= day(last) ? card : last),
    null,
  );
}
