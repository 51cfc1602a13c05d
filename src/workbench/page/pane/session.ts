/** One pane in its frame, from its loading to its closing: answers what Office.js asks, passes events on. */
import type { HostEvent } from "../../host/book/events.ts";
import type { ExcelHost } from "../../host/host.ts";
import { isRecord } from "../../host/wire/json.ts";
import { copyOfDocument, type DocumentCopies } from "./copies.ts";
import { appContext, type FrameIdentity } from "./frame.ts";
import { Wants, answerTo, eventFor, readRequest, type PaneRequest } from "./messages.ts";
import { pageRequest, type Shown } from "./runtime.ts";

/** What the add-in may count on: of Excel 2021 no more, so that nothing newer slips in. */
export const REQUIREMENTS = { ExcelApi: "1.14", SharedRuntime: "1.1", File: "1.1" } as const;

/** The methods of the wire that are answered, by the numbers of Office.js. */
const Method = { documentCopy: 77, documentPart: 80, releaseCopy: 81, batch: 93, actionDone: 94 };

const EVENT_CATEGORY = 65_536;
/** Office.js's own code for "not supported here". */
const NOT_SUPPORTED = 5000;

export interface PaneWorld {
  readonly identity: FrameIdentity;
  readonly locale: string;
  readonly documentUrl: string;
  readonly host: ExcelHost;
  readonly shown: Shown;
  /** The workbook as an .xlsx file, for `getFileAsync`. */
  readonly save: () => Promise<Uint8Array>;
}

export class PaneSession {
  readonly #world: PaneWorld;
  readonly #frame: () => Window | null;
  readonly #copies: DocumentCopies;
  readonly #listening = new Map<string, PaneRequest>();
  /** Clicks on the ribbon before the pane was ready for them. */
  #waiting: (readonly [event: string, data: unknown])[] = [];
  #isClosed = false;

  constructor(world: PaneWorld, frame: () => Window | null) {
    this.#world = world;
    this.#frame = frame;
    this.#copies = copyOfDocument(world.save);
    world.host.onEvent((event) => {
      this.#tell(event);
    });
    window.addEventListener("message", this.#receive);
  }

  close(): void {
    this.#isClosed = true;
    window.removeEventListener("message", this.#receive);
  }

  /** Runs an action of the ribbon (`FunctionName` in the manifest), as soon as the pane is there. */
  invoke(control: string, action: string): void {
    const source = JSON.stringify({ source: { id: control } });
    this.#send("appCommandInvoked", [crypto.randomUUID(), action, source]);
  }

  /** Workbook events reach the pane after the answer to what caused them. */
  #tell({ type, target, args }: HostEvent): void {
    const entry = [EVENT_CATEGORY, type, target, JSON.stringify(args)];
    setTimeout(() => {
      if (this.#listening.has("richApiMessage"))
        this.#send("richApiMessage", { ArrayData: [entry] });
    }, 0);
  }

  #send(event: string, data: unknown): void {
    const listening = this.#listening.get(event);
    if (listening) this.#post(eventFor(listening, data, location.origin));
    else this.#waiting.push([event, data]);
  }

  #post(text: string): void {
    if (!this.#isClosed) this.#frame()?.postMessage(text, location.origin);
  }

  readonly #receive = (event: MessageEvent<unknown>): void => {
    if (event.origin !== location.origin || event.source !== this.#frame()) return;
    const request = readRequest(event.data);
    if (request?.conversation !== this.#world.identity.conversation) return;
    if (request.wants === Wants.listen) this.#listen(request);
    else if (request.wants === Wants.stopListening) this.#listening.delete(request.action);
    void this.#answer(request).then((data) => {
      this.#post(answerTo(request, data, location.origin));
    });
  };

  #listen(request: PaneRequest): void {
    // A pane that was loaded anew says so by asking again.
    this.#listening.set(request.action, request);
    const due = this.#waiting.filter(([event]) => event === request.action);
    this.#waiting = this.#waiting.filter(([event]) => event !== request.action);
    setTimeout(() => {
      for (const [event, data] of due) this.#send(event, data);
    }, 0);
  }

  async #answer(request: PaneRequest): Promise<unknown> {
    const { identity, locale, documentUrl } = this.#world;
    if (request.wants !== Wants.call) return { Error: 0 };
    if (request.action === "ContextActivationManager_getAppContextAsync")
      return appContext(identity, locale, documentUrl, REQUIREMENTS);
    // Telemetry and news of the focus: nothing is kept of them.
    if (request.action !== "executeMethod") return { Error: 0 };
    return { Version: 1, Error: 0, ...(await this.#execute(request.data)) };
  }

  async #execute(data: unknown): Promise<object> {
    if (!isRecord(data) || !isRecord(data["DdaMethod"])) return { Error: NOT_SUPPORTED };
    switch (data["DdaMethod"]["DispatchId"]) {
      case Method.batch:
        return { Data: [0, 200, await this.#batch(data["ArrayData"]), [], 0, 0] };
      case Method.documentCopy:
        return this.#copies.take(Number(data["1"]));
      case Method.documentPart:
        return this.#copies.part(Number(data["2"]), Number(data["3"]));
      case Method.releaseCopy:
        this.#copies.release(Number(data["2"]));
        return {};
      case Method.actionDone:
        return {};
      default:
        return { Error: NOT_SUPPORTED };
    }
  }

  async #batch(request: unknown): Promise<string> {
    const [mark, , , , body, , flags] = Array.isArray(request)
      ? (request as readonly unknown[])
      : [];
    const text = typeof body === "string" ? body : "{}";
    if (mark === "WacPartition") return pageRequest(this.#world.shown, text);
    return this.#world.host.request(text, Number(flags ?? 0));
  }
}
