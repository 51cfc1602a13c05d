/** What a move asks for, as a form: kinds, lists, and what can be filled in beforehand. */
import { ledgerById } from "../../../../domain/ledgers/index.ts";
import {
  closingWays,
  fieldKind,
  fieldLabel,
  isColumn,
  isItemLedger,
  moveById,
  movesFor,
} from "../../../../domain/lifecycle/index.ts";
import type { Item } from "../../../../domain/lifecycle/index.ts";
import { printValue } from "../../../../domain/records.ts";
import { possibleMove } from "../../../../items/index.ts";
import type { BookItem, NeededField, OpenOrder } from "../../../../items/index.ts";
import type { Book } from "../../../../book/read.ts";
import type { FormField, ItemDetail, MoveForm } from "./calls.ts";

/** Columns of text that hold the name of one person. */
const ONE_PERSON = ["collector", "callbackBy", "extensionApprovedBy"];

/** The row as it stands, its log, and all that can be done with it. */
export function detailOf(
  on: BookItem,
  log: ItemDetail["log"],
  book: Book,
  order: OpenOrder,
): ItemDetail {
  const { item } = on;
  const values = ledgerById(item.ledger).columns.flatMap(({ key, header, computed }) => {
    const value = printValue(item.values[key]);
    return value === "" || computed ? [] : [{ label: header, value }];
  });
  const forms = movesFor(item, order.level).map((move): MoveForm => {
    const { needed, optional } = possibleMove(on, move, book, order);
    const field = (isRequired: boolean) => (it: NeededField) =>
      formField(it, item, isRequired, it.key === move.date ? order.asOf : null);
    return {
      move: move.id,
      name: move.name,
      fields: [...needed.map(field(true)), ...optional.map(field(false))],
    };
  });
  return { values, log, forms };
}

/** What the row has already is not typed again; a date of the move itself is today's as a rule. */
function formField(
  { key, label, options }: NeededField,
  item: Item,
  isRequired: boolean,
  today: string | null,
): FormField {
  const standing = isColumn(key) ? printValue(item.values[key]) : "";
  return {
    ...{ key, label, kind: fieldKind(key), isRequired },
    isPerson: ONE_PERSON.includes(key),
    options: options.map((value) => ({
      value,
      label: isItemLedger(value) ? ledgerById(value).name : value,
    })),
    value: today ?? standing,
  };
}

/** One form for several: 办结方式 of all their ledgers; 责任人 where a row has none. */
export function closingForm(items: readonly BookItem[], asOf: string): readonly FormField[] {
  const ledgers = [...new Set(items.map(({ item }) => item.ledger))];
  const ways = [...new Set(ledgers.flatMap((ledger) => closingWays(ledger)))];
  const [ledger = "demands"] = ledgers;
  return [...moveById("close").needs, "responsible"].map((key) => ({
    key,
    label: fieldLabel(ledger, key),
    kind: fieldKind(key),
    isRequired: key !== "responsible",
    isPerson: false,
    options: key === "closingWay" ? ways.map((value) => ({ value, label: value })) : [],
    value: key === "closedDate" ? asOf : "",
  }));
}
