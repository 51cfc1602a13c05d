/**
 * Which page the pane shows. Kept in memory: Office.js takes the browser's history away, and a
 * ribbon button may come before the pane has drawn anything.
 */
import { createStore } from "./store.ts";
import { TASK_IDS } from "./taskIds.ts";

export const PAGE_IDS = ["home", ...TASK_IDS, "settings", "help"] as const;
export type PageId = (typeof PAGE_IDS)[number];

/** The event by which the ribbon's actions (src/commands) ask for a page; its detail is the page's id. */
const OPEN_EVENT = "minqing:open";

export const page = createStore<PageId>("home");

export function openPage(id: PageId): void {
  page.set(id);
}

/** Follows the ribbon's buttons; a page that does not exist is ignored. */
export function listenToRibbon(target: EventTarget): void {
  target.addEventListener(OPEN_EVENT, (event) => {
    const wanted: unknown = event instanceof CustomEvent ? event.detail : undefined;
    const known = PAGE_IDS.find((id) => id === wanted);
    if (known !== undefined) openPage(known);
  });
}
