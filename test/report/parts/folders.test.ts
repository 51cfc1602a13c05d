import { describe, expect, test } from "@jest/globals";
import { sharedFolder } from "../../../src/report/parts/folders.ts";

describe("the folder that files share", () => {
  test.each([
    [[], ""],
    [["龙河村.xlsx"], ""],
    [["/home/li/收件/龙河村.xlsx"], "/home/li/收件/"],
    [["/home/li/收件/龙河村.xlsx", "/home/li/收件/青石村.xlsx"], "/home/li/收件/"],
    [["/home/li/收件/一/a.xlsx", "/home/li/收件/二/a.xlsx"], "/home/li/收件/"],
    [["C:\\收件\\a.xlsx", "C:\\收件2\\a.xlsx"], "C:\\"],
    [["/收件/a.xlsx", "b.xlsx"], ""],
    [["收件/a.xlsx", "/收件/a.xlsx"], ""],
  ])("%j share %j", (paths, folder) => {
    expect(sharedFolder(paths)).toBe(folder);
  });
});
