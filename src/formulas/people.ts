/** The person and the household that a formula asks for, as a clerk writes them. */
import type { Person } from "../domain/quotas/people.ts";
import { removeSpaces } from "../domain/text/normalize.ts";
import { FormulaFault, type Reading } from "./types.ts";

/** `张三`, or `龙河村/张三`. Null where nobody of that name was ever on a visit and there is no 名册. */
export function personNamed(written: string, { facts, hasRoster }: Reading): Person | null {
  const { village, name } = villageAnd(written);
  const found = facts().roster.people.filter(
    (it) => it.name === name && (village === "" || it.village === village),
  );
  const [person] = found;
  if (person && found.length === 1) return person;
  if (!person) {
    if (!hasRoster) return null;
    throw new FormulaFault(`干部名册里没有“${written}”,请核对姓名。`, "#N/A");
  }
  const villages = [...new Set(found.map((it) => it.village))];
  if (villages.length > 1 && village === "") {
    throw new FormulaFault(
      `${villages.length} 个村都有“${name}”,请写成 村名/姓名,例如 ${villages[0] ?? ""}/${name}。`,
    );
  }
  throw new FormulaFault(
    `干部名册里有 ${found.length} 个“${name}”,分不清是谁走访的,不能计算。`,
    "#N/A",
  );
}

/** What stands before the slash is the village. */
export function villageAnd(written: string): { readonly village: string; readonly name: string } {
  const tidy = removeSpaces(written);
  const at = tidy.indexOf("/");
  return at < 0
    ? { village: "", name: tidy }
    : { village: tidy.slice(0, at), name: tidy.slice(at + 1) };
}
