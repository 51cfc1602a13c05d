/** From a trace of Chromium: how long the tasks of one thread took. */
import { z } from "zod";

/** What is to be traced: tasks of every thread, marks of pages. */
export const CATEGORIES: readonly string[] = ["toplevel", "blink.user_timing"];

const EVENT = z.object({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  /** Processor time of a task, in microseconds. */
  tdur: z.number().optional(),
});

type TraceEvent = z.infer<typeof EVENT>;

const TASK = "ThreadControllerImpl::RunTask";
const END_OF_LINE = 10;

/**
 * Milliseconds of processor time, of each task of the thread that has set the mark (of
 * `performance.mark`): what other programs do meanwhile does not count.
 */
export function tasksOf(trace: Uint8Array, mark: string): readonly number[] {
  const events = [...eventsOf(trace, [TASK, mark])];
  const marked = events.find(({ name }) => name === mark);
  const tasks = events.filter(
    ({ name, pid, tid }) => name === TASK && pid === marked?.pid && tid === marked.tid,
  );
  if (tasks.length === 0) throw new Error(`no tasks of the thread with ${mark} in the trace`);
  return tasks.map(({ tdur = 0 }) => tdur / 1000);
}

/** Chromium writes an event to a line; together they may be longer than a text can be. */
function* eventsOf(trace: Uint8Array, names: readonly string[]): Generator<TraceEvent> {
  const decoder = new TextDecoder();
  const wanted = names.map((name) => `"name":"${name}"`);
  for (let at = 0; at < trace.length;) {
    const found = trace.indexOf(END_OF_LINE, at);
    const end = found === -1 ? trace.length : found;
    const line = decoder.decode(trace.subarray(at, end));
    at = end + 1;
    if (!wanted.some((name) => line.includes(name))) continue;
    yield EVENT.parse(JSON.parse(line.replace(/(?:,|\],"metadata".*)$/, "")));
  }
}
