/** The folder of `minqing month` when the disk fails in the middle: what is there stays known and whole. */
import fsp from "node:fs/promises";
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { MonthFolder } from "../../src/cli/monthFolder.ts";
import { UsageError } from "../../src/cli/usage.ts";

const NAME = "汇总_2026-11.xlsx";
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "minqing-folder-"));
});
afterEach(() => {
  jest.restoreAllMocks();
});

const names = () => readdirSync(folder).sort();
const textOf = (name: string) => readFileSync(path.join(folder, name), "utf8");

/** A full disk for every file whose name has these words in it. */
function fullDisk(words: string): void {
  const open = fsp.open;
  jest.spyOn(fsp, "open").mockImplementation(async (file, ...rest) => {
    const handle = await open(file, ...rest);
    if (String(file).includes(words)) {
      handle.writeFile = () => Promise.reject(Object.assign(new Error(), { code: "ENOSPC" }));
    }
    return handle;
  });
}

describe("a disk that is full in the middle", () => {
  test("is said, leaves the old file whole, and nothing half-written", async () => {
    await (await MonthFolder.open(folder)).write(NAME, "第一次");
    fullDisk(NAME);
    const again = await MonthFolder.open(folder);
    for (const text of ["第二次", "第三次"]) {
      await expect(again.write(NAME, text)).rejects.toThrow(UsageError);
      await expect(again.write(NAME, text)).rejects.toThrow(/汇总_2026-11.xlsx”写不了:磁盘已满/);
    }
    expect(names()).toEqual(["写出记录.json", NAME].sort());
    expect(textOf(NAME)).toBe("第一次");
  });

  test("however often it fails, what we wrote is still ours, and is replaced when there is room", async () => {
    await (await MonthFolder.open(folder)).write(NAME, "第一次");
    fullDisk(NAME);
    for (const text of ["第二次", "第三次", "第四次"]) {
      await expect((await MonthFolder.open(folder)).write(NAME, text)).rejects.toThrow(UsageError);
    }
    jest.restoreAllMocks();
    expect(await (await MonthFolder.open(folder)).write(NAME, "第五次")).toMatchObject({
      instead: null,
    });
    expect(textOf(NAME)).toBe("第五次");
  });

  test("no room even for the record: nothing is written that nobody would know to be ours", async () => {
    fullDisk("写出记录");
    await expect((await MonthFolder.open(folder)).write(NAME, "x")).rejects.toThrow("磁盘已满");
    expect(names()).toEqual([]);
  });
});

test("a run that ended between the record and the file, or between file and the rest, is gone on with", async () => {
  await (await MonthFolder.open(folder)).write(NAME, "旧");
  const before = textOf("写出记录.json");
  await (await MonthFolder.open(folder)).write(NAME, "新");
  const after = textOf("写出记录.json");
  // The record says what was about to be written, the old file still stands there; and the other way round.
  writeFileSync(path.join(folder, NAME), "旧");
  writeFileSync(path.join(folder, "写出记录.json"), after);
  expect(await (await MonthFolder.open(folder)).lastChanged(NAME)).toBeNull();
  writeFileSync(path.join(folder, "写出记录.json"), before);
  writeFileSync(path.join(folder, NAME), "有人改过");
  const { file, instead } = await (await MonthFolder.open(folder)).write(NAME, "新");
  expect([path.basename(file), path.basename(instead ?? "")]).toEqual([
    "汇总_2026-11_新2.xlsx",
    NAME,
  ]);
  expect(textOf(NAME)).toBe("有人改过");
});
