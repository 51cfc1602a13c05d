/** What a summary says of itself goes before what is taken for granted. */
import { describe, expect, test } from "@jest/globals";
import type { Options } from "../../src/cli/args.ts";
import { monthRead, rulesInForce } from "../../src/cli/township.ts";
import type { RuleBook } from "../../src/job/settings.ts";
import { defaultSettings } from "../../src/domain/settings/index.ts";
import { PLAIN_WEEK } from "../../src/domain/workdays/index.ts";
import { noticeFinding } from "../../src/intake/index.ts";

const ASKED: Options = { command: "quotas", inputs: [], json: false, stability: false };
const summary = { from: "summary", month: "2026-10", file: "汇总.xlsx" } as const;

describe("the month", () => {
  test("of a summary is its own, whatever day it is", () => {
    expect(monthRead(ASKED, summary, "2026-11-03")).toBe("2026-10");
    expect(monthRead({ ...ASKED, month: "2026-10" }, summary, "2026-11-03")).toBe("2026-10");
  });

  test("of files is the one asked for, or that of the day", () => {
    const files = { from: "files", month: "2026-11", file: "" } as const;
    expect(monthRead({ ...ASKED, month: "2026-09" }, files, "2026-11-03")).toBe("2026-09");
    expect(monthRead(ASKED, files, "2026-11-03")).toBe("2026-11");
  });

  test("that a summary has no rows of is refused", () => {
    expect(() => monthRead({ ...ASKED, month: "2026-09" }, summary, "2026-11-03")).toThrow(
      "“汇总.xlsx”是 2026-10 的汇总表,里面没有 2026-09 的台账",
    );
  });
});

describe("the rules", () => {
  const plain: RuleBook = {
    settings: defaultSettings(),
    calendar: PLAIN_WEEK,
    ownDuties: [],
    findings: [],
  };
  const carried: RuleBook = {
    ...plain,
    settings: { ...plain.settings, monthCutoff: 20 },
    findings: [noticeFinding("汇总.xlsx", { id: "settings-sheet-missing" })],
  };

  test("are those that the summary carries; that it carries none is no fault of its", () => {
    expect(rulesInForce({}, plain, carried)).toEqual({ ...carried, findings: [] });
  });

  test("of --settings go before them, and hold where files were read", () => {
    expect(rulesInForce({ settings: "规则.json" }, plain, carried)).toBe(plain);
    expect(rulesInForce({}, plain, null)).toBe(plain);
  });
});
