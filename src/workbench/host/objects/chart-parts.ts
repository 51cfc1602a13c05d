/** The parts of `Excel.Chart` beside its series: title, legend, axes. */
import { define } from "../wire/define.ts";
import { HostError } from "../wire/errors.ts";
import type { Handle } from "../wire/handle.ts";
import { keptPart, textFormat } from "./kept.ts";
import type { Kept } from "./kept.ts";

/** A title shows itself once it has a text. */
function titled(type: string, path: string): (kept: Kept) => Handle {
  return define<Kept>({
    type,
    properties: {
      text: {
        get: (kept) => kept.get(`${path}.text`) ?? "",
        set: (kept, value) => {
          if (typeof value !== "string") throw new HostError("InvalidArgument", `${type}.text`);
          kept.set(`${path}.text`, value);
          kept.set(`${path}.visible`, true);
        },
      },
      visible: {
        get: (kept) => kept.get(`${path}.visible`) ?? false,
        set: (kept, value) => {
          kept.set(`${path}.visible`, value === true);
        },
      },
    },
    objects: { format: textFormat(`${type}Format`, `${path}.format`) },
  });
}

export const chartTitle = titled("ChartTitle", "title");

export const chartLegend = keptPart(
  "ChartLegend",
  "legend",
  { visible: true, position: "Right" },
  { format: textFormat("ChartLegendFormat", "legend.format") },
);

function axis(path: string): (kept: Kept) => Handle {
  return keptPart(
    "ChartAxis",
    path,
    {
      visible: true,
      numberFormat: "General",
      minimum: null,
      maximum: null,
      majorUnit: null,
      position: "Automatic",
      reversePlotOrder: false,
      tickLabelPosition: "NextToAxis",
    },
    {
      title: titled("ChartAxisTitle", `${path}.title`),
      majorGridlines: keptPart("ChartGridlines", `${path}.majorGridlines`, { visible: true }),
      format: textFormat("ChartAxisFormat", `${path}.format`),
    },
  );
}

export const chartAxes = keptPart(
  "ChartAxes",
  "axes",
  {},
  { categoryAxis: axis("category"), valueAxis: axis("value") },
);
