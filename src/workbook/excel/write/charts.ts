/** The charts of a plan, once every sheet has its cells: they belong to their sheet and go with it. */
import { rangeAddress, cellAddress } from "../../address.ts";
import type { ChartPlan, PlanRange, SeriesPlan } from "../../plan.ts";
import type { WriteNotice } from "../../xlsx/write/context.ts";
import {
  AXIS_FORMATS,
  GAP_WIDTH,
  TEXT_SIZE,
  TITLE_SIZE,
  isHorizontal,
  isStacked,
  labelFormat,
  seriesDrawing,
  valueAxis,
} from "../../xlsx/write/chart-looks.ts";
import type { SeriesDrawing } from "../../xlsx/write/chart-looks.ts";
import { BODY_FONT } from "../../xlsx/write/looks.ts";
import { errorCode } from "../failure.ts";
import type { Session } from "../session.ts";
import { carryOut, command } from "../steps.ts";
import type { CommandStep } from "../steps.ts";
import type { Target } from "./context.ts";

/** In Excel's words. */
const TYPES = {
  columns: "ColumnClustered",
  stackedColumns: "ColumnStacked",
  bars: "BarClustered",
  stackedBars: "BarStacked",
  line: "LineMarkers",
} as const satisfies Readonly<Record<ChartPlan["kind"], string>>;

const DASHES = { solid: "Continuous", dash: "Dash", sysDot: "Dot", dashDot: "DashDot" } as const;
const MARKERS = {
  circle: "Circle",
  square: "Square",
  triangle: "Triangle",
  diamond: "Diamond",
} as const;

/**
 * Draws them in requests of their own. An Excel that cannot keeps the sheets with their figures, and
 * what is half drawn is taken away: a notice says so. Throws when the clerk cancels.
 */
export async function drawCharts(
  session: Session,
  targets: readonly Target[],
): Promise<readonly WriteNotice[]> {
  const planned = targets.flatMap((target) =>
    (target.plan.charts ?? []).map((chart) => ({ target, chart })),
  );
  if (planned.length === 0) return [];
  const ids = new Map(targets.map(({ plan, id }) => [plan.name, id]));
  const steps = planned.map(({ target, chart }) => chartStep(target.id, chart, ids));
  try {
    await carryOut(session, steps, () => undefined);
    return [];
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined || code === "Cancelled") throw error;
    await removeCharts(session, planned);
    return planned.map(({ target, chart }) => ({
      kind: "chart-left-out",
      sheet: target.plan.name,
      cell: cellAddress(chart.at.top, chart.at.left),
      detail: chart.title,
    }));
  }
}

interface Planned {
  readonly target: Target;
  readonly chart: ChartPlan;
}

async function removeCharts(session: Session, planned: readonly Planned[]): Promise<void> {
  for (const { target, chart } of planned) {
    session.sheet(target.id).charts.getItemOrNullObject(chart.name).delete();
  }
  try {
    await session.sync();
  } catch (error) {
    // An Excel without charts has none to take away.
    if (errorCode(error) !== "ApiNotFound") throw error;
  }
}

function chartStep(sheet: string, plan: ChartPlan, ids: ReadonlyMap<string, string>): CommandStep {
  return command(
    (session) => {
      const range = (cells: PlanRange): Excel.Range =>
        session.sheet(ids.get(cells.sheet) ?? sheet).getRange(rangeAddress(cells));
      const [first] = plan.series;
      if (!first) return;
      const { top, bottom } = first.values;
      const chart = session
        .sheet(sheet)
        .charts.add(TYPES[plan.kind], range(first.values), top === bottom ? "Rows" : "Columns");
      chart.name = plan.name;
      chart.setPosition(
        cellAddress(plan.at.top, plan.at.left),
        cellAddress(plan.at.bottom, plan.at.right),
      );
      for (const [index, series] of plan.series.entries()) {
        // The first came with the chart.
        const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
        drawn.setValues(range(series.values));
        drawn.setXAxisValues(range(plan.categories.range));
        drawSeries(drawn, plan, series, index);
      }
      drawFrame(chart, plan);
      drawAxes(chart.axes, plan);
    },
    40 + 20 * plan.series.length,
  );
}

function drawFrame(chart: Excel.Chart, plan: ChartPlan): void {
  chart.title.text = plan.title;
  chart.title.format.font.set({ name: BODY_FONT, size: TITLE_SIZE, bold: true });
  chart.legend.visible = plan.series.length > 1;
  if (plan.series.length > 1) chart.legend.position = "Bottom";
  chart.displayBlanksAs = "NotPlotted";
  // Rows that a filter hides still count.
  chart.plotVisibleOnly = false;
}

function drawSeries(
  drawn: Excel.ChartSeries,
  plan: ChartPlan,
  series: SeriesPlan,
  index: number,
): void {
  const drawing = seriesDrawing(plan, series, index);
  drawn.name = series.name;
  if (plan.kind === "line") drawLine(drawn, drawing);
  else {
    drawn.format.fill.setSolidColor(`#${drawing.color}`);
    drawn.gapWidth = GAP_WIDTH;
    if (isStacked(plan)) drawn.overlap = 100;
  }
  drawn.hasDataLabels = plan.labels ?? false;
  if (!plan.labels) return;
  drawn.dataLabels.showValue = true;
  drawn.dataLabels.numberFormat = labelFormat(plan);
  drawn.dataLabels.position =
    plan.kind === "line" ? "Top" : isStacked(plan) ? "Center" : "OutsideEnd";
  drawn.dataLabels.format.font.size = TEXT_SIZE;
  if (isStacked(plan)) drawn.dataLabels.format.font.color = `#${drawing.ink}`;
}

function drawLine(drawn: Excel.ChartSeries, { color, dash, marker }: SeriesDrawing): void {
  drawn.format.line.color = `#${color}`;
  drawn.format.line.lineStyle = DASHES[dash];
  drawn.format.line.weight = 2.25;
  drawn.markerStyle = MARKERS[marker];
  drawn.markerSize = 7;
  drawn.markerBackgroundColor = `#${color}`;
  drawn.smooth = false;
}

function drawAxes(axes: Excel.ChartAxes, plan: ChartPlan): void {
  const { min, majorUnit } = valueAxis(plan);
  const { categoryAxis, valueAxis: values } = axes;
  values.numberFormat = AXIS_FORMATS[plan.format];
  values.majorGridlines.visible = true;
  if (min !== undefined) values.minimum = min;
  if (majorUnit !== undefined) values.majorUnit = majorUnit;
  values.title.visible = plan.unit !== "";
  if (plan.unit !== "") values.title.text = plan.unit;
  categoryAxis.tickLabelPosition = "Low";
  // Bars are read from the top down; the axis of values stays below them.
  if (!isHorizontal(plan)) return;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = "Maximum";
}
