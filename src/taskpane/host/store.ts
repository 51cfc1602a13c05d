/** Where the pane finds itself: asked once, told to whoever renders. */
import { createStore, type Store } from "../store.ts";
import { officeLibrary } from "./office.ts";

/**
 * - `waiting`: Office.js has not answered yet
 * - `excel`: inside Excel
 * - `elsewhere`: in a browser, or in a program that is not Excel
 * - `silent`: no answer after `patienceMs`, or Office.js never arrived
 */
export type Host = "waiting" | "excel" | "elsewhere" | "silent";

/** Far servers and blocked networks leave `Office.onReady` without an answer for ever. */
const patienceMs = 10_000;

/** An answer that comes after all replaces `silent`. */
export function createHostStore(): Store<Host> {
  const library = officeLibrary();
  if (library === undefined) return createStore<Host>("silent");

  const store = createStore<Host>("waiting");
  const timer = setTimeout(() => {
    store.set("silent");
  }, patienceMs);
  library.onReady().then(
    ({ host }) => {
      clearTimeout(timer);
      // By its name: outside a host the library has no `Office.HostType` to compare with.
      store.set(String(host) === "Excel" ? "excel" : "elsewhere");
    },
    () => {
      clearTimeout(timer);
      store.set("silent");
    },
  );
  return store;
}
