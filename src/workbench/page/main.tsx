/** The entry of the workbench's page. */
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { gridScripts } from "./grid/library.ts";
import { translate } from "./grid/words.ts";
import { parseManifest } from "./ribbon/manifest.ts";
import { Workbench } from "./workbench.ts";

async function start(root: HTMLElement): Promise<void> {
  gridScripts().library.setTranslationMethod(translate, () => true);
  const response = await fetch("manifest.xml");
  const ribbon = parseManifest(await response.text());
  const workbench = new Workbench("zh-CN");
  Object.assign(globalThis, { workbench });
  createRoot(root).render(<App workbench={workbench} ribbon={ribbon} />);
}

const root = document.getElementById("root");
if (root) void start(root);
