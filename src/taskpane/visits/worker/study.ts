/** Has the worker understand a workbook; where it cannot be had, the pane does it itself. */
import { createClient } from "../../shared/worker/client.ts";
import type { Port, PortEvents } from "../../shared/worker/client.ts";
import { studyBook } from "../book/study.ts";
import type { VisitsTools } from "../flow/tools.ts";
import type { Calls, NoProgress } from "./calls.ts";

export function studyWith(
  open: (events: PortEvents<NoProgress>) => Port<Calls>,
): VisitsTools["study"] {
  const client = createClient<Calls, NoProgress>(open);
  return async (workbook, book) => {
    const reply = await client.call("study", { workbook, book });
    if (reply.ok) return { ok: true, value: reply.value };
    return { ok: true, value: studyBook(workbook, book) };
  };
}
