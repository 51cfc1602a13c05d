/** The browser for tests and figures: found, or installed, or else a sentence that says what to install. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const PROGRAMS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
];

const MISSING =
  "Browser tests and figures need Chromium, Chrome or Edge, and none was found. Install one " +
  "(Debian, Ubuntu: sudo apt-get install chromium), or set CHROMIUM_PATH to its program.";

/** The program of the browser; throws with what to install where there is none. */
export function browserProgram(): string {
  const wished = process.env["CHROMIUM_PATH"];
  if (wished !== undefined) {
    if (existsSync(wished)) return wished;
    throw new Error(`CHROMIUM_PATH is ${wished}, and there is no such file.`);
  }
  const found = PROGRAMS.find((program) => existsSync(program)) ?? installed();
  if (found === undefined) throw new Error(MISSING);
  return found;
}

/** On Debian as root, as in CI containers, the package is fetched; elsewhere that is not ours to do. */
function installed(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  try {
    const quiet = { stdio: "ignore" } as const;
    execFileSync("apt-get", ["update"], quiet);
    execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], quiet);
  } catch {
    return undefined;
  }
  return PROGRAMS.find((program) => existsSync(program));
}
