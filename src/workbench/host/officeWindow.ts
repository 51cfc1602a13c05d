/**
 * Windows in which the unmodified Office.js of Excel on the web runs without a browser: as much of a page
 * as the library looks for when it is loaded, in a realm of its own. Making one takes longer than most
 * tests; a window whose workbook was closed is given to the next workbook.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Script, createContext, runInContext } from "node:vm";

const LIBRARY = "@microsoft/office-js/dist/excel-web-16.00.debug.js";

const ADDRESS = "https://localhost:3000/taskpane.html";

const HOST_INFO = { hostType: "excel", hostPlatform: "web", hostSpecificFileVersion: "16.00" };

const LANGUAGES = { displayLanguage: "zh-CN", contentLanguage: "zh-CN" };

/** What the library looks for in its page, and what it then sends and hears by. */
export interface Bridge {
  sendMessageToHost: (text: string) => void;
  onMessageFromHost?: (text: string) => void;
}

export interface OfficeWindow {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension & {
    /** From here on batches go by this bridge; those that are under way keep theirs. */
    readonly HostBridge: { readonly init: (bridge: Bridge) => void };
  };
  readonly OSF: object;
}

/** By the version of ExcelApi that they have: windows that no open workbook uses. */
const free = new Map<string, OfficeWindow[]>();

/** A window for one workbook at a time. `apiSet` is the version of ExcelApi, such as `1.12`. */
export function takeWindow(apiSet: string): OfficeWindow {
  return free.get(apiSet)?.pop() ?? openWindow(apiSet);
}

/** For the next workbook, whose events nobody may listen to already. */
export function giveWindow(apiSet: string, window: OfficeWindow): void {
  free.set(apiSet, [...(free.get(apiSet) ?? []), window]);
}

let script: Script | null = null;

function officeScript(): Script {
  const path = join(process.cwd(), "node_modules", LIBRARY);
  script ??= new Script(readFileSync(path, "utf8"), { filename: path });
  return script;
}

function openWindow(apiSet: string): OfficeWindow {
  const realm = createContext({});
  const window = runInContext("globalThis.window = globalThis", realm) as OfficeWindow;
  Object.assign(window, { ...page(), console, performance, setTimeout, clearTimeout });
  officeScript().runInContext(realm);
  const requirements = { isSetSupported: supports(apiSet) };
  const context = { requirements, host: "Excel", platform: "OfficeOnline", ...LANGUAGES };
  // The ordinary `office.js` sets this up, which is not loaded here.
  Object.assign(window.OSF, {
    _OfficeAppFactory: { getContext: () => context, getHostInfo: () => HOST_INFO },
  });
  return window;
}

/** Empty, and never ready: what the library does then is for `office.js`. */
function page(): object {
  const ignore = () => undefined;
  const document = {
    ...{ URL: ADDRESS, readyState: "loading", addEventListener: ignore },
    ...{ getElementById: () => null, getElementsByTagName: () => [] },
  };
  return {
    ...{ document, location: new URL(ADDRESS), name: "", navigator: { userAgent: "Node" } },
    addEventListener: ignore,
  };
}

/** Compares versions part by part, so that 1.10 comes after 1.9. */
function supports(apiSet: string): (name: string, version?: string | number) => boolean {
  const [, most = 0] = apiSet.split(".").map(Number);
  return (name, version = "1.1") => {
    const [major = 0, minor = 0] = String(version).split(".").map(Number);
    return name === "ExcelApi" ? major === 1 && minor <= most : name !== "ExcelApiOnline";
  };
}
