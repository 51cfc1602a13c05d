/** The pane's side of a worker: calls as promises, and a way to stop everything at once. */
import type { CallsOf, Message, Reply, Request } from "./messages.ts";

export interface WorkerClient<Calls extends CallsOf<Calls>, Progress, Code extends string> {
  /** Never rejects: what goes wrong is in the reply. */
  readonly call: <Name extends keyof Calls>(
    name: Name,
    args: Calls[Name]["args"],
    onProgress?: (progress: Progress) => void,
  ) => Promise<Reply<Calls[Name]["value"], Code>>;
  /** Ends the worker in the middle of whatever it does; open calls are answered as cancelled. */
  readonly stop: () => void;
}

/** As much of a Worker as is needed. */
export interface Port<Calls extends CallsOf<Calls>> {
  readonly post: (request: Request<Calls>) => void;
  readonly end: () => void;
}

export interface PortEvents<Progress, Code extends string = string> {
  readonly onMessage: (message: Message<Progress, Code>) => void;
  /** The worker could not be loaded, or has failed as a whole. */
  readonly onError: (detail: string) => void;
}

interface Waiting<Progress, Code extends string> {
  readonly settle: (reply: Reply<never, Code>) => void;
  readonly value: (reply: Reply<unknown, Code>) => void;
  readonly progress: ((progress: Progress) => void) | undefined;
}

/** `open` makes a worker; it is called at the first request and after each stop. */
export function createClient<Calls extends CallsOf<Calls>, Progress, Code extends string = string>(
  open: (events: PortEvents<Progress, Code>) => Port<Calls>,
): WorkerClient<Calls, Progress, Code> {
  const waiting = new Map<number, Waiting<Progress, Code>>();
  let port: Port<Calls> | null = null;
  let lastId = 0;

  const endAll = (reply: Reply<never, Code>) => {
    port?.end();
    port = null;
    const open = [...waiting.values()];
    waiting.clear();
    for (const { settle } of open) settle(reply);
  };

  const connect = (): Port<Calls> => {
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
            resolve(reply);
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
