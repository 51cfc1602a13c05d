/** The mess catalogue, all 63 rows: each fault is made, read, reported, and its source left as it was. */
import { describe, expect, test } from "@jest/globals";
import { describeFinding } from "../../src/domain/findings/describe.ts";
import { findingKind } from "../../src/domain/findings/catalogue.ts";
import { ledgerById } from "../../src/domain/ledgers/index.ts";
import type { MergeResult } from "../../src/merge/types.ts";
import type { ExpectedAccount, ExpectedRecord, MessFile } from "./case.ts";
import { MESS_CASES } from "./cases/index.ts";
import { run } from "./run.ts";

const ROWS = 63;

describe("the catalogue is complete", () => {
  test.each(Array.from({ length: ROWS }, (_, i) => i + 1))("row %i has a case", (row) => {
    expect(MESS_CASES.filter((it) => it.row === row).length).toBeGreaterThan(0);
  });

  test("every case has a name of its own", () => {
    expect(new Set(MESS_CASES.map((it) => it.fault)).size).toBe(MESS_CASES.length);
  });
});

describe.each(MESS_CASES.map((it) => [`row ${it.row} ${it.fault}`, it] as const))("%s", (_, it) => {
  test("class, cell, message; the source is unchanged; the balance holds", async () => {
    const before = it.files.map(snapshot);
    const result = await run(it);
    expect(it.files.map(snapshot)).toEqual(before);
    expect(result.balance.ok).toBe(true);

    const said = result.findings.map((finding) => {
      const { id, cell, message } = describeFinding(finding, "masked");
      return { id, class: findingKind(id).class, cell, message };
    });
    for (const expected of it.findings) expect(said).toContainEqual(expected);
    for (const id of it.silent ?? []) expect(said.map((s) => s.id)).not.toContain(id);
    expect(result.questions.map((q) => q.id)).toEqual(
      expect.arrayContaining([...(it.questions ?? [])]),
    );
    const status = result.files.map((file) => file.status);
    expect(status).toEqual(it.status ?? status);
    for (const [ledger, expected] of Object.entries(it.records ?? {})) {
      expect(recordsOf(result, ledger)).toMatchObject(expected);
    }
    const accounts = accountsOf(result);
    expect(accounts).toEqual(it.accounts?.map((all) => ({ duplicate: 0, ...all })) ?? accounts);
    it.check?.(result);
  });
});

function recordsOf(result: MergeResult, ledger: string): readonly ExpectedRecord[] {
  const [, records = []] = [...result.records].find(([id]) => id === ledger) ?? [];
  // A field that no column of the sheet fills is absent from a record: it is empty all the same.
  return records.map((record) => ({
    ...Object.fromEntries(ledgerById(record.ledger).columns.map((column) => [column.key, null])),
    ...record.values,
  }));
}

function accountsOf(result: MergeResult): readonly ExpectedAccount[] {
  return result.files.flatMap((file) =>
    file.blocks.map(({ ledger, read, accepted, duplicate, refused, ignored }) => ({
      ledger,
      read,
      accepted,
      duplicate,
      refused,
      ignored,
    })),
  );
}

function snapshot(file: MessFile): string {
  return file.content instanceof Uint8Array
    ? Buffer.from(file.content).toString("base64")
    : JSON.stringify(file.content);
}
