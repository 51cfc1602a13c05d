/**
 * Which page the pane shows. Kept in memory: Office.js takes the browser's history away, and a
 * ribbon button may come before the pane has drawn anything.
 */
import { useEffect, useRef } from "react";
import { createStore, useStore } from "./store.ts";
import { TASK_IDS } from "./taskIds.ts";

export const PAGE_IDS = ["home", ...TASK_IDS, "settings", "help"] as const;
export type PageId = (typeof PAGE_IDS)[number];

/** The event by which the ribbon's actions (src/commands) ask for a page; its detail is the page's id. */
const OPEN_EVENT = "minqing:open";

export const page = createStore<PageId>("home");

/** The section of the page that was asked for; "" once it is shown. */
const section = createStore("");

/** `part`: the id of a section or tab of that page. */
export function openPage(id: PageId, part = ""): void {
  section.set(part);
  page.set(id);
}

/** Shows the section that was asked for, once, if it is one of these. */
export function useSection<Id extends string>(ids: readonly Id[], show: (id: Id) => void): void {
  const wanted = useStore(section);
  const act = useRef(show);
  useEffect(() => {
    act.current = show;
  });
  useEffect(() => {
    const found = ids.find((id) => id === wanted);
    if (found === undefined) return;
    section.set("");
    act.current(found);
  }, [ids, wanted]);
}

/** Follows the ribbon's buttons; a page that does not exist is ignored. */
export function listenToRibbon(target: EventTarget): void {
  target.addEventListener(OPEN_EVENT, (event) => {
    const wanted: unknown = event instanceof CustomEvent ? event.detail : undefined;
    const known = PAGE_IDS.find((id) => id === wanted);
    if (known !== undefined) openPage(known);
  });
}
