/** A hit as it may be shown outside the ledger: what kind it is and where, hardly more. */
import { maskText } from "../../domain/findings/mask.ts";
import { maskName } from "../../domain/privacy/index.ts";
import type { Hit } from "../../domain/publication/index.ts";

export function maskedHit({ kind, found }: Hit): string {
  switch (kind) {
    case "name":
      return maskName(found.replace(/[\s\u3000]+/gu, ""));
    case "id":
      return maskText(found, "id");
    case "phone":
      return maskText(found, "phone");
    case "account":
      return maskText(found, "account");
    case "number":
    case "address":
      return "***";
    case "word":
      return found;
  }
}

/** `第 5—7 字`, counted as a reader counts. */
export function placeInText({ text, start, end }: Hit): string {
  const first = Array.from(text.slice(0, start)).length + 1;
  const last = Array.from(text.slice(0, end)).length;
  return first === last ? `第 ${first} 字` : `第 ${first}—${last} 字`;
}
