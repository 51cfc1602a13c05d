/** A publication that is being decided on: the draft stays, what is decided changes what comes of it. */
import {
  decideAlike,
  settlePublication,
  type Decision,
  type Hit,
  type Publication,
  type PublicationDraft,
  type RowDraft,
} from "../../../../domain/publication/index.ts";
import type { DecideArgs, DecisionPair, MissingReason } from "./calls.ts";
import { hitsOf, isOpen, matterOfNotice, matterOfRow, type Matter } from "./lines.ts";

export class Desk {
  readonly draft: PublicationDraft;
  readonly #decisions: Map<string, Decision>;
  /** What the clerk is shown: only that can be decided on at once. Texts added later are asked about. */
  #shown: readonly Hit[] = [];
  #alike: ReadonlyMap<string, number> = new Map();
  /** In the order in which they came up: what is decided keeps its place, so that nothing jumps away. */
  readonly #open = new Set<string>();
  #publication: Publication;

  constructor(draft: PublicationDraft, decisions: readonly DecisionPair[]) {
    this.draft = draft;
    this.#decisions = new Map(decisions);
    this.#publication = settlePublication(draft, this.#decisions);
    this.#look();
  }

  get publication(): Publication {
    return this.#publication;
  }

  get decisions(): ReadonlyMap<string, Decision> {
    return this.#decisions;
  }

  /** Returns what was decided: one place or all that are alike, or a free text. */
  decide({ key, decision, alike }: DecideArgs): readonly DecisionPair[] {
    const hit = alike ? this.#shown.find((it) => it.key === key) : undefined;
    const changed = hit
      ? [...decideAlike({ hits: this.#shown }, hit, decision)]
      : ([[key, decision]] as const satisfies readonly DecisionPair[]);
    for (const [one, word] of changed) this.#decisions.set(one, word);
    this.#publication = settlePublication(this.draft, this.#decisions);
    this.#look();
    return changed;
  }

  alike(hit: Hit): number {
    return this.#alike.get(likeness(hit)) ?? 1;
  }

  /** Everything with something doubtful in it, by whether it was open when it came up. */
  matters(): { readonly open: readonly Matter[]; readonly settled: readonly Matter[] } {
    const all = this.#matters();
    return {
      open: all.filter((it) => this.#open.has(nameOf(it))),
      settled: all.filter((it) => !this.#open.has(nameOf(it))),
    };
  }

  missing(reason: MissingReason): readonly RowDraft[] {
    return this.#rows().filter(({ obstacle }) => obstacle === reason);
  }

  /** Items that may be on the wall and have free texts that could be added. */
  offering(): readonly RowDraft[] {
    return this.#rows().filter(({ obstacle, offers }) => obstacle === null && offers.length > 0);
  }

  #rows(): readonly RowDraft[] {
    return this.draft.notices.flatMap(({ rows }) => rows);
  }

  #matters(): readonly Matter[] {
    const all = this.draft.notices.flatMap((notice) => [
      matterOfNotice(notice),
      ...notice.rows
        .filter(({ obstacle }) => obstacle === null)
        .map((row) => matterOfRow(row, this.#decisions)),
    ]);
    return all.filter((it) => hitsOf(it).length > 0);
  }

  #look(): void {
    const matters = this.#matters();
    for (const matter of matters) {
      if (isOpen(matter, this.#decisions)) this.#open.add(nameOf(matter));
    }
    this.#shown = matters.flatMap(hitsOf);
    const alike = new Map<string, number>();
    for (const hit of this.#shown) alike.set(likeness(hit), (alike.get(likeness(hit)) ?? 0) + 1);
    this.#alike = alike;
  }
}

function likeness({ kind, found }: Hit): string {
  return `${kind}|${found}`;
}

function nameOf({ village, item }: Matter): string {
  return `${village}|${item}`;
}
