/** Makes the real worker; webpack puts its code into a file of its own beside the pane. */
import type { EngineEvents, EnginePort, Message } from "./calls.ts";

export function openWorker({ onMessage, onError }: EngineEvents): EnginePort {
  const worker = new Worker(
    /* webpackChunkName: "worker-handout" */ new URL("./worker.ts", import.meta.url),
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
