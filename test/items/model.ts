/**
 * A book that is worked on by plans, beside a model of it: the lifecycle by itself, on items in memory.
 * Whatever way the changes take, the book has to say what the model says.
 */
import { addDays } from "../../src/domain/dates/index.ts";
import { apply } from "../../src/domain/lifecycle/index.ts";
import type { Item, MoveId } from "../../src/domain/lifecycle/index.ts";
import { MOVES } from "../../src/domain/lifecycle/index.ts";
import { printValue } from "../../src/domain/records.ts";
import type { FieldValue } from "../../src/domain/records.ts";
import { defaultSettings } from "../../src/domain/settings/index.ts";
import { recordsOf } from "../../src/book/read.ts";
import { itemsOf, planMoves } from "../../src/items/index.ts";
import type { BookItem, BookMove, MovesPlan } from "../../src/items/index.ts";
import type { BookEdit } from "../../src/workbook/edit.ts";
import type { RawWorkbook } from "../../src/workbook/raw.ts";
import { INPUTS } from "../domain/lifecycle/example.ts";
import { addSheets, applyEdits } from "../support/applyEdits.ts";
import { bookOf, rawBook } from "../support/rawBook.ts";
import type { Book } from "../../src/book/read.ts";

export const MOVE_IDS = MOVES.map(({ id }) => id);
const BY = ["何青"];

/** Moves of one plan: which item, which move, whether it must fit the item's 状态. */
export interface Choice {
  readonly item: number;
  readonly move: number;
  readonly fitting: boolean;
}

export interface State {
  /** By 编号 (or place, before there is one): every column that holds something. */
  readonly items: readonly string[];
  /** Rows of 办理日志. */
  readonly log: readonly string[];
}

const HARDSHIP = {
  householder: "周大山",
  householdNo: "03-0045",
  occupation: "在家农民",
  address: "3组12号",
  familySize: 3,
  phone: "13800001234",
  supportType: "农村低保",
  hardshipType: "医疗",
  hardshipReason: "因病",
  needs: ["救助资金"],
};

const COMMON = {
  group: "3组",
  registeredDate: "2026-01-02",
  sourceChannel: "干部走访",
  collector: "何青",
};
const content = (n: number) => ({
  reporter: "周大山",
  content: `第${n}段机耕道垮塌`,
  category: "交通",
});

/** Items in the ledgers, some on no account yet; without 办理日志 unless it is asked for. */
export function startBook(withLog: boolean): RawWorkbook {
  return rawBook({
    demands: [
      { ...COMMON, ...content(1), code: "LH-MS-2026-0001", status: "待议账" },
      { ...COMMON, ...content(2), code: "LH-MS-2026-0002", status: "待议账" },
      { group: "3组", ...content(3) },
    ],
    hardship: [{ ...COMMON, ...HARDSHIP, code: "LH-KN-2026-0001", status: "待议账" }],
    stability: [
      {
        ...COMMON,
        matter: "矛盾纠纷",
        content: "地界纠纷",
        code: "LH-WD-2026-0001",
        status: "待议账",
      },
    ],
    ...(withLog ? { actionLog: [] } : {}),
  });
}

const READ_ON = "2028-01-01";
const READ = new WeakMap<RawWorkbook, Book>();

/** Read once: the day on which it is read matters to no item. */
export function read(workbook: RawWorkbook): Book {
  const known = READ.get(workbook);
  if (known) return known;
  const book = bookOf(workbook, READ_ON);
  READ.set(workbook, book);
  return book;
}

export class Model {
  readonly made = new Set<MoveId>();
  refused = 0;
  asOf = "2026-01-05";
  readonly #rows: { item: Item; readonly log: string[]; last?: string }[];
  readonly #taken: Set<string>;
  readonly #log: string[] = [];
  #serial = 100;

  constructor(workbook: RawWorkbook) {
    const items = itemsOf(read(workbook));
    this.#rows = items.map(({ item }) => ({ item, log: [] }));
    this.#taken = new Set(items.map(({ code }) => code).filter((code) => code !== ""));
  }

