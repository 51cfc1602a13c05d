import { describe, expect, test } from "@jest/globals";
import { LEDGERS, ledgerById } from "../../../src/domain/ledgers/index.ts";
import type { RecordValues } from "../../../src/domain/ledgers/schema.ts";
import { validateValues } from "../../../src/domain/ledgers/validate.ts";
import { EVENTS_FORMS } from "./forms/events.ts";
import { ITEMS_FORMS } from "./forms/items.ts";
import { PEOPLE_FORMS } from "./forms/people.ts";
import { SETUP_FORMS } from "./forms/setup.ts";

const FORMS = [...PEOPLE_FORMS, ...EVENTS_FORMS, ...ITEMS_FORMS, ...SETUP_FORMS];

test("every ledger has its example", () => {
  const shown = FORMS.map((form) => form.ledger).sort();
  expect(shown).toEqual(LEDGERS.map((ledger) => ledger.id).sort());
});

describe.each(FORMS)("$ledger", ({ ledger: id, row, faults }) => {
  const ledger = ledgerById(id);
  const problems = (values: RecordValues): string[] =>
    validateValues(ledger, values).map((it) => `${it.key} ${it.kind}`);

  test("takes a row as villages fill it in", () => {
    expect(problems(row)).toEqual([]);
  });

  test("the example shows every column that is asked for", () => {
    const asked = ledger.columns.filter((it) => it.hidden !== true && it.computed !== true);
    expect(asked.map((it) => it.key).filter((key) => !(key in row))).toEqual([]);
  });

  test.each(faults)("%j", (change, expected) => {
    expect(problems({ ...row, ...change })).toEqual(expected);
  });
});
