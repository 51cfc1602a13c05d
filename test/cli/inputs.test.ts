import { mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { collectInputs } from "../../src/cli/inputs.ts";
import { nodeDeflater } from "../../src/workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../../src/workbook/xlsx/write/index.ts";
import { sheetPlan, workbookPlan } from "../workbook/write/support.ts";

let folder = "";
const at = (...names: string[]) => path.join(folder, ...names);
const names = (files: readonly string[]) => files.map((file) => path.relative(folder, file));

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "minqing-inputs-"));
  await mkdir(at("五星", "退回单"), { recursive: true });
  for (const name of ["b.xlsx", "a.csv", "~$b.xlsx", "照片.jpg", ".DS_Store", "汇总.xlsx"]) {
    await writeFile(at(name), name);
  }
  await writeFile(at("五星", "五星村.XLS"), "x");
  await writeFile(at("五星", "退回单", "退回单_五星村.xlsx"), "x");
});

describe("what is read", () => {
  test("a folder: tables of every depth, in the order of names", async () => {
    const found = await collectInputs([folder], []);
    expect(names(found.files)).toEqual([
      "a.csv",
      "b.xlsx",
      path.join("五星", "五星村.XLS"),
      path.join("五星", "退回单", "退回单_五星村.xlsx"),
      "汇总.xlsx",
    ]);
    expect(names(found.locks)).toEqual(["~$b.xlsx"]);
    expect(names(found.others)).toEqual(["照片.jpg"]);
  });

  test("our own output, and the folder of slips, are left out", async () => {
    const found = await collectInputs([folder], [at("汇总.xlsx"), at("五星", "退回单")]);
    expect(names(found.files)).toEqual(["a.csv", "b.xlsx", path.join("五星", "五星村.XLS")]);
  });

  test("a glob within a folder, and across folders", async () => {
    expect(names((await collectInputs([at("*.xlsx")], [])).files)).toEqual(["b.xlsx", "汇总.xlsx"]);
    const deep = await collectInputs([at("**", "*.xlsx")], []);
    expect(names(deep.files)).toContain(path.join("五星", "退回单", "退回单_五星村.xlsx"));
  });

  test("a file named by the user is read whatever its ending, and only once", async () => {
    const found = await collectInputs([at("照片.jpg"), at("a.csv"), folder], []);
    expect(names(found.files).filter((name) => name === "a.csv")).toHaveLength(1);
    const twice = await collectInputs([path.relative(".", at("a.csv")), at("a.csv")], []);
    expect(twice.files).toEqual([path.relative(".", at("a.csv"))]);
    expect(names(found.files)).toContain("照片.jpg");
  });

  test("what matches nothing is said", async () => {
    const found = await collectInputs([at("没有.xlsx"), at("*.ods")], []);
    const reason = "没有这个文件或文件夹";
    expect(found).toMatchObject({
      files: [],
      unreadable: [
        { path: at("*.ods"), reason },
        { path: at("没有.xlsx"), reason },
      ],
    });
  });

  test("a workbook without its ending is still one; its ending alone makes none", async () => {
    const root = await mkdtemp(path.join(os.tmpdir(), "minqing-endings-"));
    const { bytes } = await writeWorkbook(workbookPlan([sheetPlan()]), nodeDeflater);
    for (const name of ["龙河村", "白鹤村.xlsx.bak", "照片.jpg"]) {
      await writeFile(path.join(root, name), bytes);
    }
    await writeFile(path.join(root, "说明"), "PK 不是表格");
    const found = await collectInputs([root], []);
    expect(found.files.map((file) => path.basename(file))).toEqual(["白鹤村.xlsx.bak", "龙河村"]);
    expect(found.others.map((file) => path.basename(file))).toEqual(["照片.jpg", "说明"]);
  });

  test("links are followed, into no folder twice, and dead ones are said", async () => {
    const root = await mkdtemp(path.join(os.tmpdir(), "minqing-links-"));
    await mkdir(path.join(root, "别处"));
    await writeFile(path.join(root, "别处", "龙河村.xlsx"), "x");
    await mkdir(path.join(root, "各村"));
    await symlink(path.join(root, "别处"), path.join(root, "各村", "链接"));
    await symlink(path.join(root, "各村"), path.join(root, "各村", "绕回"));
    await symlink(path.join(root, "没有"), path.join(root, "各村", "断.xlsx"));
    const found = await collectInputs([path.join(root, "各村")], []);
    expect(found.files).toEqual([path.join(root, "各村", "链接", "龙河村.xlsx")]);
    expect(found.unreadable).toEqual([
      { path: path.join(root, "各村", "断.xlsx"), reason: "链接指向的文件不存在" },
    ]);
  });
});
