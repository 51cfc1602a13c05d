/** What a package says of itself, without reading a sheet. */
import { ReadFailure } from "./failure.ts";
import type { Inflater } from "./inflate.ts";
import { readProperties } from "./properties.ts";
import { ZipArchive } from "./zip.ts";

export interface PackageMarks {
  readonly isWorkbook: boolean;
  /** Custom document properties. */
  readonly properties: ReadonlyMap<string, string>;
  /** Excel, WPS, LibreOffice and their like leave their name; our own writer leaves none. */
  readonly savedElsewhere: boolean;
}

/** Null for what is no zip package, or a damaged one. */
export function peekPackage(bytes: Uint8Array, inflater: Inflater): PackageMarks | null {
  try {
    const archive = new ZipArchive(bytes, inflater);
    const part = archive.read("docProps/custom.xml");
    return {
      isWorkbook: archive.has("xl/workbook.xml"),
      properties: part ? readProperties(part) : new Map<string, string>(),
      savedElsewhere: archive.has("docProps/app.xml"),
    };
  } catch (error) {
    if (error instanceof ReadFailure) return null;
    throw error;
  }
}
