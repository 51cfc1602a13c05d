/**
 * The unmodified Office.js of Excel on the web, running in Node against a host of ours: it is loaded into
 * a window of its own that has the bridge which the library looks for.
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import type { GridLibrary } from "./engine/grid.ts";
import { createEngine, createModel } from "./engine/spreadsheet.ts";
import { leaveUndrawn } from "./engine/unseen.ts";
import { ExcelHost } from "./host.ts";
import { giveWindow, takeWindow } from "./officeWindow.ts";
import type { Bridge } from "./officeWindow.ts";
import { isRecord } from "./wire/json.ts";

interface BridgeMessage {
  readonly id: number;
  readonly flags?: number;
  readonly message: unknown;
}

export interface NodeExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: ExcelHost;
  /** Closes the workbook: no `Excel.run` begins after it. The library is for the next workbook then. */
  readonly close: () => void;
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
export function createExcel({
  firstSheet = "Sheet1",
  apiSet = "1.14",
}: NodeExcelOptions = {}): NodeExcel {
  const library = loadGrid();
  const model = createModel(library, firstSheet);
  leaveUndrawn(library, model);
  const host = new ExcelHost(createEngine(library, model));
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
  const window = takeWindow(apiSet);
  const { Excel, Office, OfficeExtension } = window;
  OfficeExtension.HostBridge.init(bridge);
  let isOpen = true;
  return {
    // A task that nobody waited for must not go on in the workbook that has the window next.
    Excel: new Proxy(Excel, {
      get: (all, name): unknown => (name === "run" && !isOpen ? never : Reflect.get(all, name)),
    }),
    Office,
    OfficeExtension,
    host,
    close: () => {
      if (isOpen && !host.book.events.hasListeners) giveWindow(apiSet, window);
      isOpen = false;
    },
  };
}

function never(): Promise<never> {
  return new Promise(() => undefined);
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
