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
  readonly #alike = new Map<string, number>();
  /** In the order in which they came up: what is decided keeps its place, so that nothing jumps away. */
  readonly #open = new Set<string>();
  readonly #hitKeys: ReadonlyMap<string, Hit>;
  #publication: Publication;

  constructor(draft: PublicationDraft, decisions: readonly DecisionPair[]) {
    this.draft = draft;
    this.#decisions = new Map(decisions);
    this.#hitKeys = new Map(draft.hits.map((hit) => [hit.key, hit]));
    for (const hit of draft.hits) {
      this.#alike.set(likeness(hit), (this.#alike.get(likeness(hit)) ?? 0) + 1);
    }
    this.#publication = settlePublication(draft, this.#decisions);
    this.#lookForOpen();
  }

  get publication(): Publication {
    return this.#publication;
  }

  get decisions(): ReadonlyMap<string, Decision> {
    return this.#decisions;
  }

  /** Returns what was decided: one place or all that are alike, or a free text. */
  decide({ key, decision, alike }: DecideArgs): readonly DecisionPair[] {
    const hit = alike ? this.#hitKeys.get(key) : undefined;
    const changed = hit
      ? [...decideAlike(this.draft, hit, decision)]
      : ([[key, decision]] as const satisfies readonly DecisionPair[]);
    for (const [one, word] of changed) this.#decisions.set(one, word);
    this.#publication = settlePublication(this.draft, this.#decisions);
    this.#lookForOpen();
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

  #lookForOpen(): void {
    for (const matter of this.#matters()) {
      if (isOpen(matter, this.#decisions)) this.#open.add(nameOf(matter));
    }
  }
}

function likeness({ kind, found }: Hit): string {
  return `${kind}|${found}`;
}

function nameOf({ village, item }: Matter): string {
  return `${village}|${item}`;
}
