/** A real Worker as the port of a client; the folder that makes it names its file for webpack. */
import type { Port, PortEvents } from "./client.ts";
import type { CallsOf, Message } from "./messages.ts";

export function portOf<Calls extends CallsOf<Calls>, Progress, Code extends string>(
  worker: Worker,
  { onMessage, onError }: PortEvents<Progress, Code>,
): Port<Calls> {
  worker.addEventListener("message", ({ data }: MessageEvent<Message<Progress, Code>>) => {
    onMessage(data);
  });
  worker.addEventListener("error", ({ message }) => {
    onError(message);
  });
  worker.addEventListener("messageerror", () => {
    onError("messageerror");
  });
  return {
    post: (request) => {
      worker.postMessage(request);
    },
    end: () => {
      worker.terminate();
    },
  };
}
