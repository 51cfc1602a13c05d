/** `Excel.DataValidation` of a range. */
import { addressOf, intersection, parseAddress, splitSheet, withSheet } from "../book/areas.ts";
import { assertAllowed } from "../book/protection.ts";
import type { Range } from "../book/range.ts";
import type { ValidationState } from "../book/sheet-state.ts";
import { subtract } from "../book/subtract.ts";
import type { GridValidation } from "../engine/types.ts";
import { define } from "../wire/define.ts";
import { HostError } from "../wire/errors.ts";
import { isRecord } from "../wire/json.ts";
import type { Json } from "../wire/json.ts";

const KINDS = ["wholeNumber", "decimal", "textLength", "list", "date", "time", "custom"] as const;

const TYPES: Readonly<Record<(typeof KINDS)[number], string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  list: "List",
  date: "Date",
  time: "Time",
  custom: "Custom",
};

const LIST_LIMIT = 255;

/** The rule whose area holds the whole range, or several that do not agree, or none. */
function found(self: Range): ValidationState | "mixed" | null {
  const touching = self.book
    .sheet(self.sheet)
    .validations.filter(({ area }) => intersection(area, self.area));
  const first = touching[0];
  if (!first) return null;
  const common = intersection(first.area, self.area);
  return touching.length === 1 && common && addressOf(common) === addressOf(self.area)
    ? first
    : "mixed";
}

function kindOf(rule: Json): (typeof KINDS)[number] | null {
  return isRecord(rule) ? (KINDS.find((kind) => isRecord(rule[kind])) ?? null) : null;
}

function checkRule(value: Json, member: string): void {
  const kind = kindOf(value);
  if (!kind || !isRecord(value)) throw new HostError("InvalidArgument", member);
  const detail = value[kind];
  if (kind !== "list" || !isRecord(detail)) return;
  const { source } = detail;
  if (typeof source !== "string" || source === "")
    throw new HostError("InvalidArgument", member, "list source");
  if (!source.startsWith("=") && source.length > LIST_LIMIT) {
    throw new HostError("InvalidArgument", member, "list over 255 characters");
  }
}

function change(self: Range, member: string, next: Partial<ValidationState>): void {
  assertAllowed(self.book, self.sheet, null, member);
  const before = found(self);
  const known = before === "mixed" ? null : before;
  clear(self);
  const state: ValidationState = {
    id: `dv${self.book.nextId()}`,
    area: self.area,
    rule: known?.rule ?? {},
    errorAlert: known?.errorAlert ?? DEFAULT_ALERT,
    prompt: known?.prompt ?? DEFAULT_PROMPT,
    ignoreBlanks: known?.ignoreBlanks ?? true,
    ...next,
  };
  self.book.sheet(self.sheet).validations.push(state);
  self.book.engine.setValidation(self.sheet, state.id, state.area, gridRule(self, state));
}

const DEFAULT_ALERT = { message: "", showAlert: true, style: "Stop", title: "" };
const DEFAULT_PROMPT = { message: "", showPrompt: true, title: "" };

/** What the grid can offer or check: lists and own formulas. */
function gridRule(self: Range, { rule, errorAlert }: ValidationState): GridValidation | null {
  if (!isRecord(rule)) return null;
  const stops =
    isRecord(errorAlert) && errorAlert["style"] === "Stop" && errorAlert["showAlert"] !== false;
  const { list, custom } = rule;
  if (isRecord(custom) && typeof custom["formula"] === "string") {
    return { kind: "formula", formula: custom["formula"], stops };
  }
  const source = isRecord(list) ? list["source"] : null;
  if (typeof source !== "string") return null;
  if (!source.startsWith("=")) return { kind: "list", values: source.split(","), stops };
  const [sheet, address] = splitSheet(source.slice(1));
  const area = parseAddress(address);
  if (!area) return null;
  const name = sheet ?? self.book.sheetName(self.sheet);
  return { kind: "listFromRange", source: withSheet(name, addressOf(area)), stops };
}

/** Takes the range out of every rule that covers some of it. */
export function clear({ book, sheet, area }: Range): void {
  const { validations } = book.sheet(sheet);
  for (const state of validations.splice(0)) {
    if (!intersection(state.area, area)) {
      validations.push(state);
      continue;
    }
    book.engine.setValidation(sheet, state.id, state.area, null);
    for (const rest of subtract(state.area, area)) {
      const part = { ...state, id: `dv${book.nextId()}`, area: rest };
      validations.push(part);
      book.engine.setValidation(sheet, part.id, rest, gridRule(book.range(sheet, rest), part));
    }
  }
}

function member(
  self: Range,
  key: "rule" | "errorAlert" | "prompt" | "ignoreBlanks",
  none: Json,
): Json {
  const state = found(self);
  if (state === "mixed") return null;
  return state ? state[key] : none;
}

export const dataValidation = define<Range>({
  type: "DataValidation",
  properties: {
    type: {
      get: (self) => {
        const state = found(self);
        if (state === "mixed") return "Inconsistent";
        const kind = state ? kindOf(state.rule) : null;
        return kind ? TYPES[kind] : "None";
      },
    },
    rule: {
      get: (self) => member(self, "rule", {}),
      set: (self, value) => {
        checkRule(value, "DataValidation.rule");
        change(self, "DataValidation.rule", { rule: value });
      },
    },
    errorAlert: {
      get: (self) => member(self, "errorAlert", DEFAULT_ALERT),
      set: (self, value) => {
        change(self, "DataValidation.errorAlert", { errorAlert: value });
      },
    },
    prompt: {
      get: (self) => member(self, "prompt", DEFAULT_PROMPT),
      set: (self, value) => {
        change(self, "DataValidation.prompt", { prompt: value });
      },
    },
    ignoreBlanks: {
      get: (self) => member(self, "ignoreBlanks", true),
      set: (self, value) => {
        change(self, "DataValidation.ignoreBlanks", { ignoreBlanks: value === true });
      },
    },
  },
  methods: {
    clear: (self, args) => {
      assertAllowed(self.book, self.sheet, null, args.member);
      clear(self);
      return undefined;
    },
  },
});
