/** The workbook as a file, from an Office.js that answers as the real one does. */
import { afterEach, describe, expect, jest, test } from "@jest/globals";
import { savedCopy } from "../../../src/taskpane/shared/savedCopy.ts";

type Callback = (result: { readonly status: string; readonly value?: unknown }) => void;

interface Slices {
  /** The file in slices; null for one that is refused. */
  readonly slices: readonly (readonly number[] | null)[];
  readonly size?: number;
}

function library({ slices, size = slices.flatMap((slice) => slice ?? []).length }: Slices) {
  const closeAsync = jest.fn((callback: Callback) => {
    callback({ status: "succeeded" });
  });
  const file = {
    size,
    sliceCount: slices.length,
    getSliceAsync: (index: number, callback: Callback) => {
      const data = slices[index];
      if (!data) callback({ status: "failed" });
      else callback({ status: "succeeded", value: { data, index, size: data.length } });
    },
    closeAsync,
  };
  const getFileAsync = jest.fn((_type: string, _options: object, callback: Callback) => {
    callback({ status: "succeeded", value: file });
  });
  provide({ document: { getFileAsync } });
  return { closeAsync, getFileAsync };
}

function provide(context: object): void {
  Reflect.set(globalThis, "Office", { context, FileType: { Compressed: "compressed" } });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

describe("a copy", () => {
  test("is put together from its slices, and closed", async () => {
    const { closeAsync, getFileAsync } = library({ slices: [[80, 75], [3], [4, 5]] });
    expect([...((await savedCopy())?.bytes ?? [])]).toEqual([80, 75, 3, 4, 5]);
    expect(getFileAsync).toHaveBeenCalledWith(
      "compressed",
      { sliceSize: 4_194_304 },
      expect.anything(),
    );
    expect(closeAsync).toHaveBeenCalledTimes(1);
  });

  test.each<readonly [string, Slices]>([
    ["a slice is refused", { slices: [[80, 75], null] }],
    ["it is shorter than was said", { slices: [[80, 75]], size: 9 }],
    ["it is longer than was said", { slices: [[80, 75]], size: 1 }],
  ])("of which %s is none, and is closed all the same", async (_, file) => {
    const { closeAsync } = library(file);
    expect(await savedCopy()).toBeNull();
    expect(closeAsync).toHaveBeenCalledTimes(1);
  });
});

describe("no copy", () => {
  test("without the library", async () => {
    expect(await savedCopy()).toBeNull();
  });

  test.each<readonly [string, object]>([
    ["no document", {}],
    ["no such method", { document: {} }],
    [
      "a refusal",
      {
        document: {
          getFileAsync: (_type: string, _options: object, callback: Callback) => {
            callback({ status: "failed" });
          },
        },
      },
    ],
  ])("where the host has %s", async (_, context) => {
    provide(context);
    expect(await savedCopy()).toBeNull();
  });
});
