/** Excel's side of the messages of Office.js, in Node: the host of the workbench over a hollow sheet. */
import { ExcelHost } from "../../../workbench/host/host.ts";
import { isRecord } from "../../../workbench/host/wire/json.ts";
import { appContext, frameName } from "../../../workbench/page/pane/frame.ts";
import type { FrameIdentity } from "../../../workbench/page/pane/frame.ts";
import { Wants, answerTo, readRequest } from "../../../workbench/page/pane/messages.ts";
import type { PaneRequest } from "../../../workbench/page/pane/messages.ts";
import { pageRequest } from "../../../workbench/page/pane/runtime.ts";
import { hollowEngine } from "./hollow.ts";

/** The number of Office.js for a batch of requests. */
const BATCH = 93;
const LOCALE = "zh-CN";
const REQUIREMENTS = { ExcelApi: "1.14", SharedRuntime: "1.1" };

export interface HollowExcel {
  /** The name that the pane's frame must have. */
  readonly frameName: string;
  /** Answers one message of the pane; null for what wants none. */
  readonly answer: (message: string) => Promise<string | null>;
}

/** `origin` is that of the page around the pane. */
export function hollowExcel(origin: string): HollowExcel {
  const identity: FrameIdentity = { conversation: "bench", control: "bench-pane" };
  const host = new ExcelHost(hollowEngine("Sheet1"));

  const batch = (request: unknown): string | Promise<string> => {
    const parts: readonly unknown[] = Array.isArray(request) ? request : [];
    const [mark, , , , body, , flags] = parts;
    const text = typeof body === "string" ? body : "{}";
    const shown = { isShown: () => true, show: () => undefined };
    return mark === "WacPartition"
      ? pageRequest(shown, text)
      : host.request(text, Number(flags ?? 0));
  };

  const dataFor = async ({ action, wants, data }: PaneRequest): Promise<object> => {
    if (wants !== Wants.call) return { Error: 0 };
    if (action === "ContextActivationManager_getAppContextAsync") {
      return appContext(identity, LOCALE, "bench.xlsx", REQUIREMENTS);
    }
    const isBatch =
      isRecord(data) && isRecord(data["DdaMethod"]) && data["DdaMethod"]["DispatchId"] === BATCH;
    if (!isBatch) return { Version: 1, Error: 0 };
    return { Version: 1, Error: 0, Data: [0, 200, await batch(data["ArrayData"]), [], 0, 0] };
  };

  return {
    frameName: frameName(identity, LOCALE, origin),
    answer: async (message) => {
      const request = readRequest(message);
      return request && answerTo(request, await dataFor(request), origin);
    },
  };
}
