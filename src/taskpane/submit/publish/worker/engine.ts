/** The worker's side: holds the draft and what was decided, and answers what the pane asks about it. */
import { describeFinding } from "../../../../domain/findings/describe.ts";
import type { Publication, RowDraft } from "../../../../domain/publication/index.ts";
import { publicationPlan, withheldPlan } from "../../../../report/publication/index.ts";
import type { Deflater } from "../../../../workbook/xlsx/write/deflater.ts";
import { writeWorkbook } from "../../../../workbook/xlsx/write/index.ts";
import type { SheetProgress } from "../../../shared/sheets/calls.ts";
import { createSheetEngine } from "../../../shared/sheets/engine.ts";
import type { Answers } from "../../../shared/worker/messages.ts";
import { pageOf } from "../../../shared/worker/pages.ts";
import type {
  MissingLine,
  MissingReason,
  PublishCalls,
  PublishMade,
  PublishPlace,
} from "./calls.ts";
import { matterLine, offerLine, type LineTools } from "./lines.ts";
import {
  fileNameOf,
  prepared,
  publishFacts,
  readPublishBook,
  unitOf,
  type Prepared,
} from "./prepared.ts";
import { wallPage } from "./wall.ts";

export function createPublishEngine(deflater: Deflater): Answers<PublishCalls, SheetProgress> {
  const { answers, result } = createSheetEngine({
    read: readPublishBook,
    facts: publishFacts,
    make: prepared,
    made: madeOf,
    plan: ({ book, desk }) => withheldPlan(desk.publication, unitOf(book.facts)),
  });
  return {
    ...answers,
    matters: ({ group, ...page }) => {
      const held = result();
      const tools = lineTools(held);
      return pageOf(held.desk.matters()[group], page, (it) => [matterLine(it, tools)]);
    },
    missing: ({ reason, ...page }) => {
      const held = result();
      const { place } = lineTools(held);
      return pageOf(held.desk.missing(reason), page, (row) => [missingLine(row, place)]);
    },
    offers: (page) => {
      const { desk } = result();
      const all = desk.offering().flatMap((row) => row.offers.map((offer) => ({ row, offer })));
      return pageOf(all, page, ({ row, offer }) => [offerLine(row, offer, desk.decisions)]);
    },
    wall: ({ village, ...page }) => {
      const [sheet] = wallOf(result(), village)?.sheets ?? [];
      return sheet ? wallPage(sheet, page) : null;
    },
    decide: (asked) => {
      const held = result();
      const changed = held.desk.decide(asked);
      return { changed, made: madeOf(held) };
    },
    file: async () => {
      const held = result();
      const plan = wallOf(held);
      if (plan === null) return null;
      const { bytes } = await writeWorkbook(plan, deflater);
      return { name: fileNameOf(held), bytes };
    },
  };
}

/** The notices as they are written; `village`: of this one only. */
function wallOf({ desk, wanted: { paper } }: Prepared, village?: string) {
  const { publication } = desk;
  const notices = publication.notices.filter(
    (it) => village === undefined || it.village === village,
  );
  return publicationPlan({ ...publication, notices }, { paper });
}

function madeOf({ book: { facts }, desk }: Prepared): PublishMade {
  const { period, from, to, balance, notices, withheld, undecided } = desk.publication;
  const { open, settled } = desk.matters();
  return {
    ...{ unit: unitOf(facts), label: period.label, from, to, balance },
    villages: notices.map(({ village, rows }) => ({ village, published: rows.length })),
    open: undecided.length,
    openMatters: new Set(undecided.map(({ village, item }) => `${village}|${item}`)).size,
    matters: { open: open.length, settled: settled.length },
    missing: {
      noSummary: countOf(withheld, "noSummary"),
      noStatus: countOf(withheld, "noStatus"),
    },
    offers: desk.offering().reduce((sum, { offers }) => sum + offers.length, 0),
    refused: countOf(withheld, "decided"),
    errors: facts.findings.filter((it) => describeFinding(it, "masked").severity === "error")
      .length,
  };
}

function countOf(withheld: Publication["withheld"], wanted: MissingReason | "decided"): number {
  return withheld.filter(({ reason }) => reason === wanted).length;
}

function lineTools({ desk, book: { summaryColumns } }: Prepared): LineTools {
  return {
    decisions: desk.decisions,
    settings: desk.draft.settings,
    alike: (hit) => desk.alike(hit),
    place: ({ source: { sheet, row } }): PublishPlace => {
      const column = summaryColumns.get(sheet);
      return { sheet, row, ...(column === undefined ? {} : { column }) };
    },
  };
}

function missingLine(row: RowDraft, place: LineTools["place"]): MissingLine {
  const { village, item, category } = row;
  return { village, item, category, place: place(row) };
}
