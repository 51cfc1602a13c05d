import { afterEach, describe, expect, jest, test } from "@jest/globals";
import { SAMPLE_MONTHS, monthFiles, sampleFiles, sampleTruth } from "../../src/samples/index.ts";
import { bytesOf, sha256, writtenMonth } from "./support.ts";

afterEach(() => {
  jest.restoreAllMocks();
});

describe("the files", () => {
  const paths = [...sampleFiles()].map((file) => file.path);

  test.each(SAMPLE_MONTHS)("$id has its folder, 村名单 and 说明", ({ id }) => {
    const own = paths.filter((path) => path.startsWith(`${id}/`));
    expect(own).toContain(`${id}/村名单.xlsx`);
    expect(own).toContain(`${id}/说明.txt`);
    expect(own.filter((path) => path.startsWith(`${id}/各村/`)).length).toBeGreaterThanOrEqual(11);
  });

  test("have different paths that any system can write", () => {
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(path).not.toMatch(/[\\:*?"<>|]|\/\/|^\//);
  });

  test("come out byte for byte the same, without chance or clock", async () => {
    const first = await writtenMonth("2026-11");
    jest.spyOn(Math, "random").mockImplementation(() => {
      throw new Error("chance");
    });
    jest.spyOn(Date, "now").mockImplementation(() => {
      throw new Error("clock");
    });
    for (const file of monthFiles("2026-11")) {
      const bytes = await bytesOf(file.content);
      expect([file.path, sha256(bytes)]).toEqual([
        file.path,
        sha256(first.get(file.path) ?? new Uint8Array()),
      ]);
    }
  });

  test("2026-12 holds a copy that is equal to its original", async () => {
    const written = await writtenMonth("2026-12");
    const bytes = (name: string): Uint8Array =>
      written.get(`2026-12/各村/${name}`) ?? new Uint8Array();
    expect(sha256(bytes("龙河(1).xlsx"))).toBe(sha256(bytes("龙河村2026年12月民情台账.xlsx")));
  });

  test("说明.txt names every file and every planted fault", () => {
    const notes = monthFiles("2026-11").find((file) => file.path.endsWith("说明.txt"));
    const text = notes?.content.kind === "text" ? notes.content.text : "";
    const { files } = sampleTruth("2026-11");
    for (const file of files) {
      expect(text).toContain(file.path.split("/").at(-1));
      for (const fault of file.faults) expect(text).toContain(fault.what);
    }
    expect(text).toContain("没有报送:石板村");
    expect(text).toContain("迟报:大湾村");
  });
});
