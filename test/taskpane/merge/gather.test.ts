import { expect, test } from "@jest/globals";
import { fromDrop, fromInput } from "../../../src/taskpane/merge/files/gather.ts";

function file(path: string): File {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const webkitRelativePath = path === name ? "" : path;
  return Object.defineProperties(new File(["x"], name), {
    webkitRelativePath: { value: webkitRelativePath },
  });
}

/** A file, or a folder with its entries handed out two at a time, as browsers hand out 100. */
function entry(path: string, inner?: readonly FileSystemEntry[]): FileSystemEntry {
  const base = { fullPath: `/${path}`, isFile: !inner, isDirectory: !!inner };
  if (!inner) {
    return {
      ...base,
      file: (found: (it: File) => void) => {
        found(file(path));
      },
    } as unknown as FileSystemEntry;
  }
  const createReader = () => {
    const left = [...inner];
    return {
      readEntries: (found: (some: FileSystemEntry[]) => void) => {
        found(left.splice(0, 2));
      },
    };
  };
  return { ...base, createReader } as unknown as FileSystemEntry;
}

const item = (dropped: FileSystemEntry | null) =>
  ({ webkitGetAsEntry: () => dropped }) as unknown as DataTransferItem;

test("chosen files are read whatever their names, but not lock files", () => {
  const { files, passedOver } = fromInput([
    file("a.xlsx"),
    file("照片.jpg"),
    file("~$a.xlsx"),
    file(".DS_Store"),
  ]);
  expect(files.map(({ path }) => path)).toEqual(["a.xlsx", "照片.jpg"]);
  expect(passedOver).toEqual([{ path: "~$a.xlsx", reason: "lock-file" }]);
});

test("of a folder only tables are read; the rest is named", () => {
  const { files, passedOver } = fromInput([
    file("各村/a.xlsx"),
    file("各村/照片.jpg"),
    file("各村/.DS_Store"),
  ]);
  expect(files.map(({ path }) => path)).toEqual(["各村/a.xlsx"]);
  expect(passedOver).toEqual([{ path: "各村/照片.jpg", reason: "not-a-table" }]);
});

test("dropped folders are walked to their end, with every batch of entries", async () => {
  const inner = ["b.xlsx", "c.et", "d.csv", "说明.txt", "e.xls"].map((name) =>
    entry(`各村/二组/${name}`),
  );
  const { files, passedOver } = await fromDrop([
    item(entry("各村", [entry("各村/a.xlsx"), entry("各村/二组", inner)])),
    item(entry("单独.pdf")),
    item(null),
  ]);
  expect(files.map(({ path }) => path)).toEqual([
    "各村/a.xlsx",
    "各村/二组/b.xlsx",
    "各村/二组/c.et",
    "各村/二组/d.csv",
    "各村/二组/e.xls",
    "单独.pdf",
  ]);
  expect(passedOver).toEqual([{ path: "各村/二组/说明.txt", reason: "not-a-table" }]);
});
