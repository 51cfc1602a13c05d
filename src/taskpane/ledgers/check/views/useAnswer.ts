/** What a view asks of the worker while it is shown; an answer that comes too late is dropped. */
import { useEffect, useState } from "react";
import type { Flow } from "../flow/flow.ts";
import type { CallName, Calls } from "../worker/calls.ts";

/** Undefined until the first answer; after that the last one stays while the next is on its way. */
export function useAnswer<Name extends CallName>(
  flow: Flow,
  name: Name,
  args: Calls[Name]["args"],
): Calls[Name]["value"] | undefined {
  const [value, setValue] = useState<Calls[Name]["value"]>();
  const { run } = flow.get();
  const key = JSON.stringify(args);
  useEffect(() => {
    let isCurrent = true;
    void flow.engine(name, JSON.parse(key) as Calls[Name]["args"]).then((reply) => {
      // While a new check is on, there is nothing to ask; its result asks again.
      if (isCurrent && reply.ok) setValue(reply.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [flow, name, key, run]);
  return value;
}
