/** Writing in few requests: small steps are packed into requests by bytes, refused ones are halved. */
import { BLOCK_ROWS, COMMAND_BYTES, REQUEST_BYTES, REQUEST_COMMANDS, rowBytes } from "./bytes.ts";
import type { ExcelValue } from "./bytes.ts";
import { errorCode } from "./failure.ts";
import { nextTurn } from "./session.ts";
import type { Session } from "./session.ts";

/** Office.js itself cuts a matrix into pieces of so many cells, and says so for each piece. */
const LIBRARY_CELLS = 1_500;
const LIBRARY_BYTES = 1_000;

const LONG_STEP_BYTES = 100_000;

/** A few commands. */
export interface CommandStep {
  readonly kind: "command";
  readonly bytes: number;
  readonly commands: number;
  readonly queue: (session: Session) => void;
}

/** A block of cells; `null` leaves a cell as it is. */
export interface MatrixStep {
  readonly kind: "matrix";
  readonly bytes: number;
  /** Id of the worksheet. */
  readonly sheet: string;
  /** First row and column, 1-based. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly ExcelValue[])[];
  /** Number formats, where they differ from those of the columns. */
  readonly formats?: readonly (readonly (string | null)[])[];
}

export type Step = CommandStep | MatrixStep;

export function command(queue: (session: Session) => void, commands = 1): CommandStep {
  return { kind: "command", bytes: commands * COMMAND_BYTES, commands, queue };
}

export function matrix(step: Omit<MatrixStep, "kind" | "bytes">): MatrixStep {
  const cells = step.values.length * (step.values[0]?.length ?? 0);
  let bytes = COMMAND_BYTES + Math.ceil(cells / LIBRARY_CELLS) * LIBRARY_BYTES;
  for (const row of step.values) bytes += rowBytes(row);
  for (const row of step.formats ?? []) bytes += rowBytes(row);
  return { kind: "matrix", bytes, ...step };
}

/** Told after every request how many rows it wrote. */
export type OnWritten = (rows: number) => void;

/** Carries out the steps in order, in as few requests as their bytes allow. */
export async function carryOut(
  session: Session,
  steps: Iterable<Step> | AsyncIterable<Step>,
  onWritten: OnWritten,
): Promise<void> {
  for await (const request of requests(steps)) await send(session, request, onWritten);
}

/**
 * Steps packed into requests, none of them larger or with more commands than a request may be. Making the rows of a block
 * takes time: between blocks the pane gets its turn.
 */
export async function* requests(
  steps: Iterable<Step> | AsyncIterable<Step>,
): AsyncGenerator<readonly Step[]> {
  let pending: Step[] = [];
  let bytes = 0;
  let commands = 0;
  for await (const step of steps) {
    for (const part of fitting(step)) {
      const more = part.kind === "command" ? part.commands : 1;
      const isFull = bytes + part.bytes > REQUEST_BYTES || commands + more > REQUEST_COMMANDS;
      if (pending.length > 0 && isFull) {
        yield pending;
        pending = [];
        bytes = 0;
        commands = 0;
      }
      pending.push(part);
      bytes += part.bytes;
      commands += more;
    }
    if (step.bytes > LONG_STEP_BYTES) await nextTurn();
  }
  if (pending.length > 0) yield pending;
}

function fitting(step: Step): readonly Step[] {
  if (step.kind === "command") return [step];
  if (step.bytes <= REQUEST_BYTES && step.values.length <= BLOCK_ROWS) return [step];
  return halves(step)?.flatMap(fitting) ?? [step];
}

/** Two blocks of half the rows, or of half the columns of a single row; null for a single cell. */
function halves(step: MatrixStep): readonly [MatrixStep, MatrixStep] | null {
  const { sheet, top, left, values, formats } = step;
  const width = values[0]?.length ?? 0;
  const byRows = values.length > 1;
  if (!byRows && width < 2) return null;
  const half = Math.ceil((byRows ? values.length : width) / 2);
  const cut = <Cell>(rows: readonly (readonly Cell[])[], from: number, to?: number) =>
    byRows ? rows.slice(from, to) : rows.map((row) => row.slice(from, to));
  const part = (from: number, to?: number): MatrixStep =>
    matrix({
      sheet,
      top: byRows ? top + from : top,
      left: byRows ? left : left + from,
      values: cut(values, from, to),
      ...(formats === undefined ? {} : { formats: cut(formats, from, to) }),
    });
  return [part(0, half), part(half)];
}

async function send(session: Session, steps: readonly Step[], onWritten: OnWritten): Promise<void> {
  try {
    // Both end by themselves with the request, whatever becomes of it: nothing to restore.
    session.context.workbook.application.suspendApiCalculationUntilNextSync();
    session.context.workbook.application.suspendScreenUpdatingUntilNextSync();
    for (const step of steps) {
      queue(session, step);
      // The library copies what it is given, and once more to send it.
      if (step.bytes > LONG_STEP_BYTES) await nextTurn();
    }
    await session.sync();
  } catch (error) {
    const smaller = errorCode(error) === "RequestPayloadSizeLimitExceeded" ? halved(steps) : null;
    if (!smaller) throw error;
    await send(session, smaller[0], onWritten);
    await send(session, smaller[1], onWritten);
    return;
  }
  onWritten(
    steps.reduce((rows, step) => rows + (step.kind === "matrix" ? step.values.length : 0), 0),
  );
}

/** A request that was too large was refused as a whole: nothing of it has been written. */
function halved(steps: readonly Step[]): readonly [readonly Step[], readonly Step[]] | null {
  if (steps.length > 1) {
    const half = Math.ceil(steps.length / 2);
    return [steps.slice(0, half), steps.slice(half)];
  }
  const [only] = steps;
  const parts = only?.kind === "matrix" ? halves(only) : null;
  return parts && [[parts[0]], [parts[1]]];
}

function queue(session: Session, step: Step): void {
  if (step.kind === "command") {
    step.queue(session);
    return;
  }
  const { sheet, top, left, values, formats } = step;
  const range = session
    .sheet(sheet)
    .getRangeByIndexes(top - 1, left - 1, values.length, values[0]?.length ?? 0);
  // The format decides what becomes of a text, and so comes first.
  if (formats !== undefined) range.numberFormat = formats.map((row) => [...row]);
  range.values = values.map((row) => [...row]);
  // Used once: what is tracked, the library lets go of at the end, the longer the more it is.
  range.untrack();
}
