/** A section that makes sheets, as small as one can be: it counts the rows of one sheet. */
import { deserialize, serialize } from "node:v8";
import type { BookTarget } from "../../../../src/taskpane/shared/bookTarget.ts";
import type { SheetClient } from "../../../../src/taskpane/shared/sheets/calls.ts";
import { createSheetEngine } from "../../../../src/taskpane/shared/sheets/engine.ts";
import {
  createSheetFlow,
  type SheetFlow,
  type SheetTools,
} from "../../../../src/taskpane/shared/sheets/flow.ts";
import { createClient, type PortEvents } from "../../../../src/taskpane/shared/worker/client.ts";
import { handle } from "../../../../src/taskpane/shared/worker/handle.ts";
import { Refusal } from "../../../../src/taskpane/shared/worker/messages.ts";
import type { Answers, CallsOf, Message } from "../../../../src/taskpane/shared/worker/messages.ts";
import type { Port } from "../../../../src/taskpane/shared/worker/client.ts";
import type { RawWorkbook } from "../../../../src/workbook/raw.ts";

export interface Facts {
  readonly sheets: readonly string[];
}
export interface Choice {
  readonly sheet: string;
}
export interface Made {
  readonly rows: number;
}

/** As `structuredClone`, which jsdom does not have: what cannot be copied cannot be sent. */
export function cloned<Value>(value: Value): Value {
  return deserialize(serialize(value)) as Value;
}

/** A worker without the worker: every message is copied, and a stopped one says nothing more. */
export function portOver<Calls extends CallsOf<Calls>, Progress extends { readonly stage: string }>(
  answers: () => Answers<Calls, Progress>,
): (events: PortEvents<Progress>) => Port<Calls> {
  return ({ onMessage }) => {
    const own = answers();
    return {
      post: (request) => {
        void handle(own, cloned(request), (message: Message<Progress>) => {
          onMessage(cloned(message));
        });
      },
      end: () => undefined,
    };
  };
}

function answers() {
  return createSheetEngine({
    read: (workbook: RawWorkbook) => workbook,
    facts: ({ sheets }): Facts => ({ sheets: sheets.map(({ name }) => name) }),
    make: ({ sheets }, { sheet }: Choice) => {
      const rows = sheets.find(({ name }) => name === sheet)?.rows;
      if (!rows) throw new Refusal({ code: "sentence", detail: `没有工作表“${sheet}”。` });
      return rows.map(({ number }) => number);
    },
    made: (rows): Made => ({ rows: rows.length }),
    plan: (rows) => ({
      sheets: [
        {
          name: "行数",
          visibility: "visible",
          columns: [],
          cells: [{ row: 1, column: 1, value: "行" }],
          tables: [
            {
              name: "rows_1",
              top: 2,
              left: 1,
              columns: [{ header: "行号", width: 10, format: "integer" }],
              rows: rows.map((row) => [row]),
              rowCount: rows.length,
            },
          ],
          merges: [],
          conditionals: [],
          print: { orientation: "portrait", paper: "A4" },
        },
      ],
      dictionary: [],
      properties: new Map(),
    }),
  }).answers;
}

export function flowOver(
  book: BookTarget,
  tools: Partial<SheetTools<Facts, Choice, Choice, Made>> = {},
): SheetFlow<Facts, Choice, Made> {
  let ids = 0;
  const engine: SheetClient<Facts, Choice, Made> = createClient(portOver(answers));
  return createSheetFlow({
    kind: "count",
    engine,
    book,
    today: () => "2026-11-22",
    unique: () => `n${(ids += 1)}`,
    choice: { sheet: "走访记录" },
    wanted: (choice) =>
      choice.sheet === "" ? { code: "no-sheet", intent: "warning" as const } : choice,
    ...tools,
  });
}
