import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "@jest/globals";
import { UsageError } from "../../src/cli/usage.ts";
import { unfinishedFiles, writeWhole } from "../../src/cli/write.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "minqing-write-"));
});

test("takes the place of the old file, makes the folder, leaves nothing beside it", async () => {
  const target = path.join(folder, "新", "汇总.txt");
  await writeWhole(target, "旧");
  await writeWhole(target, "新");
  expect(await readFile(target, "utf8")).toBe("新");
  expect(await readdir(path.dirname(target))).toEqual(["汇总.txt"]);
  expect(unfinishedFiles()).toEqual([]);
});

test("a folder in its place is said, and stays", async () => {
  const target = path.join(folder, "汇总.xlsx");
  await mkdir(target);
  await expect(writeWhole(target, "x")).rejects.toThrow(UsageError);
  await expect(writeWhole(target, "x")).rejects.toThrow(/汇总\.xlsx”写不了:/);
  expect(await readdir(folder)).toEqual(["汇总.xlsx"]);
});

test("a file in place of its folder is said, and stays", async () => {
  await writeFile(path.join(folder, "a"), "别丢");
  await expect(writeWhole(path.join(folder, "a", "b.xlsx"), "x")).rejects.toThrow(
    "路径中有一段是文件",
  );
  expect(await readFile(path.join(folder, "a"), "utf8")).toBe("别丢");
});
