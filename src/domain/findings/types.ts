/** A finding is data: a kind from the catalogue, a place, and values for the slots of its sentence. */

export type Severity = "info" | "warning" | "error";

/**
 * What happens to the material:
 * A put right silently and reported in groups; N put right (or noticed) and reported one by one;
 * Q asked, with a safe default; R the row or the cell refused; F the file refused.
 */
export type FindingClass = "A" | "N" | "Q" | "R" | "F";

/** One entry of the catalogue. `message` is the tail of the sentence; the place comes before it. */
export interface FindingKind {
  /** kebab-case, stable: programs and mapping files refer to it. */
  readonly id: string;
  readonly class: FindingClass;
  readonly severity: Severity;
  /** Short Chinese label used for grouping. */
  readonly title: string;
  /**
   * What is the matter, why, what to do, with slots in braces:
   * `“{value}”不是确定日期,请改成 {example} 这样的日期。`
   * Slots whose names begin with `value`, and `newValue`, are masked where privacy asks for it.
   */
  readonly message: string;
  /** Rows of the mess catalogue (`domain.md` 4) that this kind belongs to. */
  readonly mess?: readonly number[];
}

/** How a cell's content is shown outside the village's own 退回单. */
export type Mask = "none" | "id" | "phone" | "account" | "address" | "all";

/** Where something stands. Empty strings where a part does not apply (a finding on a whole file). */
export interface Place {
  readonly file: string;
  readonly village: string;
  readonly sheet: string;
  /** A1 address or range, several joined by commas; "" for a whole sheet or file. */
  readonly cell: string;
  /** The Chinese header of the column; "" if none. */
  readonly header: string;
}

export type Slots = Readonly<Record<string, string | number>>;

/** Holds full values: show it only through `describeFinding`, which masks. */
export interface Finding extends Place {
  readonly id: string;
  /** What stood there. */
  readonly value: string;
  /** What it was turned into, if anything. */
  readonly newValue?: string;
  readonly slots?: Slots;
  readonly mask: Mask;
  /** For findings on one row: its number on the sheet. */
  readonly row?: number;
  /** For grouped findings (class A): how many cells, and up to three examples. */
  readonly count?: number;
  readonly examples?: readonly { readonly value: string; readonly newValue: string }[];
}

/** A question to the clerk (class Q). Its id does not change from month to month. */
export interface Question extends Place {
  /** Finding kind and what it is about, e.g. `header-unknown:走访记录:情况`. */
  readonly id: string;
  /** Whole Chinese sentence. */
  readonly prompt: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The safe default that was applied in the absence of an answer. */
  readonly defaultValue: string;
  /** The remembered answer that was applied, if there was one. */
  readonly answer?: string;
}
