/**
 * Why a part cannot be read. Thrown inside the reader only: `readWorkbook` turns it into a notice,
 * for the whole file or, when `partOnly`, for the sheet that the part belongs to.
 */
import type { ReaderFindingId } from "../../../domain/findings/reader.ts";
import type { ReadNotice } from "../../raw.ts";

type Slots = Readonly<Record<string, string | number>>;

export class ReadFailure extends Error {
  readonly id: ReaderFindingId;
  readonly slots: Slots;
  /** The damage is confined to one part: the rest of the workbook can still be trusted. */
  readonly partOnly: boolean;

  constructor(id: ReaderFindingId, slots: Slots = {}, partOnly = false) {
    super(id);
    this.name = "ReadFailure";
    this.id = id;
    this.slots = slots;
    this.partOnly = partOnly;
  }

  notice(): ReadNotice {
    return { id: this.id, slots: this.slots };
  }
}

/** Bad XML in one part. */
export function malformed(what: string): ReadFailure {
  return new ReadFailure("file-damaged", { what }, true);
}

/** The reason in words, for the sentence about a sheet that was left out. */
export function failureReason(failure: ReadFailure): string {
  if (failure.id === "file-crc") return "内容与校验码不符";
  const what = failure.slots["what"];
  return typeof what === "string" ? what : "内容已损坏";
}

/** A notice of the reader, with its id checked by the compiler. */
export function readNotice(id: ReaderFindingId, slots: Slots = {}, sheet?: string): ReadNotice {
  return sheet === undefined ? { id, slots } : { id, sheet, slots };
}
