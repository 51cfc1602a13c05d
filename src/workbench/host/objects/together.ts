/** Several objects of one class as one: what is set is set for all, what is asked is their common answer. */
import { HostError } from "../wire/errors.ts";
import { isHandle } from "../wire/handle.ts";
import type { Handle } from "../wire/handle.ts";

export function together(handles: readonly Handle[]): Handle {
  const [first] = handles;
  if (!first) throw new HostError("ItemNotFound");
  return {
    ...first,
    get: (name) => {
      const value = first.get(name);
      return handles.every((handle) => handle.get(name) === value) ? value : null;
    },
    set: (name, value) => {
      for (const handle of handles) handle.set(name, value);
    },
    child: (name) => together(handles.map((handle) => handle.child(name))),
    call: (name, args) => {
      const results = handles.map((handle) => handle.call(name, args));
      const objects = results.filter((result) => isHandle(result));
      return objects.length === handles.length ? together(objects) : (results[0] ?? null);
    },
    item: (args) => together(handles.map((handle) => handle.item(args))),
  };
}
