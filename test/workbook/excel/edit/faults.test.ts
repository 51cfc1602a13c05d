/** Excel refuses at every sync in turn: nothing of the clerk's is lost, and what was written is told. */
import { describe, expect, test } from "@jest/globals";
import { applyEdits, undoEdits } from "../../../../src/workbook/excel/index.ts";
import type { BookEdit } from "../../../../src/workbook/edit.ts";
import type { ErrorCode } from "../../../../src/workbench/host/wire/errors.ts";
import type { Opened } from "../support.ts";
import {
  OPTIONS,
  SHEET,
  apply,
  applied,
  cell,
  journal,
  rowsEdit,
  texts,
  visits,
} from "./support.ts";

const CODES = [
  "AccessDenied",
  "GeneralException",
  "RequestPayloadSizeLimitExceeded",
  "InvalidOperationInCellEditMode",
] as const satisfies readonly ErrorCode[];

const EDITS: readonly BookEdit[] = [
  cell(4, 3, "十一月1日", "2026-11-01", { format: "date" }),
  cell(5, 4, "办理中", "办结"),
  {
    kind: "marks",
    sheet: SHEET,
    marks: [{ row: 6, column: 2, value: "王五", look: "bad" }],
  },
  rowsEdit([
    ["0101", "周九", "2026-11-20"],
    ["0102", "=吴十", "2026-11-21"],
  ]),
];

function clerks({ host }: Opened) {
  return host.snapshot().sheets.filter(({ name }) => name !== "修改记录");
}

/** Cells of the clerk's that no edit is about. */
function untouched(opened: Opened): unknown {
  return [texts(opened, "A", 3, 9), texts(opened, "B", 3, 9), texts(opened, "C", 5, 9)];
}

/** Lines of 修改记录 that tell of what is not so, and changed cells that no line tells of. */
function untold(opened: Opened): readonly unknown[] {
  const { author } = opened.host;
  const hasJournal = author.sheetNames().includes("修改记录");
  const lines = hasJournal ? journal(opened) : [];
  const told = new Map(
    lines
      .filter(([, , , after]) => !String(after).startsWith("(没有写成"))
      .map(([, place, , after]) => [String(place), String(after)]),
  );
  const changed = [
    ["C4", "十一月1日"],
    ["D5", "办理中"],
    ["A10:E10", ""],
    ["A11:E11", ""],
  ] as const;
  return changed.flatMap(([place, before]) => {
    const isChanged = author.value(SHEET, place.split(":")[0] ?? "") !== before;
    return isChanged === told.has(place) ? [] : [place];
  });
}

const SENTENCE = /\p{Script=Han}{4}.*。$/u;

async function syncs(): Promise<number> {
  const opened = await visits(1);
  await applied(opened, EDITS);
  opened.close();
  return opened.host.controls.counts.syncs;
}

describe.each(CODES)("%s at every sync in turn", (code) => {
  test.each([
    ["before anything of it is done", 0],
    ["half-way", 9],
  ])(
    "%s",
    async (_, afterActions) => {
      let failed = 0;
      const count = await syncs();
      for (let nth = 1; nth <= count; nth += 1) {
        const opened = await visits(1);
        const before = clerks(opened);
        const cells = untouched(opened);
        const { controls } = opened.host;
        controls.failSync(nth, code, afterActions);
        const outcome = await apply(opened, EDITS);
        controls.failNothing();
        const isTold = outcome.ok || (outcome.code === code && SENTENCE.test(outcome.sentence));
        expect({ nth, outcome, isTold }).toMatchObject({ isTold: true });
        failed += outcome.ok ? 0 : 1;
        expect({ nth, cells: untouched(opened) }).toEqual({ nth, cells });
        expect({ nth, untold: untold(opened) }).toEqual({ nth, untold: [] });
        // Taking back what was done gives the sheet as it was, but for spare rows.
        const back = outcome.undo
          ? await undoEdits(opened.door, outcome.undo, { editId: "u1", asOf: "2026-11-28" })
          : { ok: true, kept: [] };
        expect({ nth, back }).toMatchObject({ nth, back: { ok: true, kept: [] } });
        expect({ nth, names: texts(opened, "B", 4, 16).filter((text) => text !== "") }).toEqual({
          nth,
          names: ["张三", "李四", "王五", "赵六", "钱七", "孙八"],
        });
        expect(texts(opened, "C", 4, 4)).toEqual(["十一月1日"]);
        expect(texts(opened, "D", 5, 5)).toEqual(["办理中"]);
        expect(before.length).toBe(clerks(opened).length);
        // And once more, to the end.
        await applied(opened, EDITS, { editId: "e2" });
        expect(texts(opened, "A", 9, 11)).toEqual(["006", "0101", "0102"]);
        opened.close();
      }
      // Only requests that were too large go on, in halves.
      const least = code === "RequestPayloadSizeLimitExceeded" ? 1 : count;
      expect(failed).toBeGreaterThanOrEqual(least);
    },
    120_000,
  );
});

test("a run that broke off can be run again: everything once", async () => {
  const count = await syncs();
  for (let nth = 1; nth <= count; nth += 1) {
    const opened = await visits(1);
    opened.host.controls.failSync(nth, "GeneralException", 12);
    await apply(opened, EDITS);
    opened.host.controls.failNothing();
    await applied(opened, EDITS);
    expect({ nth, all: texts(opened, "A", 9, 14) }).toMatchObject({
      all: ["006", "0101", "0102", ...Array.from({ length: 3 }, () => "")],
    });
    expect(texts(opened, "C", 4, 4)).toEqual([46327]);
    opened.close();
  }
}, 60_000);

test("a cell that stays open for typing: the clerk is told, and it goes on", async () => {
  const opened = await visits();
  opened.host.controls.editCell("wait");
  const told: string[] = [];
  const outcome = await applyEdits(opened.door, EDITS, {
    ...OPTIONS,
    onWaiting: (sentence) => {
      told.push(sentence);
      opened.host.controls.leaveCell();
    },
  });
  expect(outcome).toMatchObject({ ok: true, written: 4 });
  expect(told[0]).toContain("请先按回车结束编辑");
}, 15_000);
