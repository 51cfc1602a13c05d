import type { Session } from "../session.ts";
import type { EditRun } from "./run.ts";

export async function applyRules(_run: EditRun, _session: Session): Promise<void> {
  await Promise.resolve();
}
