/** The files of a run as one period sees them, copies told from their originals. */
import { baseName } from "../domain/text/paths.ts";
import { intakeFile, skippedFile, type IntakeContext } from "../intake/index.ts";
import type { FileIdentity, FileIntake } from "../intake/types.ts";
import type { ReadResult } from "../workbook/raw.ts";

export class Intakes {
  readonly all: FileIntake[];
  readonly #context: IntakeContext;
  /** By the digest of the content. */
  readonly #originals = new Map<string, FileIntake>();

  /** `before`: what is known without reading. */
  constructor(context: IntakeContext, before: readonly FileIntake[]) {
    this.#context = context;
    this.all = [...before];
  }

  take(file: FileIdentity, read: ReadResult): FileIntake {
    const intake = intakeFile(file, read, this.#context);
    if (file.sha256 !== "") this.#originals.set(file.sha256, intake);
    this.all.push(intake);
    return intake;
  }

  /** True when the content was taken before: then it is set down as a copy, and need not be read. */
  takeCopy(file: FileIdentity): boolean {
    const original = this.#originals.get(file.sha256);
    if (!original) return false;
    const { village, month } = original;
    const slots = { original: baseName(original.file.path) };
    this.all.push(skippedFile(file, "file-copy", { village, month, slots }));
    return true;
  }
}
