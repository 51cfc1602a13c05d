import { useSyncExternalStore } from "react";

const DARK = "(prefers-color-scheme: dark)";

/** Whether the system prefers dark; the pane in its frame asks the same. */
export function useDark(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(DARK).matches);
}

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener("change", changed);
  return () => {
    query.removeEventListener("change", changed);
  };
}
