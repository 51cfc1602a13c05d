/**
 * Our marks in the custom properties of the open workbook (ExcelApi 1.7). What a run has written is
 * in its record; any other property is the clerk's, whatever its name.
 */
import type { Session } from "../session.ts";
import type { Run } from "./record.ts";

/** Most characters of a property's value. */
const MAX_VALUE = 255;

/** Names and values of custom properties. */
export type Properties = ReadonlyMap<string, string>;

/** Null removes the property. */
export type PropertyChanges = ReadonlyMap<string, string | null>;

/** Asks for all of them; call what it returns after the next sync. */
export function askProperties({ context }: Session): () => Properties {
  const { custom } = context.workbook.properties;
  custom.load("items/key,items/value");
  return () => new Map(custom.items.map(({ key, value }) => [key, String(value)]));
}

/** Of a plan's properties those that a new run may write, as Excel takes them: for its record. */
export function ownProperties(
  planned: Properties,
  present: Properties,
  before: readonly Run[],
): Record<string, string> {
  const ours = propertiesOf(before);
  const found = lowerCase(present);
  const own = [...planned].filter(([key]) => {
    const now = found.get(key.toLowerCase());
    return now === undefined || now === ours.get(key);
  });
  return Object.fromEntries(own.map(([key, value]) => [key, value.slice(0, MAX_VALUE)]));
}

/**
 * What is to be done when the record of runs changes from `before` to `after`. Of several runs with
 * one property the last counts. Only what is free, or still as our last run has left it, is touched.
 */
export function propertyChanges(
  present: Properties,
  before: readonly Run[],
  after: readonly Run[],
): PropertyChanges {
  const [was, shall] = [propertiesOf(before), propertiesOf(after)];
  const found = lowerCase(present);
  const changes = new Map<string, string | null>();
  for (const key of new Set([...was.keys(), ...shall.keys()])) {
    const value = shall.get(key) ?? null;
    const now = found.get(key.toLowerCase());
    const isFree = now === undefined || now === was.get(key);
    if (isFree && value !== (now ?? null)) changes.set(key, value);
  }
  return changes;
}

/** The way back from `changes`. */
export function reversed(changes: PropertyChanges, present: Properties): PropertyChanges {
  return new Map([...changes.keys()].map((key) => [key, present.get(key) ?? null]));
}

/** Queues the changes. */
export function changeProperties({ context }: Session, changes: PropertyChanges): void {
  const { custom } = context.workbook.properties;
  for (const [key, value] of changes) {
    if (value === null) custom.getItemOrNullObject(key).delete();
    else custom.add(key, value);
  }
}

/** Excel does not tell names by their capitals. */
function lowerCase(properties: Properties): Properties {
  return new Map([...properties].map(([key, value]) => [key.toLowerCase(), value]));
}

function propertiesOf(runs: readonly Run[]): Properties {
  return new Map(runs.flatMap(({ properties = {} }) => Object.entries(properties)));
}
