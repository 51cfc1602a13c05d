/** What is said beside a cell fits into what the file format allows; nothing is cut off. */
import { describe, expect, test } from "@jest/globals";
import { LEDGERS } from "../../../src/domain/ledgers/index.ts";
import { villageWorkbookPlan } from "../../../src/report/village/workbook.ts";

const LIMITS = { title: 32, prompt: 255, error: 225 };
const plan = villageWorkbookPlan({ village: "龙河村", ledgers: LEDGERS });

describe.each(LEDGERS.map((ledger) => [ledger.name, ledger] as const))("%s", (_, ledger) => {
  const sheet = plan.sheets.find(({ name }) => name === ledger.sheetName);
  const columns = sheet?.tables[0]?.columns ?? [];

  test("prompts and messages", () => {
    expect(columns).toHaveLength(ledger.columns.length);
    for (const { header, headerNote = "", validation } of columns) {
      expect(header.length).toBeLessThanOrEqual(LIMITS.title);
      expect(headerNote.length).toBeLessThanOrEqual(LIMITS.prompt);
      expect((validation?.prompt ?? "").length).toBeLessThanOrEqual(LIMITS.prompt);
      const error = validation && "error" in validation ? validation.error : undefined;
      expect((error ?? "").length).toBeLessThanOrEqual(LIMITS.error);
    }
  });

  test("numbers that are no quantities are text, days are days", () => {
    const text = ["idNumber", "phone", "code", "householdNo", "month"];
    const found = ledger.columns.flatMap(({ type }, index) => {
      const wanted = text.includes(type) ? "text" : type === "date" ? "date" : undefined;
      return wanted === undefined ? [] : [[wanted, columns[index]?.format]];
    });
    expect(found.filter(([wanted, format]) => wanted !== format)).toEqual([]);
  });

  test("required columns are marked, those that are worked out never", () => {
    ledger.columns.forEach((column, index) => {
      const marked = columns[index]?.required ?? false;
      expect([column.header, marked]).toEqual([
        column.header,
        column.required === "always" && !column.computed,
      ]);
    });
  });

  test("title, 单位(盖章) and who signs", () => {
    expect(sheet?.cells[0]?.value).toMatchObject({ cached: `龙河村${ledger.name}` });
    expect(sheet?.cells[1]?.value).toMatchObject({ cached: "单位(盖章):龙河村" });
    expect(sheet?.cells[2]?.value).toContain("填报时间");
    expect(sheet?.print.footerCenter).toMatch(/填表人:.*审核人:/);
  });
});
