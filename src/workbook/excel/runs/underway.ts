/** Runs that this pane is writing at the moment: they are unfinished, and not broken off. */
const underway = new Set<string>();

export function isUnderway(runId: string): boolean {
  return underway.has(runId);
}

export async function whileUnderway<Result>(
  runId: string,
  work: () => Promise<Result>,
): Promise<Result> {
  underway.add(runId);
  try {
    return await work();
  } finally {
    underway.delete(runId);
  }
}
