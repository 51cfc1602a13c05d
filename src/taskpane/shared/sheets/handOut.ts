/** A file that a worker has made, on its way to the clerk. */
import type { Notice } from "../notice.ts";
import type { FileTools } from "../tools.ts";
import type { Reply } from "../worker/messages.ts";

interface MadeBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Texts that were too long for a cell. */
  readonly cut: number;
}

/** What is to be told then. */
export function handOut(
  reply: Reply<MadeBytes>,
  { download }: Pick<FileTools, "download">,
): readonly Notice[] {
  if (!reply.ok) {
    const { code, detail = "" } = reply.failure;
    return [{ code, intent: "error", detail }];
  }
  const { name, bytes, cut } = reply.value;
  download(name, new Blob([new Uint8Array(bytes)]));
  return [
    { code: "saved", intent: "success", detail: name },
    ...(cut > 0 ? [{ code: "cut", intent: "warning", detail: String(cut) } as const] : []),
  ];
}
