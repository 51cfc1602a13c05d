/** The entry of the pane, which in the shared runtime also runs the ribbon's actions (src/commands). */
import "./zod.ts";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { createHostStore } from "./host/store.ts";
import { keepTabKey } from "./host/tabKey.ts";
import { listenToRibbon } from "./navigation.ts";
import { createPreferences, windowStorage } from "./preferences.ts";
import { createSampleDesk } from "./sample/desk.ts";

listenToRibbon(window);
keepTabKey(document);

const root = document.getElementById("root");
if (root) {
  const preferences = createPreferences(windowStorage());
  const sample = createSampleDesk(async () => {
    const loaded = await import(/* webpackChunkName: "task-sample" */ "./sample/index.ts");
    return loaded.sample;
  });
  createRoot(root).render(
    <App host={createHostStore()} preferences={preferences} sample={sample} />,
  );
}
