/** Answers `load`: the chosen members of an object, or of every item of a collection. */
import type { Handle } from "./handle.ts";
import type { Json } from "./json.ts";
import type { QueryInfo } from "./messages.ts";

/** Paths such as `values` or `format/fill/color`; `*` is every plain property. */
export function query(handle: Handle, info: QueryInfo | undefined): Json {
  if (handle.isNull) return null;
  const select = [...(info?.Select ?? []), ...(info?.Expand ?? [])];
  return project(handle, select, info);
}

function project(handle: Handle, select: readonly string[], info?: QueryInfo): Json {
  return handle.isCollection ? projectItems(handle, select, info) : projectObject(handle, select);
}

function projectItems(handle: Handle, select: readonly string[], info?: QueryInfo): Json {
  const first = info?.Skip ?? 0;
  const items = handle.items().slice(first, info?.Top === undefined ? undefined : first + info.Top);
  const own = select.filter((path) => handle.has(head(path)) === "property");
  const theirs = select
    .filter((path) => !own.includes(path))
    .map((path) => path.replace(/^items\/?/, ""));
  const rest = theirs.filter((path) => path !== "");
  const values = items.map((item) => ({ ...item.identity(), ...projectObject(item, rest) }));
  return { ...(own.length === 0 ? {} : projectObject(handle, own)), _Items: values };
}

function projectObject(handle: Handle, select: readonly string[]): Record<string, Json> | null {
  if (handle.isNull) return null;
  const value: Record<string, Json> = {};
  const deeper = new Map<string, string[]>();
  const paths = select.length === 0 ? ["*"] : select;
  for (const path of paths) {
    const name = head(path);
    const rest = path.slice(name.length + 1);
    if (name === "*") {
      for (const plain of handle.propertyNames) value[capital(plain)] = handle.get(plain);
    } else if (handle.has(name) === "object") {
      deeper.set(name, [...(deeper.get(name) ?? []), ...(rest === "" ? [] : [rest])]);
    } else {
      value[capital(name)] = handle.get(name);
    }
  }
  for (const [name, paths] of deeper) value[capital(name)] = project(handle.child(name), paths);
  return value;
}

function head(path: string): string {
  const name = path.split("/", 1)[0] ?? "";
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
