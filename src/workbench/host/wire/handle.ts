/** Objects as the wire sees them: a handle answers by the names of its members. */
import type { Json } from "./json.ts";

/** An argument of a method: a plain value or an object. */
export type Argument = Json | Handle;

export interface Handle {
  readonly type: string;
  readonly isNull: boolean;
  readonly isCollection: boolean;
  /** What stands behind the handle, for methods that take objects as arguments. */
  readonly subject: unknown;
  readonly identity: () => Readonly<Record<string, Json>> | null;
  /** Names of the plain properties, for `load()` without a list. */
  readonly propertyNames: readonly string[];
  readonly has: (name: string) => "property" | "object" | null;
  readonly get: (name: string) => Json;
  readonly set: (name: string, value: Json) => void;
  readonly child: (name: string) => Handle;
  readonly call: (name: string, args: readonly Argument[]) => Handle | Json;
  readonly items: () => readonly Handle[];
  readonly item: (args: readonly Argument[]) => Handle;
}

/** Marks handles, so that they are told from plain values. */
export const HANDLE = Symbol("handle");

export function isHandle(value: unknown): value is Handle {
  return typeof value === "object" && value !== null && HANDLE in value;
}

/** What is not there: everything asked of it is ignored, as Excel does. */
export const NOTHING: Handle = {
  [HANDLE]: true,
  type: "null object",
  isNull: true,
  isCollection: false,
  subject: null,
  identity: () => null,
  propertyNames: [],
  has: () => null,
  get: () => null,
  set: () => undefined,
  child: () => NOTHING,
  call: () => NOTHING,
  items: () => [],
  item: () => NOTHING,
} as Handle;
