/** The tasks of the product in the order of a clerk's month. */
export const TASK_IDS = ["ledgers", "visits", "submit", "merge", "review"] as const;
export type TaskId = (typeof TASK_IDS)[number];