  /** The moves as the pane would ask for them: on items as they are read now. */
  moves(workbook: RawWorkbook, choices: readonly Choice[]): readonly BookMove[] {
    this.asOf = addDays(this.asOf, 3);
    const items = itemsOf(read(workbook));
    return choices.flatMap(({ item: at, move: index, fitting }): BookMove[] => {
      const on = items[at % items.length];
      if (!on) return [];
      const state = printValue(on.item.values["status"]) || "未建账";
      const fits = MOVES.filter(({ from }) => from.some((it) => it === state)).map(({ id }) => id);
      const ids = fitting && fits.length > 0 ? fits : MOVE_IDS;
      const move = ids[index % ids.length];
      return move === undefined ? [] : [{ on, move, input: this.#input(on, move) }];
    });
  }

  /** What the moves do by the lifecycle alone; true for each that is made. */
  make(moves: readonly BookMove[], order: readonly BookItem[]): readonly boolean[] {
    const opened: Item[] = [];
    const results = moves.map(({ on, move, input }) => {
      const row = this.#rows[order.indexOf(on)];
      if (!row) throw new Error("no such item");
      const result = apply(row.item, move, input, {
        ...{ level: "村", by: BY, asOf: this.asOf, settings: defaultSettings() },
        ...{ log: row.log, taken: this.#taken },
      });
      if (!result.ok) {
        this.refused += 1;
        return false;
      }
      this.made.add(move);
      row.item = result.item;
      const line = [result.log.code, result.log.date, result.log.text, ...BY].join(" | ");
      if (line !== row.last) {
        row.last = line;
        row.log.push(result.log.text);
        this.#log.push(line);
      }
      for (const key of ["code", "newCode"]) {
        const code = printValue(input[key]);
        if (code !== "") this.#taken.add(code);
      }
      if (move === "transfer" && result.opens) opened.push(result.opens);
      return true;
    });
    for (const item of opened) this.#rows.push({ item, log: [] });
    return results;
  }

  state(): State {
    return {
      items: this.#rows.map(({ item }) => said(item)).sort(),
      log: [...this.#log].sort(),
    };
  }

  /** The items in the model's order: of each ledger as they came. */
  order(items: readonly BookItem[]): readonly BookItem[] {
    const left = [...items];
    return this.#rows.map(({ item }) => {
      const at = left.findIndex((it) => said(it.item) === said(item));
      const [found] = left.splice(at, 1);
      if (at < 0 || !found) throw new Error(`not in the book: ${said(item)}`);
      return found;
    });
  }

  #input({ item }: BookItem, id: MoveId): Record<string, FieldValue> {
    const other = item.ledger === "demands" ? "hardship" : "demands";
    const own: Readonly<Record<string, FieldValue>> = {
      code: this.#newCode(LETTERS[item.ledger]),
      newCode: this.#newCode(LETTERS[other]),
      toLedger: other,
      newContent: "另写的一句",
      ...(item.ledger === "hardship" && { closingWay: "临时救助" }),
      ...(item.ledger === "stability" && { closingWay: "实质化解" }),
    };
    const limits: Readonly<Record<string, string>> = {
      deadline: addDays(this.asOf, 14),
      extendedDeadline: addDays(this.asOf, 90),
      ...(id === "carry" && { actionDate: this.asOf }),
    };
    return Object.fromEntries(
      Object.entries(INPUTS[id]).map(([key, value]) => {
        const isDay = typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
        return [key, isDay ? (limits[key] ?? this.asOf) : (own[key] ?? value)];
      }),
    );
  }

  #newCode(letters: string): string {
    this.#serial += 1;
    return `LH-${letters}-2026-0${this.#serial}`;
  }
}

const LETTERS = { demands: "MS", hardship: "KN", stability: "WD" } as const;
const WORKED_OUT = new Set(["serial", "village", "daysLeft", "light", "visitsThisYear"]);

function said({ ledger, values }: Item): string {
  const cells = Object.entries(values)
    .filter(([key, value]) => !WORKED_OUT.has(key) && printValue(value) !== "")
    .map(([key, value]) => `${key}=${printValue(value)}`)
    .sort();
  return `${ledger}: ${cells.join("; ")}`;
}

export function stateOfBook(workbook: RawWorkbook): State {
  const book = read(workbook);
  return {
    items: itemsOf(book)
      .map(({ item }) => said(item))
      .sort(),
    log: recordsOf(book, "actionLog")
      .map(({ values }) =>
        ["itemCode", "actionDate", "measure", "handlers"]
          .map((key) => printValue(values[key]))
          .join(" | "),
      )
      .sort(),
  };
}

export function planned(
  workbook: RawWorkbook,
  moves: readonly BookMove[],
  asOf: string,
): MovesPlan {
  return planMoves(read(workbook), moves, { level: "村", by: BY, asOf });
}

export function written(workbook: RawWorkbook, { sheets, edits }: MovesPlan): RawWorkbook {
  return applyEdits(addSheets(workbook, sheets), edits).workbook;
}

/** Edits cut into the smallest pieces that a writing can break off between. */
export function pieces(edits: readonly BookEdit[]): readonly BookEdit[] {
  return edits.flatMap((edit): readonly BookEdit[] =>
    edit.kind === "rows" ? edit.rows.map((row) => ({ ...edit, rows: [row] })) : [edit],
  );
}
