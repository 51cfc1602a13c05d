/** Makes the real worker; webpack puts its code into a file of its own beside the pane. */
import type { Message } from "./calls.ts";
import type { Port, PortEvents } from "./client.ts";

export function openWorker({ onMessage, onError }: PortEvents): Port {
  const worker = new Worker(
    /* webpackChunkName: "worker-merge" */ new URL("./worker.ts", import.meta.url),
  );
  worker.addEventListener("message", ({ data }: MessageEvent<Message>) => {
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
