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
import { ExcelHost } from "./host.ts";
import { isRecord } from "./wire/json.ts";

const LIBRARY = "@microsoft/office-js/dist/excel-web-16.00.debug.js";

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

/** A fresh workbook with one empty sheet, and the library that talks to it. */
export function createExcel(options: { readonly firstSheet?: string } = {}): NodeExcel {
  const model = createModel(loadGrid(), options.firstSheet ?? "Sheet1");
  const host = new ExcelHost(createEngine(model));
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

/** Requests other than batches get an empty answer. */
async function answer(host: ExcelHost, bridge: Bridge, text: string): Promise<void> {
  const { id, message } = JSON.parse(text) as { readonly id: number; readonly message: unknown };
  const request = isRecord(message) ? message : {};
  const isBatch = typeof request["url"] === "string" && request["url"].startsWith("ProcessQuery");
  const given = request["body"];
  const body = isBatch
    ? await host.request(typeof given === "string" ? given : JSON.stringify(given))
    : "{}";
  const reply = { id, type: 2, message: { statusCode: 200, headers: {}, body } };
  bridge.onMessageFromHost?.(JSON.stringify(reply));
}
