/** One operation on the open workbook: its context, its syncs, its cancelling. */
import type { ExcelDoor } from "./door.ts";
import { failureOf, Stopped } from "./failure.ts";
import type { ExcelFailure } from "./failure.ts";

/** Excel waits until a cell is no longer edited; after this long we say so. */
const PATIENCE_MS = 3_000;

const WAITING = "Excel 还没有回应。如果有单元格正在编辑,请先按回车结束编辑;如果没有,请稍等。";

export interface SessionOptions {
  /** Asked before every request; true leaves the operation. */
  readonly isCancelled?: () => boolean;
  /** Told when Excel has not answered for three seconds. */
  readonly onWaiting?: (sentence: string) => void;
}

export class Session {
  readonly context: Excel.RequestContext;
  readonly #options: SessionOptions;
  readonly #sheets = new Map<string, Excel.Worksheet>();

  constructor(context: Excel.RequestContext, options: SessionOptions) {
    this.context = context;
    this.#options = options;
  }

  /** A worksheet by its id, one proxy for the whole operation. */
  sheet(id: string): Excel.Worksheet {
    const known = this.#sheets.get(id) ?? this.context.workbook.worksheets.getItem(id);
    this.#sheets.set(id, known);
    return known;
  }

  /** Sends what is queued. */
  async sync(): Promise<void> {
    if (this.#options.isCancelled?.() === true) throw new Stopped("Cancelled");
    const timer = setTimeout(() => this.#options.onWaiting?.(WAITING), PATIENCE_MS);
    try {
      await this.context.sync();
    } catch (error) {
      // What was made in a refused request is of no use afterwards.
      this.#sheets.clear();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
}

/** Runs one operation; Excel's refusals come back as values. */
export async function inExcel<Result>(
  door: ExcelDoor,
  options: SessionOptions,
  work: (session: Session) => Promise<Result>,
): Promise<{ readonly ok: true; readonly value: Result } | ExcelFailure> {
  try {
    const value = await door.run({ delayForCellEdit: true }, (context) =>
      work(new Session(context, options)),
    );
    return { ok: true, value };
  } catch (error) {
    return failureOf(error);
  }
}

/** Lets what waits in the pane go first: clicks, drawing. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
