/** From a draft and its decisions to the lines that the pane shows. */
import {
  NOBODY,
  isOffered,
  shownText,
  type Decisions,
  type Hit,
  type NoticeDraft,
  type Offer,
  type RowDraft,
  type ScannedText,
} from "../../../../domain/publication/index.ts";
import type { Settings } from "../../../../domain/settings/index.ts";
import type {
  HitLine,
  MatterLine,
  MatterState,
  OfferLine,
  Piece,
  PublishPlace,
  TextLine,
} from "./calls.ts";

/** An item, or the lines of a notice about itself: what is decided on together. */
export interface Matter {
  readonly village: string;
  readonly item: string;
  /** Null for a notice. */
  readonly row: RowDraft | null;
  readonly texts: readonly ScannedText[];
}

/** How lines are made: what was decided, and where rows stand. */
export interface LineTools {
  readonly decisions: Decisions;
  readonly settings: Settings;
  readonly alike: (hit: Hit) => number;
  readonly place: (row: RowDraft) => PublishPlace;
}

/** `village`, `township`, and the station's own lines. */
export function matterOfNotice(notice: NoticeDraft): Matter {
  const { village, unit, township, place, phone, complaints } = notice;
  return { village, item: "", row: null, texts: [unit, township, place, phone, complaints] };
}

/** With the free texts that the clerk has added. */
export function matterOfRow(row: RowDraft, decisions: Decisions): Matter {
  const offers = row.offers.filter(({ key }) => decisions.get(key) === "release");
  const { village, item } = row;
  return { village, item, row, texts: [row.summary, row.responsible, ...offers] };
}

export function hitsOf({ texts }: Pick<Matter, "texts">): readonly Hit[] {
  return texts.flatMap(({ hits }) => hits);
}

/** Whether it asks anything: what is not to be shown at all does not. */
export function isOpen(matter: Matter, decisions: Decisions): boolean {
  if (matter.row !== null) return stateOf(matter, decisions) === "undecided";
  return hitsOf(matter).some(({ key }) => !decisions.has(key));
}

export function matterLine(matter: Matter, tools: LineTools): MatterLine {
  const { village, item, row } = matter;
  const texts = matter.texts.filter(({ hits }) => hits.length > 0);
  return {
    ...{ village, item, category: row?.category ?? "" },
    state: stateOf(matter, tools.decisions),
    place: row ? tools.place(row) : null,
    texts: texts.map((text) => textLine(text, row ?? NOBODY, tools)),
  };
}

export function offerLine(row: RowDraft, offer: Offer, decisions: Decisions): OfferLine {
  const { key, field } = offer;
  const { village, item } = row;
  const pieces = piecesOf(offer);
  return { ...{ key, village, item, field, pieces }, isAdded: isOffered(offer, decisions) };
}

function stateOf({ row, texts }: Matter, decisions: Decisions): MatterState {
  const decided = (from: readonly ScannedText[]) =>
    from.flatMap(({ hits }) => hits).map(({ key }) => decisions.get(key));
  if (row === null) {
    return decided(texts).every((it) => it === "release" || it === "mask") ? "shown" : "blank";
  }
  const own = decided([row.summary, row.responsible]);
  if (own.includes("withhold")) return "refused";
  const added = decided(row.offers.filter((it) => isOffered(it, decisions)));
  return [...own, ...added].includes(undefined) ? "undecided" : "shown";
}

function textLine(
  text: ScannedText,
  row: Pick<RowDraft, "nameless">,
  { decisions, settings, alike }: LineTools,
): TextLine {
  return {
    field: text.field,
    pieces: piecesOf(text),
    hits: text.hits.map((hit): HitLine => ({
      ...{ key: hit.key, kind: hit.kind, found: hit.found, why: hit.why },
      decision: decisions.get(hit.key) ?? null,
      alike: alike(hit),
    })),
    shown: shownText(text, decisions, row, settings),
  };
}

/** The text cut at every beginning and end of a hit; hits may overlap. */
function piecesOf({ text, hits }: Pick<ScannedText, "text" | "hits">): readonly Piece[] {
  const ends = new Set([0, text.length, ...hits.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...ends].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const over = hits.filter((hit) => hit.start < end && hit.end > start);
    return { text: text.slice(start, end), kinds: [...new Set(over.map(({ kind }) => kind))] };
  });
}
