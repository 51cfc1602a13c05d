/** What the tasks need from outside; tests bring their own. */
import type { BookTarget } from "./bookTarget.ts";

export interface BookTools {
  readonly book: BookTarget;
  /** `yyyy-mm-dd`. */
  readonly today: () => string;
  /** Unique, for the ids of runs, edits and files. */
  readonly unique: () => string;
}

export interface FileTools {
  readonly download: (name: string, file: Blob) => void;
  /** Whether a page can hand out files here. */
  readonly canDownload: () => boolean;
}
