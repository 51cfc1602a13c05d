/** What an item is about, in the words that may stand on a list beside those of other ledgers. */
import { ledgerById } from "../domain/ledgers/index.ts";
import type { Item, ItemLedger } from "../domain/lifecycle/index.ts";
import { printValue } from "../domain/records.ts";

/** 民生诉求: 诉求内容; 困难群众: 困难和需求; 稳定工作: 涉稳事项 only, whatever else its row says. */
export function subjectOf({ ledger, values }: Item): string {
  const text = (key: string): string => printValue(values[key]);
  if (ledger === "demands") return text("content");
  if (ledger === "stability") return text("matter");
  return [text("hardshipType"), text("hardshipReason"), text("needs")]
    .filter((it) => it !== "")
    .join(";");
}

/** Whose it is, or of which 组; nothing of a stability matter. */
export function reporterOf({ ledger, values }: Item): string {
  if (ledger === "stability") return "";
  const name = printValue(values["reporter"]) || printValue(values["householder"]);
  return [name, printValue(values["group"])].filter((it) => it !== "").join(" ");
}

/** 民生诉求, 困难群众, 稳定工作(内部). */
export function ledgerWord(ledger: ItemLedger): string {
  const name = ledgerById(ledger).name.replace(/台账$/, "");
  return ledger === "stability" ? `${name}(内部)` : name;
}
