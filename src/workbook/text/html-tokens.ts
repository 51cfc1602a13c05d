/** Tags and text of a web page, in one pass whatever the page holds. */

export type HtmlToken =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "open"; readonly name: string; readonly attributes: string }
  | { readonly kind: "close"; readonly name: string };

/** Elements whose content is never shown. */
const UNSEEN = new Set(["script", "style", "title", "xml"]);

/** Comments, declarations and unseen elements are left out; a lone `<` is text. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  const lower = html.toLowerCase();
  /** Unseen elements that are never closed: looked for once only. */
  const unclosed = new Set<string>();
  let at = 0;
  while (at < html.length) {
    const less = html.indexOf("<", at);
    if (less > at) yield { kind: "text", text: html.slice(at, less) };
    if (less < 0) {
      yield { kind: "text", text: html.slice(at) };
      return;
    }
    const tag = readTag(html, less);
    at = tag.end;
    if (tag.name === "") {
      if (tag.isText) yield { kind: "text", text: html.slice(less, at) };
    } else if (tag.isClosing) {
      yield { kind: "close", name: tag.name };
    } else if (UNSEEN.has(tag.name) && !unclosed.has(tag.name)) {
      const close = lower.indexOf(`</${tag.name}`, at);
      if (close < 0) unclosed.add(tag.name);
      else at = close;
    } else {
      yield { kind: "open", name: tag.name, attributes: tag.attributes };
    }
  }
}

interface Tag {
  /** Lower case; "" for text, comments and declarations. */
  readonly name: string;
  readonly isClosing: boolean;
  readonly isText: boolean;
  readonly attributes: string;
  readonly end: number;
}

function readTag(html: string, less: number): Tag {
  const nothing = { name: "", isClosing: false, isText: false, attributes: "" };
  if (html.startsWith("<!--", less)) {
    const close = html.indexOf("-->", less + 4);
    return { ...nothing, end: close < 0 ? html.length : close + 3 };
  }
  const head = /^<(\/?)([a-z][\w:-]{0,40})|^<[!?]/i.exec(html.slice(less, less + 44));
  const greater = head ? endOfTag(html, less) : -1;
  // Without its `>` nothing behind is markup any more.
  if (!head) return { ...nothing, isText: true, end: less + 1 };
  if (greater < 0) return { ...nothing, isText: true, end: html.length };
  const [start, slash, name = ""] = head;
  return {
    name: name.toLowerCase(),
    isClosing: slash === "/",
    isText: false,
    attributes: html.slice(less + start.length, greater),
    end: greater + 1,
  };
}

/** Attributes are short: a quote that stays open for longer is a stray one. */
const MAX_QUOTED = 10_000;

function endOfTag(html: string, less: number): number {
  const first = html.indexOf(">", less);
  if (first < 0) return -1;
  let quote = "";
  for (let at = less; at < Math.min(html.length, first + MAX_QUOTED); at++) {
    const character = html.charAt(at);
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if (character === ">") {
      return at;
    }
  }
  return first;
}
