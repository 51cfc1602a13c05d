import { describe, expect, test } from "@jest/globals";
import { parseSpan } from "../../../src/domain/quotas/spans.ts";
import { defaultSettings } from "../../../src/domain/settings/index.ts";
import {
  currentPeriod,
  PERIOD_KINDS,
  periodOptions,
} from "../../../src/taskpane/shared/periods.ts";

describe.each(["2026-01-01", "2026-11-20", "2028-02-29", "2026-12-31"])("on %s", (today) => {
  test.each(PERIOD_KINDS)("%s: six years back, each once, each a span of that kind", (kind) => {
    const options = periodOptions(kind, today);
    expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
    for (const { id, label } of options) {
      expect(parseSpan(id, defaultSettings())).toMatchObject({ kind, id, label });
    }
    const current = parseSpan(currentPeriod(kind, today), defaultSettings());
    expect(current && current.start <= today && today <= current.end).toBe(true);
    const last = options.at(-1)?.id.slice(0, 4);
    expect(Number(today.slice(0, 4)) - Number(last)).toBeGreaterThanOrEqual(5);
  });
});
