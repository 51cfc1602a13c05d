/** Every engine of the pane counts by the days that the workbook's own settings ask for. */
import { describe, expect, test } from "@jest/globals";
import { readBook } from "../../src/book/read.ts";
import { defaultSettings, type Settings } from "../../src/domain/settings/index.ts";
import { PLAIN_WEEK } from "../../src/domain/workdays/index.ts";
import { EMPTY_MAPPING } from "../../src/intake/answers.ts";
import type { TownshipFacts } from "../../src/job/facts.ts";
import { makeHandouts } from "../../src/taskpane/ledgers/handout/job/make.ts";
import { carryOut } from "../../src/taskpane/merge/job/run.ts";
import { weekResult } from "../../src/taskpane/review/worker/made.ts";
import { evaluated } from "../../src/taskpane/visits/quotas/worker/evaluated.ts";
import { readWorkbook } from "../../src/workbook/read.ts";
import { unzipSync } from "fflate";
import { sheet, workbook } from "../intake/layout/sheets.ts";
import { TOOLS, order, textFile } from "./ledgers/handout/township.ts";

/** National Day in 2026: Thursday the 1st to Wednesday the 7th of October are no working days. */
const AS_OF = "2026-10-09";
const WEEK = "2026-W40";
const asked = (workCalendar: Settings["workCalendar"]) => ({
  name: "本册",
  workbook: workbook([
    sheet("规则设置", [
      ["设置项", "值"],
      ["工作日日历", workCalendar],
    ]),
  ]),
});
const CASES = [
  ["国务院放假通知和工作日历表", "2026-09-30"],
  ["只用工作日历表", "2026-10-02"],
] as const;

function facts(workCalendar: Settings["workCalendar"]): TownshipFacts {
  const settings = { ...defaultSettings(), workCalendar };
  return {
    ...{ from: "book", records: new Map(), own: [], villages: ["龙河村"], township: "五桂镇" },
    ...{ month: "2026-10", submissions: [], findings: [] },
    rules: { settings, calendar: PLAIN_WEEK, ownDuties: [], findings: [] },
  };
}

describe.each(CASES)("%s", (workCalendar, friday) => {
  test("the collection week of the merge", async () => {
    const run = await carryOut(
      {
        files: [
          textFile("龙河村2026年10月.csv", "走访日期,户主姓名,走访内容\n2026-10-01,张三,看望\n"),
        ],
        ...{ passedOver: [], period: { kind: "week", id: WEEK }, asOf: AS_OF },
        ...{ villages: { kind: "none" }, rules: asked(workCalendar), mapping: EMPTY_MAPPING },
      },
      TOOLS,
    );
    expect(run.merge.period.end).toBe(friday);
  });

  test("the collection week of the review", () => {
    const { week } = weekResult(
      { facts: facts(workCalendar), asOf: AS_OF },
      { kind: "week", week: WEEK },
    );
    expect(week.period.end).toBe(friday);
  });

  test("the duties", () => {
    const { calendar } = evaluated(facts(workCalendar), AS_OF, "2026-10").evaluation.facts.input;
    expect(calendar.days.get("2026-10-01")).toBe(friday === "2026-10-02" ? undefined : "放假");
  });

  test("the 工作日历 of the workbooks that are handed out", async () => {
    const { file } = await makeHandouts(order({ rules: asked(workCalendar) }), TOOLS);
    const [bytes] = Object.values(unzipSync(new Uint8Array(await file.blob.arrayBuffer())));
    const read = await readWorkbook(bytes ?? new Uint8Array(), "龙河村.xlsx", TOOLS.inflater);
    if (!read.ok) throw new Error(read.notice.id);
    const { days } = readBook(read.workbook, { name: "龙河村.xlsx", asOf: AS_OF }).rules.calendar;
    expect(days.size > 0).toBe(friday === "2026-09-30");
  });
});
