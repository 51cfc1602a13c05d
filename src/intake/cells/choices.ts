/** Choice columns: one or several values of a list (mess rows 42 to 44). */
import { matchChoice } from "../../domain/ledgers/choices.ts";
import type { ChoiceList } from "../../domain/ledgers/types.ts";
import { removeSpaces, tidySpaces, toHalfWidth } from "../../domain/text/normalize.ts";
import type { CellIssue, CellOutcome } from "../types.ts";
import { blankKind } from "./blanks.ts";
import { issue, keep, noted } from "./outcome.ts";
import type { TypeReader } from "./outcome.ts";
import { lostToDate } from "./texts.ts";

/** A rating is somebody else's word: each one that is put under another heading is shown (row 43). */
const SHOW_EACH: ReadonlySet<string> = new Set(["满意度"]);
/** An unknown 状态 is asked about as well as refused: where an item stands is worth a question (row 42). */
const ASK_TOO: ReadonlySet<string> = new Set(["状态"]);
/** Words around a status that add nothing to it. */
const HARMLESS =
  /^(?:目前|现在?|正在|尚在|仍在|还在|已经?|属于)|(?:了|状态|[-:,]?\d+(?:\.\d+)?%)$/g;
const BRACKETS = /[([【][^()[\]【】]*[)\]】]/g;
const BRACKET = /[([【]/;
const SEPARATORS = /[、,，;；\n|]|\s+/;
const SHORT_WORD = 4;
const FALLBACK = "其他";
const REFUSALS: ReadonlySet<string> = new Set(["choice-refused", "status-unknown"]);

/** One piece of a cell as the list knows it. `value` null: nothing safe can be taken. */
interface Found {
  readonly value: string | null;
  readonly issue: CellIssue | null;
}

/** How words are compared: half width, no spaces, no case. Brackets count, they are part of values. */
function choiceKey(text: string): string {
  return removeSpaces(toHalfWidth(text)).toLowerCase();
}

export function choiceReader(list: ChoiceList): TypeReader {
  const lookup = choiceLookup(list);
  return reader(lookup, (text) => {
    const { value, issue: said } = lookup(text);
    return { value, said: said === null ? [] : [said] };
  });
}

/** Several values, kept in the order written, each once. */
export function choicesReader(list: ChoiceList): TypeReader {
  const lookup = choiceLookup(list);
  return reader(lookup, (text) => {
    const whole = known(lookup(text));
    const found = whole ? [whole] : pieces(text).map(lookup);
    const values = found.map((it) => it.value).filter((value) => value !== null);
    const said = found.map((it) => it.issue).filter((it) => it !== null);
    const refused = said.some((it) => REFUSALS.has(it.id));
    const value = refused || values.length === 0 ? null : [...new Set(values)];
    if (said.length === 0 && value?.join("、") !== text) said.push(issue("choice-word"));
    return { value, said };
  });

  /** Slashes stand inside of values (`五保户/特困`), so they separate only what is unknown. */
  function pieces(text: string): readonly string[] {
    return text
      .split(SEPARATORS)
      .flatMap((piece) => (known(lookup(piece)) ? [piece] : piece.split(/[/／]/)))
      .filter((piece) => !isBlank(piece) || known(lookup(piece)) !== null);
  }
}

type ReadChoice = (text: string) => {
  readonly value: string | readonly string[] | null;
  readonly said: readonly CellIssue[];
};

function reader(lookup: (text: string) => Found, read: ReadChoice): TypeReader {
  const fromText = (text: string): CellOutcome => {
    const { value, said } = read(text);
    return said.length === 0 ? keep(value) : noted(value, ...said);
  };
  return {
    repeats: true,
    // 无, / or 0 may be words of the list; then they are no blanks.
    exact: (text) =>
      text.length <= SHORT_WORD && known(lookup(text)) ? fromText(text) : undefined,
    text: fromText,
    number: (value) => {
      // 100 % is stored as the number 1.
      const percent = value >= 0 && value <= 1 ? `${Math.round(value * 100)}%` : "";
      return fromText(known(lookup(String(value))) || percent === "" ? String(value) : percent);
    },
    date: lostToDate,
    boolean: (value) => fromText(value ? "是" : "否"),
    zeroIsBlank: true,
  };
}

function isBlank(piece: string): boolean {
  return piece === "" || blankKind(piece) !== null;
}

/** The find itself if the list knows the text, else null. */
function known(found: Found): Found | null {
  return found.issue === null || found.issue.id.startsWith("choice-word") ? found : null;
}

function choiceLookup(list: ChoiceList): (text: string) => Found {
  const exact = new Set(list.values);
  const written = new Set([...list.values, ...Object.keys(list.words)].map(choiceKey));
  const hints = new Map(
    [...list.values.map((it) => [it, it] as const), ...Object.entries(list.suggest ?? {})].map(
      ([word, value]) => [choiceKey(word), value] as const,
    ),
  );
  const fallback = exact.has(FALLBACK) ? FALLBACK : null;
  const byWord = SHOW_EACH.has(list.name) ? "choice-word-noted" : "choice-word";
  const slots = { list: list.name, fallback: fallback === null ? "留空" : `按“${fallback}”记` };

  return (text) => {
    if (exact.has(text)) return { value: text, issue: null };
    const key = choiceKey(text);
    const core = key.replace(BRACKETS, "").replace(HARMLESS, "").replace(HARMLESS, "");
    const whole = matchChoice(list, text);
    const match = whole ?? (core === "" ? undefined : matchChoice(list, core));
    if (match === undefined) return unknown(text, core);
    if (match.via === "suggestion") return suggested(text, match.value);
    // Words that were left out may have said something: show them.
    const dropped = whole === undefined || (BRACKET.test(key) && !written.has(key));
    const kind = match.via === "value" ? "choice-word" : byWord;
    return { value: match.value, issue: issue(dropped ? "choice-word-noted" : kind) };
  };

  function suggested(text: string, suggestion: string): Found {
    const said = issue("choice-suggested", { ...slots, value: text, valueSuggestion: suggestion });
    return { value: fallback, issue: said };
  }

  function unknown(text: string, core: string): Found {
    const value = text;
    if (list.unknown === "keep") {
      return { value: tidySpaces(text), issue: issue("choice-kept", { value }) };
    }
    if (list.unknown === "refuse") {
      const options = list.values.join("、");
      const id = ASK_TOO.has(list.name) ? "status-unknown" : "choice-refused";
      return { value: null, issue: issue(id, { ...slots, value, options }) };
    }
    const suggestion = contained(core);
    if (suggestion !== undefined) return suggested(text, suggestion);
    return { value: fallback, issue: issue("choice-unknown", { ...slots, value }) };
  }

  /** `交通问题` speaks of 交通: a suggestion when all hints in the text agree. */
  function contained(core: string): string | undefined {
    const hits = new Set<string>();
    for (const [key, value] of hints) if (key.length > 1 && core.includes(key)) hits.add(value);
    return hits.size === 1 ? [...hits][0] : undefined;
  }
}
