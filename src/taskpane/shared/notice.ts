/** What a clerk is told beside the work itself; it stays until it is closed. */

export interface Notice<Code extends string = string> {
  /** Finds the words in a dictionary; `detail` fills them in. */
  readonly code: Code;
  readonly intent: "info" | "success" | "warning" | "error";
  readonly detail?: string;
}

/** A sentence of the Excel adapter's or of the product's, as it stands. */
export function said(sentence: string, intent: Notice["intent"]): Notice<"sentence"> {
  return { code: "sentence", intent, detail: sentence };
}
