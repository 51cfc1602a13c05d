/** The entry of the workbench's page. */
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { adaptGrid } from "./grid/adapt.ts";
import { gridScripts } from "./grid/library.ts";
import { parseManifest } from "./ribbon/manifest.ts";
import type { Locale } from "./texts/index.ts";
import { Workbench } from "./workbench.ts";

async function start(root: HTMLElement): Promise<void> {
  adaptGrid(gridScripts().library);
  const response = await fetch("manifest.xml");
  if (!response.ok) throw new Error(`manifest.xml: ${response.status}`);
  const ribbon = parseManifest(await response.text());
  const locale: Locale = /^zh\b/i.test(navigator.language) ? "zh-CN" : "en-US";
  const workbench = new Workbench(locale);
  // For people at the console, and for tests.
  Object.assign(globalThis, { workbench });
  createRoot(root).render(<App workbench={workbench} ribbon={ribbon} />);
}

const root = document.getElementById("root");
if (root) {
  start(root).catch((error: unknown) => {
    console.error(error);
    root.className = "wb-failed";
  });
}
