/** Print set-up between the host, which keeps it under the names of `Excel.PageLayout`, and the file. */
import type { HeaderFooter, PageSetup, PaperSize, Sheet } from "hucre";
import { addressOf, parseAddress } from "../../host/book/areas.ts";
import { isRecord, type Json } from "../../host/wire/json.ts";
import { defined } from "./looks.ts";

type Layout = Map<string, Json>;

const INCH = 72;
const PAPER: Readonly<Partial<Record<PaperSize, string>>> = {
  letter: "Letter",
  legal: "Legal",
  a3: "A3",
  a4: "A4",
  a5: "A5",
  b4: "B4",
  b5: "B5",
  tabloid: "Tabloid",
};
const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;
const AREAS = [
  ["printArea", "printArea"],
  ["printTitlesRow", "printTitleRows"],
  ["printTitlesColumn", "printTitleColumns"],
] as const;
const PARTS = [
  ["L", "left"],
  ["C", "center"],
  ["R", "right"],
] as const;

export function readPage(layout: Layout, { pageSetup, headerFooter }: Sheet): void {
  const set = (name: string, value: Json | undefined): void => {
    if (value !== undefined) layout.set(name, value);
  };
  set("orientation", pageSetup?.orientation === "landscape" ? "Landscape" : undefined);
  set("paperSize", pageSetup?.paperSize && PAPER[pageSetup.paperSize]);
  set("zoom", pageSetup && zoomOf(pageSetup));
  set("centerHorizontally", pageSetup?.horizontalCentered);
  set("centerVertically", pageSetup?.verticalCentered);
  for (const name of MARGINS) {
    const inches = pageSetup?.margins?.[name];
    set(`${name}Margin`, inches === undefined ? undefined : inches * INCH);
  }
  for (const [inFile, name] of AREAS) {
    const area = parseAddress(pageSetup?.[inFile] ?? "");
    if (area) set(name, { ...area });
  }
  for (const [name, text] of readHeaderFooter(headerFooter)) set(name, text);
}

/** Zero pages high means as many as it takes. */
function zoomOf({ fitToPage, fitToWidth, fitToHeight, scale }: PageSetup): Json | undefined {
  if (!fitToPage) return scale === undefined ? undefined : { scale };
  return defined({
    horizontalFitToPages: fitToWidth === 0 ? undefined : (fitToWidth ?? 1),
    verticalFitToPages: fitToHeight === 0 ? undefined : (fitToHeight ?? 1),
  });
}

function readHeaderFooter(file: HeaderFooter | undefined): (readonly [string, string])[] {
  return (["Header", "Footer"] as const).flatMap((end) => {
    const text = file?.[`odd${end}`] ?? "";
    return PARTS.flatMap(([mark, side]) => {
      const [, part] = new RegExp(`&${mark}([^]*?)(?=&[LCR]|$)`).exec(text) ?? [];
      return part === undefined ? [] : [[`${side}${end}`, part] as const];
    });
  });
}

export function filePage(layout: Layout): Pick<Sheet, "pageSetup" | "headerFooter"> {
  if (layout.size === 0) return {};
  const { horizontalFitToPages, verticalFitToPages, scale } = record(layout.get("zoom"));
  const fits = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
  const paper = (Object.keys(PAPER) as PaperSize[]).find(
    (size) => PAPER[size] === layout.get("paperSize"),
  );
  const margins = MARGINS.map((name) => [name, layout.get(`${name}Margin`)] as const);
  const pageSetup = defined({
    orientation: layout.get("orientation") === "Landscape" ? "landscape" : "portrait",
    paperSize: paper,
    fitToPage: fits ? true : undefined,
    fitToWidth: fits ? Number(horizontalFitToPages ?? 0) : undefined,
    fitToHeight: fits ? Number(verticalFitToPages ?? 0) : undefined,
    scale: typeof scale === "number" ? scale : undefined,
    horizontalCentered: layout.get("centerHorizontally") === true ? true : undefined,
    verticalCentered: layout.get("centerVertically") === true ? true : undefined,
    margins: defined(
      Object.fromEntries(
        margins.map(([name, points]) => [
          name,
          typeof points === "number" ? points / INCH : undefined,
        ]),
      ),
    ),
    ...Object.fromEntries(
      AREAS.flatMap(([inFile, name]) => {
        const address = areaText(inFile, record(layout.get(name)));
        return address === null ? [] : [[inFile, address]];
      }),
    ),
  }) as PageSetup;
  return { pageSetup, headerFooter: fileHeaderFooter(layout) };
}

function areaText(kind: string, area: Readonly<Record<string, unknown>>): string | null {
  const { top, left, bottom, right } = area;
  if (typeof top !== "number" || typeof bottom !== "number") return null;
  if (kind === "printTitlesRow") return `$${top + 1}:$${bottom + 1}`;
  const address = addressOf({ top, left: Number(left), bottom, right: Number(right) });
  return address.replaceAll(/[A-Z]+|\d+/g, (part) => `$${part}`);
}

function fileHeaderFooter(layout: Layout): HeaderFooter {
  const whole = (end: string): string =>
    PARTS.map(([mark, side]) => {
      const text = layout.get(`${side}${end}`);
      return typeof text === "string" && text !== "" ? `&${mark}${text}` : "";
    }).join("");
  return defined({
    oddHeader: whole("Header") || undefined,
    oddFooter: whole("Footer") || undefined,
  });
}

function record(value: Json | undefined): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}
