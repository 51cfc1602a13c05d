/**
 * What an object can do is a table of its members; a member that the table does not hold is answered
 * `ApiNotFound`, by name. Adding a member to an object is one line in its table.
 */
import { Args } from "./args.ts";
import { HostError } from "./errors.ts";
import { HANDLE, isHandle } from "./handle.ts";
import type { Handle } from "./handle.ts";
import type { Json } from "./json.ts";

export interface Property<Self> {
  readonly get?: (self: Self) => Json;
  readonly set?: (self: Self, value: Json) => void;
}

/** Members by their names in the API (`rowCount`, `getItem`); on the wire they begin with a capital. */
export interface Definition<Self> {
  /** The name of the class in the API: `Range`. */
  readonly type: string;
  /** What the library keeps of an object to find it again: its id or its reference. */
  readonly identity?: (self: Self) => Readonly<Record<string, Json>>;
  readonly properties?: Readonly<Record<string, Property<Self>>>;
  readonly objects?: Readonly<Record<string, (self: Self) => Handle>>;
  readonly methods?: Readonly<
    Record<string, (self: Self, args: Args) => Handle | Json | undefined>
  >;
  /** Collections only: all items in order, and one by its key. */
  readonly items?: (self: Self) => readonly Handle[];
  readonly item?: (self: Self, args: Args) => Handle;
}

/** Makes the handles of one class: `define({type: "Range", …})(range)`. */
export function define<Self>(definition: Definition<Self>): (self: Self) => Handle {
  const properties = new Map(Object.entries(definition.properties ?? {}));
  const objects = new Map(Object.entries(definition.objects ?? {}));
  const methods = new Map(Object.entries(definition.methods ?? {}));
  const missing = (name: string): HostError => {
    const member = `${definition.type}.${name}`;
    return new HostError("ApiNotFound", member, member);
  };
  const readable = [...properties].filter(([, { get }]) => get).map(([name]) => name);
  return (self) => ({
    [HANDLE]: true,
    type: definition.type,
    isNull: false,
    isCollection: definition.items !== undefined,
    subject: self,
    identity: () => definition.identity?.(self) ?? {},
    propertyNames: readable,
    has: (name) => (properties.get(name)?.get ? "property" : objects.has(name) ? "object" : null),
    get: (name) => {
      const get = properties.get(name)?.get;
      if (!get) throw missing(name);
      return get(self);
    },
    set: (name, value) => {
      const set = properties.get(name)?.set;
      if (!set) throw missing(name);
      set(self, value);
    },
    child: (name) => {
      const object = objects.get(name);
      if (!object) throw missing(name);
      return object(self);
    },
    call: (name, args) => {
      const method = methods.get(name);
      if (!method) throw missing(name);
      return method(self, new Args(args, `${definition.type}.${name}`)) ?? null;
    },
    items: () => {
      if (!definition.items) throw missing("items");
      return definition.items(self);
    },
    item: (args) => {
      const item = definition.item ?? definition.methods?.["getItem"];
      const found = item?.(self, new Args(args, `${definition.type}.getItem`));
      if (!isHandle(found)) throw missing("getItem");
      return found;
    },
  });
}
