/** What a view asks of a worker while it is shown; an answer that comes too late is dropped. */
import { useEffect, useState } from "react";
import type { Reply } from "./messages.ts";

/**
 * Undefined until the first answer; after that the last one stays while the next is on its way.
 * `ask` must stay the same function; `args` are compared by what they hold, and another `run` asks anew.
 */
export function useAnswer<Args, Value>(
  ask: (args: Args) => Promise<Reply<Value>>,
  args: Args,
  run: number,
): Value | undefined {
  const [value, setValue] = useState<Value>();
  const key = JSON.stringify(args);
  useEffect(() => {
    let isCurrent = true;
    void ask(JSON.parse(key) as Args).then((reply) => {
      // While something new is made, there is nothing to ask; its result asks again.
      if (isCurrent && reply.ok) setValue(reply.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [ask, key, run]);
  return value;
}
