/** `Office.context.document.getFileAsync`: the workbook as a file, handed out in slices. */

/** Keys of the answers are Office.js's own numbers for their members. */
export interface DocumentCopies {
  /** Answers the handle (0) and the size (1). */
  readonly take: (sliceSize: number) => Promise<object>;
  /** Answers the bytes (0) and how many they are (1). */
  readonly part: (handle: number, index: number) => object;
  readonly release: (handle: number) => void;
}

/** Office.js's code for an internal failure. */
const INTERNAL_ERROR = 5001;

export function copyOfDocument(save: () => Promise<Uint8Array>): DocumentCopies {
  const copies = new Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>();
  let lastHandle = 0;
  return {
    take: async (sliceSize) => {
      const bytes = await save();
      lastHandle += 1;
      copies.set(lastHandle, { bytes, sliceSize });
      return { 0: lastHandle, 1: bytes.length };
    },
    part: (handle, index) => {
      const copy = copies.get(handle);
      if (!copy) return { Error: INTERNAL_ERROR };
      const from = index * copy.sliceSize;
      const slice = copy.bytes.subarray(from, from + copy.sliceSize);
      return { 0: [...slice], 1: slice.length };
    },
    release: (handle) => {
      copies.delete(handle);
    },
  };
}
