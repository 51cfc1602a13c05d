/** Events that Office.js can be told of, by the numbers of its wire. */
import type { Json } from "../wire/json.ts";

export const EventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  tableChanged: 101,
  tableSelectionChanged: 100,
} as const;

/** The target of handlers on a collection. */
export const WORKBOOK = "Workbook";

export interface HostEvent {
  readonly type: number;
  /** Id of the sheet or table, or `WORKBOOK` for a whole collection. */
  readonly target: string;
  readonly args: Json;
}

/** Passes events on for as long as somebody has registered for them. */
export class EventHub {
  readonly #registered = new Map<string, number>();
  #listener: ((event: HostEvent) => void) | null = null;

  onEvent(listener: (event: HostEvent) => void): void {
    this.#listener = listener;
  }

  /** Whether somebody has registered, and not taken it back. */
  get hasListeners(): boolean {
    return this.#registered.size > 0;
  }

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.#registered.set(key, (this.#registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    const count = (this.#registered.get(key) ?? 0) - 1;
    if (count > 0) this.#registered.set(key, count);
    else this.#registered.delete(key);
  }

  /** To the object's own handlers, and to those of its collection. */
  fire(type: number, target: string, args: Json): void {
    for (const id of new Set([target, WORKBOOK])) {
      if (this.#registered.has(`${type} ${id}`)) this.#listener?.({ type, target: id, args });
    }
  }
}
