/** Contradictions between the cells of one row (mess rows 4 and 60). Pure: nothing is changed. */
import type { FieldValue } from "../../domain/records.ts";
import type { CellIssue } from "../types.ts";
import { birthInId, genderInId } from "./idNumbers.ts";
import { issue } from "./outcome.ts";

/** An issue and the cells that it concerns: field keys of the ledger, the first to be marked first. */
export interface CrossIssue extends CellIssue {
  readonly keys: readonly string[];
}

type Values = Readonly<Record<string, FieldValue>>;

/** Field keys where a row keeps its person. */
export interface PersonKeys {
  readonly id: string;
  readonly birth: string;
  readonly gender: string;
}

const PERSON_KEYS: PersonKeys = { id: "idNumber", birth: "birth", gender: "gender" };

/** Birth date and gender against the ID number; what is missing contradicts nothing. */
export function idContradictions(
  values: Values,
  keys: PersonKeys = PERSON_KEYS,
): readonly CrossIssue[] {
  const id = textAt(values, keys.id);
  if (id.length !== 18 && id.length !== 15) return [];
  const found: CrossIssue[] = [];
  const birth = textAt(values, keys.birth);
  const birthFromId = birthInId(id);
  // `1968-03` agrees with every day of that month.
  if (/^\d{4}-\d\d(?:-\d\d)?$/.test(birth) && !birthFromId.startsWith(birth)) {
    const slots = { valueBirth: birth, valueInId: birthFromId };
    found.push({ ...issue("id-birth-contradiction", slots), keys: [keys.birth, keys.id] });
  }
  const gender = textAt(values, keys.gender);
  const genderFromId = genderInId(id);
  if ((gender === "男" || gender === "女") && gender !== genderFromId) {
    const slots = { valueGender: gender, valueInId: genderFromId };
    found.push({ ...issue("id-gender-contradiction", slots), keys: [keys.gender, keys.id] });
  }
  return found;
}

/** Field keys where an item keeps its course. */
export interface ItemKeys {
  readonly registered: string;
  readonly due: string;
  readonly closed: string;
  readonly status: string;
  readonly result: string;
  readonly satisfaction: string;
}

const CLOSED_STATUSES: ReadonlySet<string> = new Set(["已办结待回访", "已结账"]);

/**
 * An item closed or due before it was registered, closed without a result, or settled although the
 * villager is not satisfied. The first three refuse the row (the kinds are of class R).
 */
export function itemContradictions(values: Values, keys: ItemKeys): readonly CrossIssue[] {
  const found: CrossIssue[] = [];
  const registered = dateAt(values, keys.registered);
  const early = (key: string, id: string): void => {
    const date = dateAt(values, key);
    if (date === "" || registered === "" || date >= registered) return;
    found.push({
      ...issue(id, { value: date, valueOther: registered }),
      keys: [key, keys.registered],
    });
  };
  early(keys.closed, "logic-closed-before-registered");
  early(keys.due, "logic-due-before-registered");
  const status = textAt(values, keys.status);
  if (CLOSED_STATUSES.has(status) && textAt(values, keys.result) === "") {
    found.push({
      ...issue("logic-closed-without-result", { value: status }),
      keys: [keys.result, keys.status],
    });
  }
  if (status === "已结账" && textAt(values, keys.satisfaction) === "不满意") {
    found.push({
      ...issue("logic-unsatisfied-closed", { value: status }),
      keys: [keys.status, keys.satisfaction],
    });
  }
  return found;
}

/** A thing that has been done (a visit, a meeting) cannot lie ahead of the day of the report. */
export function futureDate(values: Values, key: string, asOf: string): CrossIssue | null {
  const date = dateAt(values, key);
  if (date === "" || date <= asOf) return null;
  return { ...issue("logic-future-date", { value: date, asOf }), keys: [key] };
}

function textAt(values: Values, key: string): string {
  const value = values[key];
  return typeof value === "string" ? value : "";
}

function dateAt(values: Values, key: string): string {
  const text = textAt(values, key);
  return /^\d{4}-\d\d-\d\d$/.test(text) ? text : "";
}
