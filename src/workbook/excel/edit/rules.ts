/** Rules of a newer layout for columns that are there: lists, prompts, colours. Values stay. */
import { cellAddress, rangeAddress } from "../../address.ts";
import type { RulesEdit } from "../../edit.ts";
import type { TableColumnPlan } from "../../plan.ts";
import { DICTIONARY_SHEET } from "../../xlsx/write/dictionary.ts";
import type { SheetOutline } from "../read/structure.ts";
import type { Session } from "../session.ts";
import { carryOut, command } from "../steps.ts";
import type { Step } from "../steps.ts";
import { conditionalStep, prompt, validationStep } from "../write/rules.ts";
import { FORMAT_CODES } from "../write/values.ts";
import { isKnown } from "./columns.ts";
import { BATCH_BYTES, patchBytes } from "./guard.ts";
import type { Patch } from "./guard.ts";
import { blockHeaders, columnsOfHeaders } from "./headers.ts";
import { blockOf } from "./look.ts";
import type { BlockLook } from "./look.ts";
import { removing } from "./marks.ts";
import type { EditRun, Entry } from "./run.ts";
import { isEmpty } from "./store.ts";
import { listSourcesNow } from "./words.ts";

interface Placed {
  readonly plan: TableColumnPlan;
  readonly column: number;
}

export async function applyRules(run: EditRun, session: Session): Promise<void> {
  const edits = run.of("rules");
  if (edits.length === 0) return;
  await run.lookAgain(session, (name) => name === DICTIONARY_SHEET);
  const lists = await listSourcesNow(run, session);
  for (const [index, edit] of edits) {
    const outline = run.sheetFor(index, edit.sheet);
    const block = outline && blockOf(outline, edit.table);
    if (outline && !block) run.skip(index, "table-gone");
    if (outline && block) await ruleSheet(run, session, index, edit, outline, block, lists);
  }
}

async function ruleSheet(
  run: EditRun,
  session: Session,
  index: number,
  edit: RulesEdit,
  outline: SheetOutline,
  block: BlockLook,
  lists: ReadonlyMap<string, string>,
): Promise<void> {
  const headers = await blockHeaders(run, session, outline, block);
  const placed = edit.columns.flatMap((plan): Placed[] => {
    const [column] = columnsOfHeaders([plan.header], headers, block.left) ?? [];
    if (column === undefined) run.skip(index, "column-gone");
    return column === undefined ? [] : [{ plan, column }];
  });
  await fillFormulas(run, session, index, outline, block, placed);
  const old = await findRules(session, outline.id, [
    ...edit.conditionals.map(({ formula }) => formula),
    ...(edit.outdated ?? []),
  ]);
  const steps = [...removing(old), ...ruleSteps(run, edit, outline, block, placed, lists)];
  await carryOut(session, steps, () => undefined);
  run.tellDone(index);
}

function* ruleSteps(
  run: EditRun,
  { conditionals }: RulesEdit,
  { id }: SheetOutline,
  { headerRow, bottom }: BlockLook,
  placed: readonly Placed[],
  lists: ReadonlyMap<string, string>,
): Generator<Step> {
  const context = {
    lists,
    dateShift: run.look.dateShift,
    formula: (formula: string) => formula,
  };
  for (const { plan, column } of placed) {
    const { header, headerNote, validation } = plan;
    const body = { top: headerRow + 1, left: column, bottom, right: column };
    if (headerNote !== undefined) {
      yield command((session) => {
        const cell = session.sheet(id).getRange(cellAddress(headerRow, column));
        cell.dataValidation.prompt = prompt(header, headerNote);
      }, 3);
    }
    if (validation === undefined || bottom <= headerRow || !isKnown(plan, lists)) continue;
    yield validationStep(id, rangeAddress(body), plan, validation, context);
  }
  for (const conditional of conditionals) yield conditionalStep(id, conditional, context);
}

/** Conditional formats of the sheet with one of these formulas; two requests. */
async function findRules(
  session: Session,
  sheet: string,
  formulas: readonly string[],
): Promise<readonly Excel.ConditionalFormat[]> {
  if (formulas.length === 0) return [];
  const { conditionalFormats } = session.sheet(sheet).getRange();
  conditionalFormats.load("items/id,items/type");
  await session.sync();
  const rules = conditionalFormats.items
    .filter(({ type }) => type === "Custom")
    .map((item) => ({ item, rule: item.custom.rule.load("formula") }));
  await session.sync();
  const own = new Set(formulas.map(comparable));
  return rules.filter(({ rule }) => own.has(comparable(rule.formula))).map(({ item }) => item);
}

