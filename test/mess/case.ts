/** One fault of the mess catalogue: a file that has it, and what must be said about it. */
import type { FindingClass } from "../../src/domain/findings/types.ts";
import type { LedgerId } from "../../src/domain/ledgers/types.ts";
import type { FieldValue } from "../../src/domain/records.ts";
import type { BlockAccount, FileStatus } from "../../src/intake/types.ts";
import type { JobOptions } from "../../src/job/index.ts";
import type { MergeResult } from "../../src/merge/types.ts";
import type { RawWorkbook } from "../../src/workbook/raw.ts";
import type { Run } from "../support/township.ts";

export interface MessFile {
  readonly path: string;
  /** A workbook built in memory, or the bytes of a real file (a fixture) read by our reader. */
  readonly content: RawWorkbook | Uint8Array;
}

export interface ExpectedFinding {
  readonly id: string;
  /** By the catalogue's column; Q may also be met by a question alone. */
  readonly class: FindingClass;
  /** A1 address or range; "" when the whole file is meant. */
  readonly cell: string;
  /** The whole sentence as the township sees it (masked). */
  readonly message: string;
}

/** The account of one block; `duplicate` is 0 unless given. */
export type ExpectedAccount = Pick<
  BlockAccount,
  "ledger" | "read" | "accepted" | "refused" | "ignored"
> &
  Partial<Pick<BlockAccount, "duplicate">>;

/** Fields of one record; those not named are not compared. */
export type ExpectedRecord = Readonly<Record<string, FieldValue>>;

export interface MessCase {
  /** Row of the mess catalogue. */
  readonly row: number;
  /** kebab-case name of the fault, unique. */
  readonly fault: string;
  readonly files: readonly MessFile[];
  /** Lock files and the like, which the door sorts out before anything is read. */
  readonly passedOver?: JobOptions["passedOver"];
  readonly run?: Run;
  readonly findings: readonly ExpectedFinding[];
  /** Findings kinds that must not appear. */
  readonly silent?: readonly string[];
  /** Ids of questions that must be asked. */
  readonly questions?: readonly string[];
  /** Status of the files, in order, where it matters. */
  readonly status?: readonly FileStatus[];
  /** All records of a ledger, in the order of the summary. */
  readonly records?: Readonly<Partial<Record<LedgerId, readonly ExpectedRecord[]>>>;
  /** All blocks, in the order of files and sheets. */
  readonly accounts?: readonly ExpectedAccount[];
  /** Everything else. */
  readonly check?: (result: MergeResult) => void;
}
