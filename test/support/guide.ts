/**
 * The clerk's guide as the tests read it. In it 「…」 are words of the pane, “…” names of sheets,
 * columns and what stands in them.
 */
import { readFileSync } from "node:fs";

export const GUIDE = "docs/使用说明.md";
export const PICTURES = "docs/pictures";

export interface GuideSection {
  /** Without its number. */
  readonly title: string;
  /** Words of the pane. */
  readonly words: readonly string[];
  /** Sheets, columns and what stands in cells. */
  readonly names: readonly string[];
}

export function readGuide(): string {
  return readFileSync(GUIDE, "utf8");
}

/** By headings of every depth, in their order; what stands before the first is none. */
export function guideSections(guide = readGuide()): readonly GuideSection[] {
  const [, ...parts] = guide.split(/^#+ /m);
  return parts.map((part) => ({
    title: (part.split("\n", 1)[0] ?? "").replace(/^[\d.]+\s*/, ""),
    words: marked(part, /「([^」]+)」/g),
    names: marked(part, /“([^”]+)”/g),
  }));
}

/** File names of the pictures that a text shows. */
export function picturesOf(text: string): readonly string[] {
  return marked(text, /!\[[^\]]*\]\((?:docs\/)?pictures\/([^)]+)\)/g);
}

/** Whether a text holds these words; …… in them is anything short, blanks do not matter. */
export function isSaid(words: string, text: string): boolean {
  const parts = words.replaceAll(/\s/g, "").split("……").map(literally);
  return new RegExp(parts.join(".{0,24}?")).test(text.replaceAll(/[^\S\n]/g, ""));
}

function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Each once. */
function marked(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, inner = ""]) => inner))];
}
