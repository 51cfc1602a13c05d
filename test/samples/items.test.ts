import { describe, expect, test } from "@jest/globals";
import { STATUSES } from "../../src/domain/ledgers/lists/items.ts";
import type { VillageRow } from "../../src/report/village/workbook.ts";
import { rowAt } from "../../src/samples/ledgers/timeline.ts";
import type { Item } from "../../src/samples/ledgers/timeline.ts";
import { SAMPLE_MONTHS, sampleMonth } from "../../src/samples/months.ts";
import { villageMonth } from "../../src/samples/village-month.ts";
import { VILLAGES } from "../../src/samples/villages.ts";

const ITEM_LEDGERS = ["demands", "hardship", "stability"] as const;

const rowsOf = (village: (typeof VILLAGES)[number], month: string): VillageRow[] =>
  ITEM_LEDGERS.flatMap(
    (ledger) => villageMonth(village, sampleMonth(month)).rows.get(ledger) ?? [],
  );

const everyRow = SAMPLE_MONTHS.flatMap((month) =>
  VILLAGES.flatMap((village) => rowsOf(village, month.id).map((row) => ({ month, row }))),
);

/** What cannot be true of one row. */
function contradictions(row: VillageRow, cutoff: string): string[] {
  const text = (key: string): string => String(row[key] ?? "");
  const registered = text("registeredDate");
  const status = text("status");
  const dated = text("deadline").startsWith("2");
  const asked = ["满意", "基本满意"].includes(text("satisfaction"));
  const responsible = row["responsible"];
  const own = Array.isArray(responsible) && responsible.includes(text("callbackBy"));
  const checks: Readonly<Record<string, boolean>> = {
    "registered after the file was made": registered > cutoff,
    "closed before registered": text("closedDate") !== "" && text("closedDate") < registered,
    "due before registered": dated && text("deadline") < registered,
    "closed without result": text("closedDate") !== "" && text("result") === "",
    "settled though nobody was content": status === "已结账" && !asked,
    "settled by whoever handled it": status === "已结账" && own,
    "sent back without a reason": status === "退回重办" && text("satisfaction") !== "不满意",
    "passed up to nobody": status === "已上报" && text("escalatedTo") === "",
  };
  return Object.keys(checks).filter((what) => checks[what]);
}

describe("one item from month to month", () => {
  const item: Item = {
    registered: "2026-10-09",
    base: {
      code: "LH-MS-2026-0021",
      registeredDate: "2026-10-09",
      sourceChannel: "干部走访",
      status: "待议账",
    },
    steps: [
      { date: "2026-11-17", measure: "议账", values: { status: "办理中" } },
      { date: "2027-01-05", measure: "回访", values: { status: "已结账" }, settles: true },
    ],
  };
  const at = (month: string): VillageRow | null => rowAt(item, sampleMonth(month));

  test.each([
    ["2026-10", "待议账", "干部走访"],
    ["2026-11", "办理中", "干部走访"],
    ["2026-12", "办理中", "干部走访"],
    ["2027-01", "已结账", "上年接转"],
  ])("in %s it is %s, from %s", (month, status, sourceChannel) => {
    expect(at(month)).toMatchObject({ code: "LH-MS-2026-0021", status, sourceChannel });
  });

  test("is not on the books before it was registered, nor after the month that settled it", () => {
    expect(rowAt({ ...item, registered: "2026-11-09" }, sampleMonth("2026-10"))).toBeNull();
    const settled = { date: "2026-11-20", measure: "回访", values: { status: "已结账" } };
    const early: Item = { ...item, steps: [{ ...settled, settles: true }] };
    expect(rowAt(early, sampleMonth("2026-11"))).toMatchObject({ status: "已结账" });
    expect(rowAt(early, sampleMonth("2026-12"))).toBeNull();
  });
});

describe("the items of all villages", () => {
  test("live through every status", () => {
    const seen = new Set(everyRow.map(({ row }) => row["status"]));
    expect(STATUSES.values.filter((status) => !seen.has(status))).toEqual(["中止"]);
  });

  test("never contradict themselves", () => {
    const wrong = everyRow.flatMap(({ month, row }) =>
      contradictions(row, month.cutoff).map(
        (what) => `${month.id} ${String(row["code"])}: ${what}`,
      ),
    );
    expect(wrong).toEqual([]);
  });

  test.each(VILLAGES)("$name: open items come back next month under the same 编号", (village) => {
    for (const [index, month] of SAMPLE_MONTHS.entries()) {
      const next = SAMPLE_MONTHS[index + 1];
      if (!next) continue;
      const rows = rowsOf(village, month.id);
      const codes = rows.map((row) => row["code"]);
      expect(new Set(codes).size).toBe(codes.length);
      const later = new Map(rowsOf(village, next.id).map((row) => [row["code"], row]));
      for (const row of rows.filter((it) => it["status"] !== "已结账")) {
        expect(later.get(row["code"] ?? null)?.["registeredDate"]).toBe(row["registeredDate"]);
      }
    }
  });

  test("at New Year open items are carried over and new ones begin at 0001", () => {
    const january = everyRow.filter(({ month }) => month.id === "2027-01").map(({ row }) => row);
    for (const row of january) {
      const old = String(row["registeredDate"]).startsWith("2026");
      expect(row["sourceChannel"] === "上年接转").toBe(old);
    }
    expect(january.map((row) => row["code"])).toContain("LH-MS-2027-0001");
  });
});
