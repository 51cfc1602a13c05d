/**
 * Excel's side of the wire: takes the texts that Office.js sends, answers them over a workbook, and
 * can be told to count, to fail and to be slow.
 */
import type { WorkbookPlan } from "../../workbook/plan.ts";
import type { RawWorkbook } from "../../workbook/raw.ts";
import { OtherAuthor } from "./author.ts";
import type { Book } from "./book/book.ts";
import type { HostEvent } from "./book/events.ts";
import { Controls } from "./controls.ts";
import type { Engine } from "./engine/types.ts";
import { loadRaw } from "./files/open.ts";
import { toPlan, toRaw } from "./files/save.ts";
import { snapshot } from "./files/snapshot.ts";
import type { Snapshot } from "./files/snapshot.ts";
import { openBook } from "./objects/index.ts";
import { reference, workbook } from "./objects/workbook.ts";
import { runRequest } from "./wire/batch.ts";
import { HostError } from "./wire/errors.ts";
import type { ErrorCode } from "./wire/errors.ts";
import type { RequestBody, ResponseBody } from "./wire/messages.ts";

/** Excel on the web refuses larger messages, counted in bytes of UTF-8. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** The flag of `Excel.run({ delayForCellEdit: true }, …)`. */
const DELAY_FOR_CELL_EDIT = 64;

const encoder = new TextEncoder();

export class ExcelHost {
  readonly book: Book;
  readonly controls = new Controls();
  readonly author: OtherAuthor;
  readonly #onAnswer: (() => void)[] = [];

  constructor(engine: Engine) {
    this.book = openBook(engine);
    this.author = new OtherAuthor(this.book);
  }

  /** Opens a workbook that was read from a file, in place of the present one. */
  loadRaw(workbook: RawWorkbook): void {
    loadRaw(this.book, workbook);
    this.book.engine.flush();
  }

  toRaw(): RawWorkbook {
    return toRaw(this.book);
  }

  /** For saving: the plan that our writer turns into the bytes of a file. */
  toPlan(): WorkbookPlan {
    return toPlan(this.book);
  }

  /** Cell by cell, for comparing the workbook before and after. */
  snapshot(): Snapshot {
    return snapshot(this.book);
  }

  /** Events for the library, with the numbers of its wire. */
  onEvent(listener: (event: HostEvent) => void): void {
    this.book.events.onEvent(listener);
  }

  /** Called after each request, when the workbook is as it left it. */
  onAnswer(listener: () => void): void {
    this.#onAnswer.push(listener);
  }

  /**
   * Answers one `ProcessQuery`: the text of a request's body gives the text of the response's. `flags`
   * are those of the message around it, which say whether to wait for a cell that is being edited.
   */
  async request(text: string, flags = 0): Promise<string> {
    const bytes = encoder.encode(text).length;
    const body = JSON.parse(text) as RequestBody;
    const sync = this.controls.begin(bytes, isCleanUp(body));
    const waits = (flags & DELAY_FOR_CELL_EDIT) !== 0;
    await this.controls.wait(waits);
    if (bytes > PAYLOAD_LIMIT) return failure("RequestPayloadSizeLimitExceeded");
    if (this.controls.refuses(waits)) return failure("InvalidOperationInCellEditMode");
    this.controls.actions += body.Actions?.length ?? 0;
    const answer = this.#answer(body, sync);
    for (const listener of this.#onAnswer) listener();
    this.controls.end(encoder.encode(answer).length);
    return encoder.encode(answer).length > PAYLOAD_LIMIT
      ? failure("ResponsePayloadSizeLimitExceeded")
      : answer;
  }

  /** Whoever looks at the workbook sees it as it was, and then as it is. */
  #answer(body: RequestBody, sync: number | null): string {
    const { engine } = this.book;
    return engine.asOne(() => {
      const response = this.#run(body, sync);
      const late = response.Error ? null : this.controls.afterActions(sync);
      const answer = late ? failure(late) : JSON.stringify(response);
      engine.flush();
      return answer;
    });
  }

  #run(body: RequestBody, sync: number | null): ResponseBody {
    const { book, controls } = this;
    return runRequest(
      {
        root: workbook(book),
        withheld: controls.withheld,
        reference: (id) => reference(book, id),
        create: (type) => {
          throw new HostError("ApiNotFound", type, type);
        },
        beforeAction: (index) => {
          controls.beforeAction(sync, index);
        },
      },
      body,
    );
  }
}

/** After `Excel.run` the library lets go of the ranges that it has kept. */
function isCleanUp({ Actions = [] }: RequestBody): boolean {
  const named = Actions.filter(({ Name }) => Name !== "");
  return named.length > 0 && named.every(({ Name }) => Name === "_RemoveReference");
}

function failure(code: ErrorCode): string {
  const { message } = new HostError(code);
  const body: ResponseBody = {
    Results: [],
    Error: { Code: code, Message: message, Location: "", ActionIndex: 0 },
  };
  return JSON.stringify(body);
}
