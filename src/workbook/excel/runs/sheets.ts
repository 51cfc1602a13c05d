/** The sheets of a run as they stand in the workbook now: still ours, or the clerk's by now. */
import type { Content } from "./contents.ts";
import type { Run, RunSheet } from "./record.ts";

/** A sheet of the open workbook. */
export interface SheetNow {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
}

export interface OwnSheet {
  readonly sheet: SheetNow;
  readonly record: RunSheet;
}

/** Why a sheet of ours was not removed. */
export interface KeptSheet {
  readonly name: string;
  readonly why: "changed" | "renamed" | "in-use" | "last";
  /** For the clerk. */
  readonly sentence: string;
}

const SENTENCES: Readonly<Record<KeptSheet["why"], (name: string) => string>> = {
  changed: (name) => `“${name}”写好以后有人改动过,已原样保留。不需要的话,请自己删除。`,
  renamed: (name) => `“${name}”改过名称,已原样保留。不需要的话,请自己删除。`,
  "in-use": (name) => `“${name}”是保留的工作表还要用的(下拉清单或公式),已一并保留。`,
  last: (name) => `“${name}”是工作簿中最后一张可见的工作表,Excel 不允许删除,已保留。`,
};

function kept(name: string, why: KeptSheet["why"]): KeptSheet {
  return { name, why, sentence: SENTENCES[why](name) };
}

/** By id, and where ids have changed since (another Excel has saved the file) by name. */
export function sheetsOfRun(run: Run, sheets: readonly SheetNow[]): readonly OwnSheet[] {
  return run.sheets.flatMap((record) => {
    const sheet =
      sheets.find(({ id }) => id === record.id) ??
      sheets.find(({ name }) => name === record.name || name === record.temporary);
    return sheet ? [{ sheet, record }] : [];
  });
}

/** Present names of sheets → their names in the plan. */
export function plannedNames(own: readonly OwnSheet[]): ReadonlyMap<string, string> {
  return new Map(own.map(({ sheet, record }) => [sheet.name, record.planned]));
}

export interface Sorted {
  readonly remove: readonly SheetNow[];
  readonly kept: readonly KeptSheet[];
}

/**
 * What of a run may be removed: sheets under the name that we gave them whose content is what we
 * wrote. With any sheet that stays, what its formulas refer to stays, and the hidden sheets of lists.
 */
export function sortOwn(
  own: readonly OwnSheet[],
  contents: ReadonlyMap<string, Content>,
  sheets: readonly SheetNow[],
): Sorted {
  const remove: SheetNow[] = [];
  const keep: KeptSheet[] = [];
  for (const { sheet, record } of own) {
    const isRenamed = sheet.name !== record.name && sheet.name !== record.temporary;
    const isChanged = record.hash === undefined || contents.get(sheet.id)?.hash !== record.hash;
    if (isRenamed) keep.push(kept(sheet.name, "renamed"));
    else if (isChanged) keep.push(kept(sheet.name, "changed"));
    else remove.push(sheet);
  }
  const inUse = keep.length === 0 ? [] : stillNeeded(own, remove, contents);
  const rest = remove.filter((sheet) => !inUse.includes(sheet));
  const spared = lastVisible(rest, sheets);
  return {
    remove: rest.filter((sheet) => sheet !== spared),
    kept: [
      ...keep,
      ...inUse.map(({ name }) => kept(name, "in-use")),
      ...(spared ? [kept(spared.name, "last")] : []),
    ],
  };
}

/** Hidden sheets, and those that formulas of sheets that stay lead to, directly or through others. */
function stillNeeded(
  own: readonly OwnSheet[],
  remove: readonly SheetNow[],
  contents: ReadonlyMap<string, Content>,
): readonly SheetNow[] {
  const needed = new Set(remove.filter(({ visible }) => !visible));
  const todo = own.map(({ sheet }) => sheet).filter((sheet) => !remove.includes(sheet));
  todo.push(...needed);
  for (let sheet = todo.pop(); sheet; sheet = todo.pop()) {
    const names = contents.get(sheet.id)?.refersTo;
    for (const other of remove) {
      if (needed.has(other) || !names?.has(other.name)) continue;
      needed.add(other);
      todo.push(other);
    }
  }
  return remove.filter((sheet) => needed.has(sheet));
}

/** A workbook keeps at least one visible sheet. */
export function lastVisible(
  remove: readonly SheetNow[],
  sheets: readonly SheetNow[],
): SheetNow | undefined {
  const isLeft = sheets.some((sheet) => sheet.visible && !remove.some(({ id }) => id === sheet.id));
  return isLeft ? undefined : remove.find(({ visible }) => visible);
}

/** Asks which sheet is in front; call what it returns after the next sync. */
export function askFront(context: Excel.RequestContext): () => string {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  return idOf(sheet.load("id"));
}

function idOf(sheet: Excel.Worksheet): () => string {
  return () => sheet.id;
}

/** Asks for all sheets; call what it returns after the next sync. */
export function askSheets(context: Excel.RequestContext): () => readonly SheetNow[] {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  return () =>
    worksheets.items.map(({ id, name, visibility }) => ({
      id,
      name,
      visible: visibility === "Visible",
    }));
}
