/** Opens an address in the person's browser, where there is a person and a browser. */
import { spawn } from "node:child_process";

/** @param {NodeJS.Platform} platform @param {NodeJS.ProcessEnv} environment */
export function browserCommand(platform, environment) {
  if (environment.CI) return undefined;
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  if (platform === "darwin") return ["open"];
  return environment.DISPLAY || environment.WAYLAND_DISPLAY ? ["xdg-open"] : undefined;
}

/** @param {string} address it has been printed: no browser is no failure */
export function openBrowser(address) {
  const [program, ...args] = browserCommand(process.platform, process.env) ?? [];
  if (program === undefined) return;
  spawn(program, [...args, address], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}
