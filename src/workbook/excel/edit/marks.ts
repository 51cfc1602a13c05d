import type { Session } from "../session.ts";
import type { EditRun } from "./run.ts";

export async function applyMarks(_run: EditRun, _session: Session): Promise<void> {
  await Promise.resolve();
}
