/** A headless browser for the tests. */
import { chromium, type Browser, type LaunchOptions } from "playwright-core";
import { browserProgram } from "../../src/tools/browser.ts";

/** Chromium in containers runs as root and has little shared memory. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: browserProgram(),
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
    ...options,
  });
}
