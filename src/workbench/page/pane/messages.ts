/**
 * The messages between Office.js in a frame and the page around it: texts of JSON by `postMessage`, as
 * Excel on the web sends them. Only the members that are read or written here.
 */
import { isRecord } from "../../host/wire/json.ts";

const REQUEST = 0;
const RESPONSE = 1;

/** What a request wants: a call, or to hear of an event from now on, or no longer. */
export const Wants = { call: 0, listen: 1, stopListening: 2 } as const;

export interface PaneRequest {
  readonly action: string;
  readonly conversation: string;
  readonly correlation: number;
  readonly wants: number;
  readonly data: unknown;
}

/** Reads a message; null for what is none of ours. */
export function readRequest(text: unknown): PaneRequest | null {
  const message = typeof text === "string" ? parsed(text) : null;
  if (!isRecord(message) || message["_messageType"] !== REQUEST) return null;
  const { _actionName: action, _conversationId: conversation } = message;
  const { _correlationId: correlation, _actionType: wants, _data: data } = message;
  if (typeof action !== "string" || typeof conversation !== "string") return null;
  return { action, conversation, correlation: Number(correlation), wants: Number(wants), data };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** The answer to a call, or to a wish to listen. */
export function answerTo(request: PaneRequest, data: unknown, origin: string): string {
  return message(request.action, request.conversation, request.correlation, 0, data, origin);
}

/** Something has happened that the pane asked to hear of. */
export function eventFor(listening: PaneRequest, data: unknown, origin: string): string {
  return message(listening.action, listening.conversation, listening.correlation, 1, data, origin);
}

function message(
  action: string,
  conversation: string,
  correlation: number,
  responseType: 0 | 1,
  data: unknown,
  origin: string,
): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: action,
    _conversationId: conversation,
    _correlationId: correlation,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: responseType,
    _serializerVersion: 1,
  });
}
