/** The end of a run: what was written is read back, then the sheets get their names. */
import { LOOKS } from "../../xlsx/write/looks.ts";
import { Stopped } from "../failure.ts";
import { NameSet } from "../names.ts";
import { askExtents, hashContents } from "../runs/contents.ts";
import type { Extents } from "../runs/contents.ts";
import { changeProperties, ownProperties, propertyChanges, reversed } from "../runs/properties.ts";
import type { Properties } from "../runs/properties.ts";
import { saveRuns } from "../runs/record.ts";
import type { Run } from "../runs/record.ts";
import { askSheets, plannedNames, sheetsOfRun, sortOwn } from "../runs/sheets.ts";
import type { OwnSheet, SheetNow, Sorted } from "../runs/sheets.ts";
import type { Session } from "../session.ts";
import { command } from "../steps.ts";
import type { CommandStep } from "../steps.ts";
import type { Hostile, PlanContext, Target } from "./context.ts";
import type { Trail } from "./create.ts";
import type { Before } from "./look.ts";
import type { WriteOptions, WrittenSheet } from "./outcome.ts";

/** What the last writing request brings back. */
export interface ReadBack {
  readonly extents: Extents;
  readonly sheets: readonly SheetNow[];
  readonly areTextsSound: boolean;
}

/** Asks, at the end of the last request, what has become of the sheets. */
export class ReadBackStep {
  #answer: (() => ReadBack) | undefined;
  readonly step: CommandStep;

  constructor(context: PlanContext, ids: readonly string[]) {
    this.step = command((session) => {
      const extents = askExtents(session, ids);
      const sheets = askSheets(session.context);
      const texts = context.hostile.map((hostile) => askText(session, hostile));
      this.#answer = () => ({
        extents: extents(),
        sheets: sheets(),
        areTextsSound: texts.every((isSound) => isSound()),
      });
    }, 200);
  }

  answer(): ReadBack {
    if (!this.#answer) throw new Error("not sent yet");
    return this.#answer();
  }
}

/** A text that was calculated shows something else than itself. */
function askText(session: Session, { id, address, text }: Hostile): () => boolean {
  const cell = session.sheet(id).getRange(address);
  cell.load("values");
  return () => firstValue(cell) === text;
}

function firstValue(cell: Excel.Range): unknown {
  return cell.values[0]?.[0];
}

export interface Finished {
  readonly sheets: readonly WrittenSheet[];
  readonly kept: Sorted["kept"];
}

/** Sheets of the replaced run as they stand in the workbook. */
export function replacedSheets(before: Before, options: WriteOptions): readonly OwnSheet[] {
  const run = before.runs.find(({ id }) => id === options.replaces);
  return run ? sheetsOfRun(run, before.sheets) : [];
}

/** What was written, and what is needed to finish it. */
export interface Unfinished {
  readonly targets: readonly Target[];
  readonly properties: Properties;
  readonly replaced: readonly OwnSheet[];
  readonly before: Before;
}

/** `trail` learns, before anything is sent, how properties are taken back. */
export async function finish(
  session: Session,
  { targets, properties, replaced, before }: Unfinished,
  back: ReadBack,
  options: WriteOptions,
  trail: Trail,
): Promise<Finished> {
  if (!back.areTextsSound) throw new Stopped("TextChanged");
  const names = new Map([...temporaryNames(targets, back.sheets), ...plannedNames(replaced)]);
  const contents = await hashContents(session, back.extents, names);
  const sorted = sortOwn(replaced, contents, back.sheets);
  const written = finalNames(targets, sorted, back.sheets);
  const run: Run = {
    id: options.runId,
    state: "done",
    front: before.front,
    properties: ownProperties(properties, before.properties, before.runs),
    sheets: written.map((sheet) => {
      const temporary = nameNow(sheet.id, back.sheets) ?? sheet.name;
      const hash = contents.get(sheet.id)?.hash;
      return { ...sheet, temporary, ...(hash === undefined ? {} : { hash }) };
    }),
  };
  const runs = [...before.runs.filter(({ id }) => id !== options.replaces), run];
  const changes = propertyChanges(before.properties, before.runs, runs);
  trail.properties = reversed(changes, before.properties);
  saveRuns(session, runs);
  changeProperties(session, changes);
  for (const { id } of sorted.remove) session.sheet(id).delete();
  targets.forEach((target, index) => {
    unmark(session, target, written[index]?.name ?? target.plan.name);
  });
  const first = targets.find(({ plan }) => plan.visibility === "visible");
  if (first) session.sheet(first.id).activate();
  await session.sync();
  return { sheets: written, kept: sorted.kept };
}

function temporaryNames(
  targets: readonly Target[],
  sheets: readonly SheetNow[],
): readonly (readonly [temporary: string, planned: string])[] {
  return targets.map(({ id, plan }) => [nameNow(id, sheets) ?? plan.name, plan.name]);
}

function nameNow(id: string, sheets: readonly SheetNow[]): string | undefined {
  return sheets.find((sheet) => sheet.id === id)?.name;
}

/** The planned names, or the nearest that are free once the replaced sheets are gone. */
function finalNames(
  targets: readonly Target[],
  { remove }: Sorted,
  sheets: readonly SheetNow[],
): readonly WrittenSheet[] {
  const names = new NameSet(sheets.map(({ name }) => name));
  for (const { name } of remove) names.free(name);
  return targets.map(({ plan, id }) => ({ planned: plan.name, id, name: names.sheet(plan.name) }));
}

function unmark(session: Session, { id, plan }: Target, name: string): void {
  const sheet = session.sheet(id);
  const fill = plan.tabLook === undefined ? undefined : LOOKS[plan.tabLook].fill;
  sheet.name = name;
  sheet.tabColor = fill === undefined ? "" : `#${fill}`;
}
