/** `npm start`: its words, its server, its end. */
import { afterAll, describe, expect, test } from "@jest/globals";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const folder = mkdtempSync(path.join(os.tmpdir(), "minqing-start-"));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The value of an expression over the tools, which are modules that Node runs as they are. */
function value(expression: string): unknown {
  const program = `
    const browser = await import("./src/tools/start-browser.mjs");
    const words = await import("./src/tools/start-words.mjs");
    const site = await import("./src/tools/start-site.mjs");
    console.log(JSON.stringify(${expression} ?? null));`;
  const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
    encoding: "utf8",
  });
  return JSON.parse(printed);
}

describe("the browser", () => {
  test.each([
    ["win32", {}, ["cmd", "/c", "start", ""]],
    ["darwin", {}, ["open"]],
    ["linux", { DISPLAY: ":0" }, ["xdg-open"]],
    ["linux", { WAYLAND_DISPLAY: "wayland-0" }, ["xdg-open"]],
    ["linux", {}, null],
    ["win32", { CI: "true" }, null],
    ["darwin", { CI: "1" }, null],
  ])("on %s with %j: %j", (platform, environment, command) => {
    expect(value(`browser.browserCommand("${platform}", ${JSON.stringify(environment)})`)).toEqual(
      command,
    );
  });
});

describe("the words", () => {
  test.each(["win32", "darwin", "linux"])("on %s: go on first, trust if you like", (platform) => {
    const words = String(value(`words.certificateWords("${platform}", "/home/li/ca.crt")`));
    expect(words).toContain("继续前往 localhost");
    expect(words).toContain("/home/li/ca.crt");
    expect(words).toContain("可做可不做");
    expect(words).not.toMatch(/sudo|管理员身份/);
  });

  test("the address stands on a line of its own", () => {
    const words = String(value('words.startedWords("https://localhost:3000/workbench/", "样例")'));
    expect(words).toContain("\n  https://localhost:3000/workbench/\n");
    expect(words).toContain("不是 Excel");
  });
});

test.each([
  ["18.20.4", /^要用 Node 20\.19 或更新的版本,这台机器上是 18\.20\.4。/],
  ["20.11.0", /20\.11\.0/],
  ["20.19.0", /^null$/],
  ["22.1.0", /^null$/],
])("Node %s: %s", (version, words) => {
  expect(String(value(`words.oldNodeWords("${version}")`))).toMatch(words);
});

describe("a port that cannot be had", () => {
  const words = (...given: unknown[]) =>
    String(value(`words.takenWords(...${JSON.stringify(given)})`));

  test("the workbench is there already: where", () => {
    const said = words(3000, "https://localhost:3000/workbench/");
    expect(said).toContain("\n  https://localhost:3000/workbench/\n");
    expect(said).toContain("npm stop");
  });

  test.each([
    [3000, 3001],
    [80, 3000],
  ])("%i: another one is offered, %i", (port, other) => {
    expect(words(port)).toMatch(new RegExp(`^端口 ${port} 用不了.*--port ${other}$`));
  });
});

describe("whether to build", () => {
  const results = [
    "dist/workbench/index.html",
    "dist/taskpane/taskpane.html",
    "dist/cli/samples.cjs",
  ];
  const sources = ["manifest.xml", "webpack.config.js", "package-lock.json", "src/deep/a.ts"];

  function project(name: string, files: readonly string[]): string {
    const root = path.join(folder, name);
    mkdirSync(path.join(root, "assets"), { recursive: true });
    for (const file of files) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), "");
      const time = file.startsWith("dist") ? 2000 : 1000;
      utimesSync(path.join(root, file), time, time);
    }
    return root;
  }
  const isBuilt = (root: string): unknown => value(`site.isBuilt(${JSON.stringify(root)})`);

  test("not when all is newer than its sources", () => {
    expect(isBuilt(project("built", [...sources, ...results]))).toBe(true);
  });

  test("when something is missing", () => {
    expect(isBuilt(project("missing", [...sources, ...results.slice(1)]))).toBe(false);
  });

  test("when a source was changed since", () => {
    const root = project("changed", [...sources, ...results]);
    utimesSync(path.join(root, "src/deep/a.ts"), 3000, 3000);
    expect(isBuilt(root)).toBe(false);
  });
});

describe("the command", () => {
  test.each([[["--quick"]], [["--port", "99999"]], [["--port"]]])("%j: not known", (words) => {
    const run = spawnSync(process.execPath, ["src/tools/start.mjs", ...words], {
      encoding: "utf8",
    });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(`不认识 ${words.join(" ")}`);
  });
});
