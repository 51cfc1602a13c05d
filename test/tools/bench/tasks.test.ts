/** The figures of the pane: tasks out of a trace, weights out of a build, a sheet that forgets. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { hollowEngine } from "../../../src/tools/bench/pane/hollow.ts";
import { tasksOf } from "../../../src/tools/bench/pane/tasks.ts";
import { paneWeight } from "../../../src/tools/bench/weight.ts";

describe("tasks of a trace", () => {
  const mark = (pid: number, tid: number) => ({ name: "mark", pid, tid });
  const task = (pid: number, tid: number, tdur: number) => {
    return { name: "ThreadControllerImpl::RunTask", pid, tid, tdur };
  };
  /** As Chromium writes it: an event to a line. */
  const bytes = (...events: readonly object[]) => {
    const lines = events.map((event) => JSON.stringify(event)).join(",\n");
    return new TextEncoder().encode(`{"traceEvents":[\n${lines}],"metadata":{"a":[1]}}`);
  };

  test("are those of the marked thread, in milliseconds", () => {
    const trace = bytes(
      task(7, 1, 90_000),
      task(8, 2, 12_500),
      mark(8, 2),
      { name: "other", pid: 8, tid: 2 },
      task(8, 1, 80_000),
      task(8, 2, 1_000),
    );
    expect(tasksOf(trace, "mark")).toEqual([12.5, 1]);
  });

  test("none at all is a mistake, not a good figure", () => {
    expect(() => tasksOf(bytes(mark(8, 2), task(7, 1, 5)), "mark")).toThrow("no tasks");
    expect(() => tasksOf(bytes(task(7, 1, 5)), "mark")).toThrow("no tasks");
  });
});

test("scripts of a build by when they come", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "minqing-weight-"));
  const files = {
    "taskpane.html": "<script defer src=office/office.js></script><script src=main.js></script>",
    "main.js": "first",
    "main.js.map": "{}",
    "12.js": "later",
    "worker-merge.js": "beside",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const weights = paneWeight(folder).map(({ name, when, bytes }) => [name, when, bytes]);
  rmSync(folder, { recursive: true });
  expect(weights).toEqual([
    ["main.js", "first", 5],
    ["12.js", "lazy", 5],
    ["worker-merge.js", "worker", 6],
  ]);
});

test("the sheet that forgets keeps its extent, and texts that begin like formulas", () => {
  const engine = hollowEngine("一");
  const id = engine.activeSheet();
  engine.write(id, 2, 1, { text: "甲" });
  engine.write(id, 0, 3, { formula: "=1+1" });
  expect(engine.used(id, true)).toEqual({ top: 0, left: 0, bottom: 2, right: 3 });
  expect(engine.result(id, 0, 3)).toBe("=1+1");
  expect(engine.result(id, 3, 0)).toBeNull();
});
