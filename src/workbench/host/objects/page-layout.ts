/** `Excel.PageLayout` with headers and footers; kept, not drawn: the grid has no printing. */
import { parseAddress, splitSheet } from "../book/areas.ts";
import type { SheetRef } from "../book/book.ts";
import { assertAllowed } from "../book/protection.ts";
import { Range } from "../book/range.ts";
import type { Area } from "../engine/types.ts";
import type { Args } from "../wire/args.ts";
import { define } from "../wire/define.ts";
import type { Property } from "../wire/define.ts";
import { HostError } from "../wire/errors.ts";
import { NOTHING } from "../wire/handle.ts";
import type { Handle } from "../wire/handle.ts";
import { isRecord } from "../wire/json.ts";
import type { Json } from "../wire/json.ts";

/** A kept property: its value when nothing was set, and what may be set. */
function kept(name: string, standard: Json, accepts: (value: Json) => boolean): Property<SheetRef> {
  return {
    get: ({ book, id }) => book.sheet(id).layout.get(name) ?? standard,
    set: ({ book, id }, value) => {
      assertAllowed(book, id, null, `PageLayout.${name}`);
      if (!accepts(value)) throw new HostError("InvalidArgument", `PageLayout.${name}`);
      book.sheet(id).layout.set(name, value);
    },
  };
}

const isNumber = (value: Json): boolean => typeof value === "number" && value >= 0;
const isBoolean = (value: Json): boolean => typeof value === "boolean";
const isText = (value: Json): boolean => typeof value === "string";
const oneOf =
  (...words: readonly string[]) =>
  (value: Json): boolean =>
    typeof value === "string" && words.includes(value);

const PAPER = [
  "Letter",
  "Legal",
  "A3",
  "A4",
  "A4Small",
  "A5",
  "B4",
  "B5",
  "Tabloid",
  "Folio",
  "Quatro",
];

/** Either a scale in percent, or so many pages wide and high. */
function isZoom(value: Json): boolean {
  if (!isRecord(value)) return false;
  const { scale, horizontalFitToPages, verticalFitToPages } = value;
  const pages = [horizontalFitToPages, verticalFitToPages].filter(
    (count) => count !== undefined && count !== null,
  );
  if (scale === undefined || scale === null)
    return pages.length > 0 && pages.every((count) => typeof count === "number");
  return typeof scale === "number" && scale >= 10 && scale <= 400;
}

const POSITIONS = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
];

const headerFooter = define<SheetRef>({
  type: "HeaderFooter",
  properties: Object.fromEntries(POSITIONS.map((name) => [name, kept(name, "", isText)])),
});

const headersFooters = define<SheetRef>({
  type: "HeaderFooterGroup",
  properties: {
    state: kept(
      "state",
      "Default",
      oneOf("Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"),
    ),
    useSheetMargins: kept("useSheetMargins", true, isBoolean),
    useSheetScale: kept("useSheetScale", true, isBoolean),
  },
  objects: { defaultForAllPages: headerFooter },
});

function area(args: Args): Area {
  const subject = args.handle(0)?.subject;
  const found =
    subject instanceof Range
      ? subject.area
      : parseAddress(splitSheet(args.string(0))[1].replaceAll("$", ""));
  if (!found) throw new HostError("InvalidArgument", args.member);
  return found;
}

function setArea(name: string): (self: SheetRef, args: Args) => undefined {
  return ({ book, id }, args) => {
    assertAllowed(book, id, null, args.member);
    book.sheet(id).layout.set(name, { ...area(args) });
  };
}

function areaOf(name: string): (self: SheetRef) => Handle {
  return ({ book, id }) => {
    const value = book.sheet(id).layout.get(name);
    if (!isRecord(value)) return NOTHING;
    const { top, left, bottom, right } = value;
    const found = {
      top: Number(top),
      left: Number(left),
      bottom: Number(bottom),
      right: Number(right),
    };
    return book.handles.range(book.range(id, found));
  };
}

function margins({ book, id }: SheetRef, args: Args): undefined {
  assertAllowed(book, id, null, args.member);
  const unit = args.choice(0, ["Points", "Inches", "Centimeters"], "Points");
  const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[unit];
  for (const [name, value] of Object.entries(args.record(1))) {
    if (typeof value !== "number") continue;
    book
      .sheet(id)
      .layout.set(
        name === "header" || name === "footer" ? `${name}Margin` : `${name}Margin`,
        value * points,
      );
  }
}

export const pageLayout = define<SheetRef>({
  type: "PageLayout",
  properties: {
    orientation: kept("orientation", "Portrait", oneOf("Portrait", "Landscape")),
    paperSize: kept("paperSize", "A4", oneOf(...PAPER)),
    zoom: kept("zoom", { scale: 100 }, isZoom),
    centerHorizontally: kept("centerHorizontally", false, isBoolean),
    centerVertically: kept("centerVertically", false, isBoolean),
    leftMargin: kept("leftMargin", 50.4, isNumber),
    rightMargin: kept("rightMargin", 50.4, isNumber),
    topMargin: kept("topMargin", 54, isNumber),
    bottomMargin: kept("bottomMargin", 54, isNumber),
    headerMargin: kept("headerMargin", 21.6, isNumber),
    footerMargin: kept("footerMargin", 21.6, isNumber),
    blackAndWhite: kept("blackAndWhite", false, isBoolean),
    draftMode: kept("draftMode", false, isBoolean),
    printGridlines: kept("printGridlines", false, isBoolean),
    printHeadings: kept("printHeadings", false, isBoolean),
    printOrder: kept("printOrder", "DownThenOver", oneOf("DownThenOver", "OverThenDown")),
    printErrors: kept(
      "printErrors",
      "AsDisplayed",
      oneOf("AsDisplayed", "Blank", "Dash", "NotAvailable"),
    ),
    printComments: kept("printComments", "NoComments", oneOf("NoComments", "EndSheet", "InPlace")),
    firstPageNumber: kept("firstPageNumber", "", (value) => value === "" || isNumber(value)),
  },
  objects: { headersFooters },
  methods: {
    setPrintArea: setArea("printArea"),
    setPrintTitleRows: setArea("printTitleRows"),
    setPrintTitleColumns: setArea("printTitleColumns"),
    setPrintMargins: margins,
    getPrintAreaOrNullObject: areaOf("printArea"),
    getPrintTitleRowsOrNullObject: areaOf("printTitleRows"),
    getPrintTitleColumnsOrNullObject: areaOf("printTitleColumns"),
  },
});
