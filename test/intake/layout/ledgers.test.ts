/** Every ledger is recognised by its own headers, by its other names, and under foreign sheet names. */
import { describe, expect, test } from "@jest/globals";
import { LEDGERS } from "../../../src/domain/ledgers/index.ts";
import type { LedgerDef } from "../../../src/domain/ledgers/types.ts";
import { matchKey } from "../../../src/domain/text/normalize.ts";
import { layout, mapping, onlyBlock, sentences } from "./helpers.ts";
import { sheet } from "./sheets.ts";

const named = LEDGERS.map((ledger) => [ledger.name, ledger] as const);

/** Headers that mean one column only, whichever way they are read. */
function plainHeaders(ledger: LedgerDef): readonly string[] {
  return ledger.columns.map((column) => column.header);
}

describe.each(named)("%s", (_name, ledger) => {
  test("its own sheet maps every column to its own field", () => {
    const block = onlyBlock(layout(sheet(ledger.sheetName, [plainHeaders(ledger)])));
    expect(block.ledger.id).toBe(ledger.id);
    expect(block.columns.map((column) => column.key)).toEqual(
      ledger.columns.map((column) => column.key),
    );
    expect(block.missingColumns).toEqual([]);
  });

  test("its columns tell it apart without any help of names", () => {
    const block = onlyBlock(layout(sheet("Sheet1", [plainHeaders(ledger)])));
    expect(block.ledger.id).toBe(ledger.id);
  });

  test("required columns alone are enough under its own name", () => {
    const needed = ledger.columns.filter(
      (column) => column.required === "always" || placing(ledger).has(column.key),
    );
    const rest = ledger.columns.filter((column) => !needed.includes(column));
    // One column is no table.
    const headers = [...needed, ...rest]
      .slice(0, Math.max(2, needed.length))
      .map((it) => it.header);
    const block = onlyBlock(layout(sheet(ledger.sheetName, [headers])));
    expect(block.ledger.id).toBe(ledger.id);
    expect(block.missingColumns).toEqual([]);
  });

  test("each synonym alone stands for its column", () => {
    for (const column of ledger.columns) {
      for (const synonym of column.synonyms) {
        const headers = ledger.columns.map((it) => (it === column ? synonym : it.header));
        const block = onlyBlock(layout(sheet(ledger.sheetName, [headers])));
        expect([synonym, mapping(block)[synonym.trim()]]).toEqual([synonym, column.key]);
      }
    }
  });

  test("nothing is asked and nothing amiss on its own sheet", () => {
    const result = layout(sheet(ledger.sheetName, [plainHeaders(ledger)]));
    expect(result.questions).toEqual([]);
    expect(sentences(result, "column-absent")).toEqual([]);
    expect(sentences(result, "column-private")).toEqual([]);
  });
});

test("no two columns of a ledger share a header form", () => {
  for (const ledger of LEDGERS) {
    const keys = plainHeaders(ledger).map(matchKey);
    expect(new Set(keys).size).toBe(keys.length);
  }
});

function placing(ledger: LedgerDef): ReadonlySet<string> {
  return new Set(ledger.placing.flat());
}
