/** Charts of a plan in the open workbook, through the unmodified library. */
import { isDeepStrictEqual } from "node:util";
import { afterEach, describe, expect, test } from "@jest/globals";
import { undoRun, writePlan } from "../../../src/workbook/excel/index.ts";
import type { ChartPlan, WorkbookPlan } from "../../../src/workbook/plan.ts";
import type { ChartState } from "../../../src/workbench/host/book/chart-state.ts";
import { addressOf } from "../../../src/workbench/host/book/areas.ts";
import { chartPlan as chartOf, chartSheet } from "../write/charts.ts";
import { closeAll, CLERKS, open, sheetPlan, workbookPlan } from "./support.ts";
import type { Opened } from "./support.ts";

afterEach(closeAll);

const FIGURES = "数据 (11月)";

function chartPlan(changes: Partial<ChartPlan> = {}): ChartPlan {
  return chartOf(changes, FIGURES);
}

/** The figures on a sheet of their own, after the one with the charts. */
function plan(...charts: readonly ChartPlan[]): WorkbookPlan {
  const figures = chartSheet([], FIGURES);
  return workbookPlan([sheetPlan({ name: "总表", charts }), figures]);
}

function chartsOn({ host }: Opened, name: string): readonly ChartState[] {
  const { book } = host;
  const id = book.findSheet(name);
  return id === null ? [] : book.sheet(id).charts;
}

function kept(chart: ChartState | undefined, series = 0): Record<string, unknown> {
  const ofSeries = chart?.series[series]?.kept ?? new Map<string, never>();
  return { ...Object.fromEntries(chart?.kept ?? []), ...Object.fromEntries(ofSeries) };
}

describe("a chart", () => {
  test("shows the cells of the sheets that were written, whatever they came to be called", async () => {
    const opened = open();
    opened.host.author.addSheet(FIGURES);
    const outcome = await writePlan(opened.door, plan(chartPlan()), { runId: "r1" });
    expect(outcome).toMatchObject({ ok: true, notices: [] });
    const [chart] = chartsOn(opened, "总表");
    const { book } = opened.host;
    expect(chart?.name).toBe("Visits");
    expect(chart?.position && addressOf(chart.position)).toBe("D2:J16");
    expect(
      chart?.series.map(({ name, values, categories }) => [
        name,
        `${book.sheetName(values.sheet)}!${addressOf(values.area)}`,
        categories && addressOf(categories.area),
      ]),
    ).toEqual([
      ["走访", "数据 (11月) (2)!B2:B4", "A2:A4"],
      ["应走访", "数据 (11月) (2)!C2:C4", "A2:A4"],
    ]);
  });

  test.each<readonly [ChartPlan["kind"], string, string]>([
    ["columns", "ColumnClustered", "OutsideEnd"],
    ["stackedColumns", "ColumnStacked", "Center"],
    ["bars", "BarClustered", "OutsideEnd"],
    ["stackedBars", "BarStacked", "Center"],
    ["line", "LineMarkers", "Top"],
  ])("%s", async (kind, type, position) => {
    const opened = open();
    await writePlan(opened.door, plan(chartPlan({ kind, labels: true })), { runId: "r1" });
    const [chart] = chartsOn(opened, "总表");
    expect(chart?.type).toBe(type);
    expect(kept(chart)).toMatchObject({
      "title.text": "各村走访",
      "value.title.text": "户次",
      "legend.visible": true,
      displayBlanksAs: "NotPlotted",
      "dataLabels.position": position,
      "dataLabels.numberFormat": kind.startsWith("stacked") ? "0;-0;" : "0",
    });
  });

  test("one series needs no legend, no unit no title of its axis", async () => {
    const opened = open();
    const series = chartPlan().series.slice(0, 1);
    await writePlan(opened.door, plan(chartPlan({ series, unit: "" })), { runId: "r1" });
    expect(kept(chartsOn(opened, "总表")[0])).toMatchObject({
      "legend.visible": false,
      "value.title.visible": false,
    });
  });

  test("goes with its sheet when the run is undone", async () => {
    const opened = open();
    const before = opened.host.snapshot();
    await writePlan(opened.door, plan(chartPlan()), { runId: "r1" });
    expect(await undoRun(opened.door, "r1")).toMatchObject({ ok: true, kept: [] });
    expect(opened.host.snapshot()).toEqual(before);
  });
});

describe("requests", () => {
  async function requestsOf(charts: readonly ChartPlan[]): Promise<number> {
    const { door, host } = open();
    await writePlan(door, plan(...charts), { runId: "r1" });
    return host.controls.counts.requests;
  }

  test("all charts take one", async () => {
    const many = Array.from({ length: 12 }, (_, index) => chartPlan({ name: `Chart${index}` }));
    expect((await requestsOf(many)) - (await requestsOf([]))).toBe(1);
  });
});

const LEFT_OUT = { kind: "chart-left-out", sheet: "总表", cell: "D2", detail: "各村走访" };

describe("an Excel that cannot draw them", () => {
  test.each(["Chart.plotVisibleOnly", "ChartSeries.setValues", "Worksheet.charts"])(
    "it has no %s: the sheets stay, and a notice says so",
    async (member) => {
      const opened = open();
      opened.host.controls.withheld.add(member);
      const outcome = await writePlan(opened.door, plan(chartPlan()), { runId: "r1" });
      expect(outcome).toMatchObject({ ok: true, notices: [LEFT_OUT] });
      expect(chartsOn(opened, "总表")).toEqual([]);
      expect(opened.host.author.sheetNames()).toEqual([CLERKS, "空表", "总表", FIGURES]);
    },
  );

  test("whichever request breaks off: the sheets are there without charts, or nothing is", async () => {
    const whole = open();
    const before = whole.host.author.sheetNames();
    await writePlan(whole.door, plan(chartPlan()), { runId: "r1" });
    const { syncs } = whole.host.controls.counts;
    const outcomes = [];
    for (let nth = 1; nth <= syncs; nth += 1) {
      const opened = open();
      opened.host.controls.failSync(nth, "GeneralException", 25);
      const outcome = await writePlan(opened.door, plan(chartPlan()), { runId: "r1" });
      const isEmpty = isDeepStrictEqual(opened.host.author.sheetNames(), before);
      const charts = chartsOn(opened, "总表").length;
      outcomes.push({ charts, isEmpty, notices: outcome.ok ? outcome.notices : null });
    }
    const kept = { charts: 0, isEmpty: false, notices: [LEFT_OUT] };
    const gone = { charts: 0, isEmpty: true, notices: null };
    const others = outcomes.filter((outcome) => !isDeepStrictEqual(outcome, kept));
    expect(others).toHaveLength(syncs - 1);
    for (const outcome of others) expect(outcome).toEqual(gone);
  });

  test.each([1, 2, 3, 4, 5, 6])("cancelled at request %d, nothing stays", async (nth) => {
    const opened = open();
    const before = opened.host.snapshot();
    let asked = 0;
    const isCancelled = (): boolean => (asked += 1) >= nth;
    const outcome = await writePlan(opened.door, plan(chartPlan()), { runId: "r1", isCancelled });
    expect(outcome).toMatchObject({ ok: false, code: "Cancelled" });
    expect(opened.host.snapshot()).toEqual(before);
  });
});
