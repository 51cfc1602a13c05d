/** Single-file web pages (MHTML): a mail message whose parts are the pages. */
import { decodeLabelled, decodeText } from "./decode.ts";

export function isMhtml(text: string): boolean {
  return /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?content-type:\s*multipart\/related/i.test(
    text.slice(0, 4_000).replace(/\r\n?/g, "\n"),
  );
}

/** The HTML parts, decoded, in their order. */
export function mhtmlPages(text: string): readonly string[] {
  const message = text.replace(/\r\n?/g, "\n");
  const boundary = /boundary="?([^"\n;]+)"?/i.exec(message)?.[1];
  if (boundary === undefined) return [];
  return message
    .split(`--${boundary}`)
    .map(splitPart)
    .filter((part) => /content-type:\s*text\/html/i.test(part.head))
    .map(decodePart);
}

interface Part {
  readonly head: string;
  readonly body: string;
}

function splitPart(part: string): Part {
  const trimmed = part.replace(/^\n+/, "");
  const gap = trimmed.indexOf("\n\n");
  return gap < 0
    ? { head: trimmed, body: "" }
    : { head: trimmed.slice(0, gap), body: trimmed.slice(gap + 2) };
}

function decodePart({ head, body }: Part): string {
  const coding = /content-transfer-encoding:\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  if (coding === "quoted-printable") return fromBytes(unquote(body), head);
  if (coding === "base64") return fromBytes(unbase64(body), head);
  return body;
}

function fromBytes(binary: string, head: string): string {
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0) & 255);
  const label = /charset="?([\w-]+)/i.exec(head)?.[1];
  const labelled = label === undefined ? null : decodeLabelled(bytes, label);
  return labelled ?? decodeText(bytes).text;
}

function unquote(body: string): string {
  return body
    .replace(/=[ \t]*\n/g, "")
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function unbase64(body: string): string {
  try {
    return atob(body.replace(/[^A-Za-z0-9+/=]/g, ""));
  } catch {
    return "";
  }
}
