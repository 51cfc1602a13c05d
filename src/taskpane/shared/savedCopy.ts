/** The open workbook as a file: Office.js hands it out in slices. */
import type { SavedCopy } from "../../workbook/excel/index.ts";
import { officeLibrary, type OfficeLibrary } from "../host/office.ts";

/** The most that Office.js gives at once. */
const SLICE_BYTES = 4 * 1024 * 1024;

/** Null where the host gives none. */
export async function savedCopy(): Promise<SavedCopy | null> {
  const library = officeLibrary();
  const file = library && (await copyOf(library));
  const bytes = file && (await bytesOf(file));
  if (!bytes) return null;
  const { webInflater } = await import("../../workbook/xlsx/read/inflate-web.ts");
  return { bytes, inflater: webInflater };
}

async function copyOf({ context, FileType }: OfficeLibrary): Promise<Office.File | null> {
  try {
    return await answer<Office.File>((callback) => {
      const options = { sliceSize: SLICE_BYTES };
      context.document.getFileAsync(FileType.Compressed, options, callback);
    });
  } catch {
    // Where the host does not know the method, calling it throws.
    return null;
  }
}

/** Closed whatever becomes of it: Excel keeps no more than two copies. */
async function bytesOf(file: Office.File): Promise<Uint8Array | null> {
  try {
    const bytes = new Uint8Array(file.size);
    let length = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await answer<Office.Slice>((callback) => {
        file.getSliceAsync(index, callback);
      });
      if (!slice || length + slice.size > bytes.length) return null;
      bytes.set(slice.data as ArrayLike<number>, length);
      length += slice.size;
    }
    return length === bytes.length ? bytes : null;
  } finally {
    await new Promise((resolve) => {
      file.closeAsync(resolve);
    });
  }
}

/** Null for a refusal. */
function answer<Value>(
  ask: (callback: (result: Office.AsyncResult<Value>) => void) => void,
): Promise<Value | null> {
  return new Promise((resolve) => {
    ask((result) => {
      // As `Office.AsyncResultStatus.Succeeded`; the enumeration is not there without the library.
      resolve(String(result.status) === "succeeded" ? result.value : null);
    });
  });
}
