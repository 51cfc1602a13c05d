/** A headless browser for the tests. */
import { chromium, type Browser, type LaunchOptions } from "playwright-core";
import { browserProgram } from "../../src/tools/browser.ts";

/**
 * What Chromium shall not do of its own: make the pages of its menus ready with every window, hold
 * paints back, ask the network. The switch takes the place of the driver's own list.
 */
const SWITCHED_OFF = [
  "PreloadTopChromeWebUI",
  "WebUIOmniboxPopup",
  "PaintHolding",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "MediaRouter",
  "ThirdPartyStoragePartitioning",
  "DestroyProfileOnBrowserClose",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "PreconnectToSearch",
];

/** In containers Chromium runs as root, with little shared memory and nothing to draw with. */
const SWITCHES = [
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--disable-gpu",
  `--disable-features=${SWITCHED_OFF.join(",")}`,
];

export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch({ executablePath: browserProgram(), args: SWITCHES, ...options });
}
