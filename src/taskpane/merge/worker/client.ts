/** The pane's side of the worker: calls as promises, and a way to stop everything at once. */
import type { Progress } from "../../../job/index.ts";
import type { CallName, Calls, Message, Reply, Request } from "./calls.ts";

export interface EngineClient {
  /** Never rejects: what goes wrong is in the reply. */
  readonly call: <Name extends CallName>(
    name: Name,
    args: Calls[Name]["args"],
    onProgress?: (progress: Progress) => void,
  ) => Promise<Reply<Calls[Name]["value"]>>;
  /** Ends the worker in the middle of whatever it does; open calls are answered as cancelled. */
  readonly stop: () => void;
}

/** As much of a Worker as is needed. */
export interface Port {
  readonly post: (request: Request) => void;
  readonly end: () => void;
}

export interface PortEvents {
  readonly onMessage: (message: Message) => void;
  /** The worker could not be loaded, or has failed as a whole. */
  readonly onError: (detail: string) => void;
}

interface Waiting {
  readonly settle: (reply: Reply<never>) => void;
  readonly value: (reply: Reply<unknown>) => void;
  readonly progress: ((progress: Progress) => void) | undefined;
}

/** `open` makes a worker; it is called at the first request and after each stop. */
export function createClient(open: (events: PortEvents) => Port): EngineClient {
  const waiting = new Map<number, Waiting>();
  let port: Port | null = null;
  let lastId = 0;

  const endAll = (reply: Reply<never>) => {
    port?.end();
    port = null;
    const open = [...waiting.values()];
    waiting.clear();
    for (const { settle } of open) settle(reply);
  };

  const connect = (): Port => {
    const isCurrent = () => port === own;
    const own = open({
      onMessage: (message) => {
        const call = waiting.get(message.id);
        if (!call || !isCurrent()) return;
        if ("progress" in message) {
          call.progress?.(message.progress);
          return;
        }
        waiting.delete(message.id);
        call.value(message.reply);
      },
      onError: (detail) => {
        if (isCurrent()) endAll({ ok: false, failure: { code: "broken", detail } });
      },
    });
    return own;
  };

  return {
    call: (name, args, onProgress) =>
      new Promise((resolve) => {
        lastId += 1;
        waiting.set(lastId, {
          settle: resolve,
          // The reply to a call is of the type that `Calls` gives it: both sides keep to the list.
          value: (reply) => {
            resolve(reply as Reply<Calls[typeof name]["value"]>);
          },
          progress: onProgress,
        });
        port ??= connect();
        port.post({ id: lastId, name, args });
      }),
    stop: () => {
      endAll({ ok: false, failure: { code: "cancelled" } });
    },
  };
}
