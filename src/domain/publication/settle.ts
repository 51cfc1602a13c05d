/** Draft and decisions → what goes on the wall, and what stays off it and why. Cheap: per decision. */
import { maskName } from "../privacy/index.ts";
import { maskText } from "../findings/mask.ts";
import type { Settings } from "../settings/index.ts";
import type {
  Decision,
  Decisions,
  Hit,
  Notice,
  NoticeDraft,
  Offer,
  Publication,
  PublicationDraft,
  PublicRow,
  RowDraft,
  ScannedText,
  Withheld,
  WithheldId,
} from "./types.ts";

/** In place of a name in a text of the notice itself. */
export const NOBODY = { nameless: "村民" } as const;

export function settlePublication(
  draft: PublicationDraft,
  decisions: Decisions = new Map(),
): Publication {
  const notices: Notice[] = [];
  const withheld: Withheld[] = [];
  const blanks: Hit[] = [];
  for (const notice of draft.notices) {
    const rows: PublicRow[] = [];
    for (const row of notice.rows) {
      const settled = settleRow(row, decisions, draft.settings);
      if ("reason" in settled) withheld.push(settled);
      else rows.push(settled);
    }
    notices.push({ ...settleNotice(notice, decisions, draft.settings, blanks), rows });
  }
  const published = notices.reduce((sum, { rows }) => sum + rows.length, 0);
  const { blocked, outside } = draft;
  const items =
    draft.notices.reduce((sum, { rows }) => sum + rows.length, 0) + blocked.length + outside;
  const known = published + withheld.length + blocked.length + outside;
  return {
    ...{ period: draft.period, from: draft.from, to: draft.to, notices, withheld, blocked, blanks },
    undecided: [...withheld.flatMap(({ hits }) => hits), ...blanks].filter(
      ({ key }) => !decisions.has(key),
    ),
    balance: {
      ...{ items, published, withheld: withheld.length, blocked: blocked.length, outside },
      ok: items === known,
    },
  };
}

/** The same decision for every hit of this kind and wording: 高兴 is a word here, whoever bears the name. */
export function decideAlike(
  { hits }: Pick<PublicationDraft, "hits">,
  like: Pick<Hit, "kind" | "found">,
  decision: Decision,
): Decisions {
  const alike = hits.filter(({ kind, found }) => kind === like.kind && found === like.found);
  return new Map(alike.map(({ key }) => [key, decision]));
}

/** A text as the wall would have it; null while a piece of it is undecided or may not be shown. */
export function shownText(
  text: ScannedText,
  decisions: Decisions,
  row: Pick<RowDraft, "nameless">,
  settings: Settings,
): string | null {
  const isOpen = text.hits.some(({ key }) => (decisions.get(key) ?? "withhold") === "withhold");
  return isOpen ? null : render(text, decisions, row, settings);
}

/** Free text is on the wall only by decision; one piece of it that may not be shown takes it away again. */
export function isOffered({ key, hits }: Offer, decisions: Decisions): boolean {
  const isWanted = decisions.get(key) === "release";
  return isWanted && hits.every((hit) => decisions.get(hit.key) !== "withhold");
}

function settleRow(row: RowDraft, decisions: Decisions, settings: Settings): PublicRow | Withheld {
  const off = (reason: WithheldId, hits: readonly Hit[] = []): Withheld => ({
    ...{ village: row.village, item: row.item, reason, hits },
  });
  if (row.obstacle !== null) return off(row.obstacle);
  const offers = row.offers.filter((it) => isOffered(it, decisions));
  const hits = [row.summary, row.responsible, ...offers].flatMap((it) => it.hits);
  const refused = hits.filter(({ key }) => decisions.get(key) === "withhold");
  if (refused.length > 0) return off("decided", refused);
  const undecided = hits.filter(({ key }) => !decisions.has(key));
  if (undecided.length > 0) return off("undecided", undecided);
  const shown = (text: ScannedText): string => render(text, decisions, row, settings);
  return {
    matter: row.summary.text === "" ? `${row.category}方面的诉求` : shown(row.summary),
    category: row.category,
    reporter: row.reporter,
    responsible: shown(row.responsible),
    deadline: row.deadline,
    standing: [row.standing, ...offers.map(shown)].join("\n"),
    satisfaction: row.satisfaction,
  };
}

function settleNotice(
  draft: NoticeDraft,
  decisions: Decisions,
  settings: Settings,
  blanks: Hit[],
): Omit<Notice, "rows"> {
  const line = (text: ScannedText): string => {
    blanks.push(
      ...text.hits.filter(({ key }) => (decisions.get(key) ?? "withhold") === "withhold"),
    );
    return shownText(text, decisions, NOBODY, settings) ?? "";
  };
  return {
    village: draft.village,
    unit: line(draft.unit),
    township: line(draft.township),
    place: line(draft.place),
    phone: line(draft.phone),
    complaints: line(draft.complaints),
  };
}

/** Pieces that are to be hidden, hidden in the text itself; where two overlap both are. */
function render(
  { text, hits }: ScannedText,
  decisions: Decisions,
  row: Pick<RowDraft, "nameless">,
  settings: Settings,
): string {
  const hidden = hits.filter(({ key }) => decisions.get(key) === "mask");
  let result = "";
  let at = 0;
  for (const [index, hit] of hidden.entries()) {
    const overlaps = hit.start < at || (hidden[index + 1]?.start ?? text.length) < hit.end;
    if (hit.end <= at) continue;
    result += text.slice(at, Math.max(at, hit.start));
    result += overlaps ? "***" : maskOf(hit, row.nameless, settings);
    at = hit.end;
  }
  return result + text.slice(at);
}

function maskOf({ kind, found, field }: Hit, nameless: string, settings: Settings): string {
  if (kind === "name") {
    if (settings.publicName === "隐去中间字") return maskName(found.replace(/[\s\u3000]+/gu, ""));
    return field === "responsible" ? "***" : nameless;
  }
  const keepsEnds = kind === "phone" && settings.publicPhone === "隐去中间四位";
  return keepsEnds && /^1\d{10}$/.test(found) ? maskText(found, "phone") : "***";
}
