import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { reportJson } from "../../../src/report/json/report.ts";
import { monthSchema } from "../../../src/job/monthJson.ts";
import { reportSchema } from "../../../src/report/json/schema.ts";
import { mergeResult, question, sampleResult } from "../sample.ts";

const report = reportJson(sampleResult());

describe("reportJson", () => {
  test.each([
    ["the sample", report],
    ["an empty run", reportJson(mergeResult({}))],
    [
      "an answered question",
      reportJson(mergeResult({ questions: [question({ answer: "reflection" })] })),
    ],
  ])("fits the schema also after a trip through text: %s", (_, json) => {
    expect(reportSchema.parse(JSON.parse(JSON.stringify(json)))).toEqual(json);
  });

  test("the schema refuses what is not documented, and other versions", () => {
    expect(reportSchema.safeParse({ ...report, extra: 1 }).success).toBe(false);
    expect(reportSchema.safeParse({ ...report, version: 2 }).success).toBe(false);
  });

  test("gives ledgers and blocks their Chinese names, and ignored rows by kind", () => {
    expect(report.files[0]?.sheets[0]).toEqual({
      sheet: "走访记录",
      ledger: "走访记录",
      headerRow: 3,
      read: 3,
      accepted: 2,
      duplicate: 0,
      refused: 1,
      ignored: { title: 1, header: 1, blank: 2 },
    });
    expect(report.ledgers).toEqual({
      一户一档: { rows: 1 },
      走访记录: { rows: 3 },
      民生诉求台账: { rows: 0 },
      稳定工作台账: { rows: 3 },
    });
  });

  test("leaves kinds out of which no row was ignored", () => {
    const json = reportJson(
      mergeResult({
        files: [
          {
            path: "a.xlsx",
            sha256: "",
            village: "",
            month: "",
            status: "refused",
            reason: "village-unknown",
            blocks: [
              {
                sheet: "一",
                ledger: "visits",
                headerRow: 1,
                read: 0,
                accepted: 0,
                duplicate: 0,
                refused: 0,
                ignored: { blank: 0, total: 1 },
              },
            ],
          },
        ],
      }),
    );
    expect(json.files[0]?.sheets[0]?.ignored).toEqual({ total: 1 });
    expect(json.files[0]?.reason).toBe("village-unknown");
  });

  test("masks values in the member and in the sentence", () => {
    const phone = report.findings.find((f) => f.id === "phone-length");
    expect(phone?.value).toBe("138****1234");
    expect(phone?.message).toBe(
      "【龙河村.xlsx】“一户一档”第9行 联系电话:“138****1234”有11位数字,不像电话号码(手机号是11位),已保留,请核对。",
    );
    expect(JSON.stringify(report)).not.toMatch(/13800001234|510129199001011000/);
  });

  test("its balance adds up over all blocks", () => {
    const blocks = report.files.flatMap((f) => f.sheets);
    const sum = (key: "read" | "accepted" | "duplicate" | "refused"): number =>
      blocks.reduce((total, b) => total + b[key], 0);
    expect(report.balance).toEqual({
      read: sum("read"),
      accepted: sum("accepted"),
      duplicate: sum("duplicate"),
      refused: sum("refused"),
      split: 0,
      ok: true,
    });
  });
});

describe("docs/report.md", () => {
  const page = readFileSync("docs/report.md", "utf8");

  test("names every member of the schema", () => {
    const members = new Set<string>();
    collectMembers(z.toJSONSchema(reportSchema), members);
    expect(members.size).toBeGreaterThan(40);
    expect([...members].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  test("holds an example that fits the schema", () => {
    const example = /```json\n([\s\S]*?)\n```/.exec(page)?.[1] ?? "";
    expect(reportSchema.safeParse(JSON.parse(example)).error).toBeUndefined();
  });
});

describe("docs/report.md, the whole month", () => {
  const page = readFileSync("docs/report.md", "utf8").split("# `minqing month --report`")[1] ?? "";

  test("names every member of the schema but those of the steps' own reports", () => {
    const members = new Set<string>();
    const { reports } = monthSchema.shape;
    collectMembers(z.toJSONSchema(monthSchema.omit({ reports: true })), members);
    for (const id of [...members, ...Object.keys(reports.shape)]) {
      expect(page).toContain(`\`${id}\``);
    }
    expect(members.size).toBeGreaterThan(12);
  });
});

function collectMembers(node: unknown, into: Set<string>): void {
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === "properties") for (const name of Object.keys(value as object)) into.add(name);
    collectMembers(value, into);
  }
}
