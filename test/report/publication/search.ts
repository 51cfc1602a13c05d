/** A written package as a suspicious reader would search it: every part, whatever stands between the signs. */
import { unzipSync } from "fflate";

/** Every part inflated, by its name. */
export function packageParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, string] => [
    name,
    new TextDecoder().decode(part),
  ]);
  return new Map([...parts, [WHOLE, new TextDecoder("latin1").decode(bytes)]]);
}

/** Name of the package itself among its parts. */
export const WHOLE = "the file as it is";

/** One width and case, no spaces, nothing invisible: as a suspicious reader would look. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{Z}\p{C}\p{M}]+/gu, "");
}

/** Everything in the package, without signs between digits. */
export function bare(parts: ReadonlyMap<string, string>): string {
  return plain([...parts].flat().join("\n")).replaceAll("-", "");
}

export function key(secret: string): string {
  return plain(secret).replaceAll("-", "");
}

/** Which of them stand in `text`: every place of it is looked up, whatever the number of secrets. */
export function leaked(text: string, secrets: readonly string[]): readonly string[] {
  const wanted = new Set(secrets.map(key));
  const lengths = new Map<string, Set<number>>();
  for (const it of wanted) {
    const head = it.slice(0, 2);
    lengths.set(head, (lengths.get(head) ?? new Set()).add(it.length));
  }
  const found = new Set<string>();
  for (let at = 0; at < text.length; at += 1) {
    for (const length of lengths.get(text.slice(at, at + 2)) ?? []) {
      const piece = text.slice(at, at + length);
      if (wanted.has(piece)) found.add(piece);
    }
  }
  return [...found];
}
