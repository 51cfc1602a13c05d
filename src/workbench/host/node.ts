/**
 * The unmodified Office.js of Excel on the web, running in Node against a host of ours: it is loaded into
 * a window of its own that has the bridge which the library looks for.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";
import { JSDOM } from "jsdom";
import type { GridLibrary } from "./engine/grid.ts";
import { createEngine, createModel } from "./engine/spreadsheet.ts";
import { leaveUndrawn } from "./engine/unseen.ts";
import { ExcelHost } from "./host.ts";
import { isRecord } from "./wire/json.ts";

const LIBRARY = "@microsoft/office-js/dist/excel-web-16.00.debug.js";

const HOST_INFO = { hostType: "excel", hostPlatform: "web", hostSpecificFileVersion: "16.00" };

const LANGUAGES = { displayLanguage: "zh-CN", contentLanguage: "zh-CN" };

interface BridgeMessage {
  readonly id: number;
  readonly flags?: number;
  readonly message: unknown;
}

interface Bridge {
  sendMessageToHost: (text: string) => void;
  onMessageFromHost?: (text: string) => void;
}

export interface NodeExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: ExcelHost;
  /** Closes the window; what still runs in it stops. */
  readonly close: () => void;
}

let script: Script | null = null;

function officeScript(): Script {
  const path = join(process.cwd(), "node_modules", LIBRARY);
  script ??= new Script(readFileSync(path, "utf8"), { filename: path });
  return script;
}

/** The spreadsheet engine of the host, without a page. */
export function loadGrid(): GridLibrary {
  // It reports its timings to `console.debug`, at every command; nothing else here uses that.
  console.debug = () => undefined;
  const load = createRequire(join(process.cwd(), "package.json"));
  // The library's own types are wider and narrower than what is used of it; `grid.ts` says what that is.
  return load("@odoo/o-spreadsheet") as GridLibrary;
}

interface NodeExcelOptions {
  readonly firstSheet?: string;
  /** The version of ExcelApi that `isSetSupported` says yes to, such as `1.12`; 1.14 when left out. */
  readonly apiSet?: string;
}

/** A fresh workbook with one empty sheet, and the library that talks to it. */
export function createExcel(options: NodeExcelOptions = {}): NodeExcel {
  const library = loadGrid();
  const model = createModel(library, options.firstSheet ?? "Sheet1");
  leaveUndrawn(library, model);
  const host = new ExcelHost(createEngine(library, model));
  const dom = new JSDOM("<!doctype html><html><body></body></html>", {
    url: "https://localhost:3000/taskpane.html",
    runScripts: "outside-only",
  });
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      void answer(host, bridge, text);
    },
  };
  host.onEvent((event) => {
    const { type: messageType, target: targetId, args } = event;
    const entry = { messageCategory: 65_536, messageType, targetId, message: JSON.stringify(args) };
    setTimeout(() => {
      bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries: [entry] } }));
    }, 0);
  });
  Object.assign(dom.window, { _richApiNativeBridge: bridge });
  officeScript().runInContext(dom.getInternalVMContext());
  const { Excel, Office, OfficeExtension } = dom.window as unknown as NodeExcel;
  const requirements = { isSetSupported: supports(options.apiSet ?? "1.14") };
  const context = { requirements, host: "Excel", platform: "OfficeOnline", ...LANGUAGES };
  // The ordinary `office.js` sets this up, which is not loaded here.
  const { OSF } = dom.window as unknown as { readonly OSF: object };
  Object.assign(OSF, {
    _OfficeAppFactory: { getContext: () => context, getHostInfo: () => HOST_INFO },
  });
  return {
    Excel,
    Office,
    OfficeExtension,
    host,
    close: () => {
      dom.window.close();
    },
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

/** Requests other than batches get an empty answer. */
async function answer(host: ExcelHost, bridge: Bridge, text: string): Promise<void> {
  const { id, flags, message } = JSON.parse(text) as BridgeMessage;
  const request = isRecord(message) ? message : {};
  const isBatch = typeof request["url"] === "string" && request["url"].startsWith("ProcessQuery");
  const given = request["body"];
  const body = isBatch
    ? await host.request(typeof given === "string" ? given : JSON.stringify(given), flags)
    : "{}";
  const reply = { id, type: 2, message: { statusCode: 200, headers: {}, body } };
  bridge.onMessageFromHost?.(JSON.stringify(reply));
}
