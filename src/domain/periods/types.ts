/** A span of days that reports and runs are made for. */
export interface Period {
  /** `2026-11`, `2026-W48` or `2026-11-1`. */
  readonly id: string;
  readonly kind: "month" | "week" | "half";
  /** Chinese, as in titles: 2026年11月. */
  readonly label: string;
  /** First and last day, both included, `yyyy-mm-dd`. */
  readonly start: string;
  readonly end: string;
  /** Year of the report (the report year of a cut-off month, the ISO year of a week). */
  readonly year: number;
  /** `yyyy-mm` that the files of this period carry. */
  readonly month: string;
}