/**
 * Without its row numbers: the rule moves with its rows, and is the same for the rows below. Programs
 * write blanks and capitals as they like.
 */
function comparable(formula: string): string {
  return formula
    .replace(/^=/, "")
    .replaceAll(/"(?:[^"]|"")*"|(\$?[A-Za-z]{1,3}\$?)\d+|\s+/g, (whole, letters?: string) =>
      letters === undefined ? (whole.startsWith('"') ? whole : "") : `${letters.toUpperCase()}#`,
    );
}

/** Calculated columns: formulas go into cells that are empty, and nowhere else. */
async function fillFormulas(
  run: EditRun,
  session: Session,
  index: number,
  outline: SheetOutline,
  { headerRow, bottom }: BlockLook,
  placed: readonly Placed[],
): Promise<void> {
  if (bottom <= headerRow) return;
  const top = headerRow + 1;
  await run.store.read(
    session,
    placed.map(({ column }) => ({
      sheet: outline.id,
      range: { top, left: column, bottom, right: column },
    })),
  );
  let patches: Patch[] = [];
  let entries: Entry[] = [];
  const send = async (): Promise<void> => {
    if (patches.length > 0) await run.write(session, patches, entries);
    patches = [];
    entries = [];
  };
  for (const item of placed) {
    const rows = emptyRows(run, outline, item.column, top, bottom);
    for (let from = 0; from < rows.length; from += MOST_ROWS) {
      const part = rows.slice(from, from + MOST_ROWS);
      const more = fillPart(run, index, outline, item, part);
      const bytes = [...patches, ...more.patches].reduce((sum, one) => sum + patchBytes(one), 0);
      if (bytes > BATCH_BYTES) await send();
      patches.push(...more.patches);
      entries.push(...more.entries);
    }
  }
  await send();
}

const MOST_ROWS = 500;

function emptyRows(
  run: EditRun,
  { id }: SheetOutline,
  column: number,
  top: number,
  bottom: number,
): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_, offset) => top + offset).filter((row) =>
    isEmpty(run.store.at(id, row, column)),
  );
}

/** A block of the column with the formula, or only the number format, in its empty cells. */
function fillPart(
  run: EditRun,
  index: number,
  { id, name }: SheetOutline,
  { plan, column }: Placed,
  rows: readonly number[],
): { readonly patches: readonly Patch[]; readonly entries: readonly Entry[] } {
  const top = rows[0] ?? 1;
  const last = rows.at(-1) ?? top;
  const wanted = new Set(rows);
  const all = Array.from({ length: last - top + 1 }, (_, offset) => top + offset);
  const { calculated } = plan;
  const code =
    calculated !== undefined && plan.format === "text" ? "General" : FORMAT_CODES[plan.format];
  const formats = all.map((row) => {
    const { format } = run.store.at(id, row, column);
    const isFree = format === "General" || (calculated !== undefined && format === "@");
    return [wanted.has(row) && isFree && format !== code ? code : null];
  });
  const values = all.map((row) => [
    wanted.has(row) && calculated !== undefined
      ? `=${calculated.replaceAll("{row}", String(row))}`
      : null,
  ]);
  if (calculated === undefined && formats.every(([format]) => format === null)) {
    return { patches: [], entries: [] };
  }
  const entries =
    calculated === undefined
      ? []
      : rows.map((row): Entry => {
          const before = run.store.at(id, row, column);
          const formula = `=${calculated.replaceAll("{row}", String(row))}`;
          const at = { sheetId: id, sheet: name, row, column };
          return {
            index,
            change: { kind: "cell", ...at, before, after: formula, neighbours: [] },
            lines: [],
          };
        });
  const [firstEntry, ...others] = entries;
  const range = rangeAddress({ top, left: column, bottom: last, right: column });
  const line = { sheet: name, cell: range, before: "", after: `(空格填入公式)${plan.header}` };
  return {
    patches: [{ sheet: id, top, left: column, values, formats }],
    // One line for the stretch: the formulas differ by their row only.
    entries: firstEntry ? [{ ...firstEntry, lines: [line] }, ...others] : [],
  };
}
