/**
 * The merge of sample villages in the open workbook, Excel refusing every request in turn: the
 * pane's own flow, engine and adapter, and the unmodified Office.js.
 */
import { afterEach, describe, expect, jest, test } from "@jest/globals";
import type { Flow } from "../../../src/taskpane/merge/flow/flow.ts";
import type { ErrorCode } from "../../../src/workbench/host/wire/errors.ts";
import type { Opened } from "../../workbook/excel/support.ts";
import { CLERKS_SHEETS, pane, SUMMARY, visitFiles, workbookOfClerk } from "./small-merge.ts";

// Half a minute on a quiet machine.
jest.setTimeout(240_000);

const CODES = [
  "AccessDenied",
  "GeneralException",
  "InvalidOperationInCellEditMode",
  // The last: a block that is too large is written in halves, and the merge goes on.
  "RequestPayloadSizeLimitExceeded",
] as const satisfies readonly ErrorCode[];

/** Each code before anything of the request is done, and one half-way through it. */
const FAULTS = [["GeneralException", 5] as const, ...CODES.map((code) => [code, 0] as const)];

/** Requests of one merge: looking and reading the answers; reading the lists; writing. */
const OPENING = 7;
const READING = 5;
const WRITING = 5;
/** The one of the writing that holds the cells. */
const BLOCK = OPENING + READING + 3;

/** What happened and what to do, in Chinese. */
const SENTENCE = /\p{Script=Han}{4}.*请.*。$/u;

let opened: Opened | undefined;

afterEach(() => {
  opened?.close();
});

type Before = ReturnType<Opened["host"]["snapshot"]>;

function setUp(): { readonly excel: Opened; readonly before: Before } {
  const excel = workbookOfClerk();
  opened = excel;
  return { excel, before: excel.host.snapshot() };
}

/** Nothing of the clerk's is changed, nothing else is left, and the pane has said so. */
function expectRefused(flow: Flow, { host }: Opened, before: Before): void {
  const { sheets, settings, names, calculationMode } = host.snapshot();
  expect(sheets).toEqual(before.sheets);
  expect({ settings, names, calculationMode }).toEqual({
    settings: before.settings,
    names: before.names,
    calculationMode: before.calculationMode,
  });
  expect(flow.get().notices).toEqual([
    {
      code: "sentence",
      intent: expect.stringMatching(/^(?:error|warning)$/),
      detail: expect.stringMatching(SENTENCE),
    },
  ]);
}

function expectWritten(flow: Flow): void {
  expect(flow.get()).toMatchObject({ written: { sheets: expect.anything() }, notices: [] });
}

/** The second run, without faults. */
async function expectSuccess(flow: Flow, { host }: Opened, before: Before): Promise<void> {
  host.controls.failNothing();
  await flow.start();
  expect(flow.get()).toMatchObject({ phase: "done", notices: [] });
  expect(flow.get().outcome?.villages.map(({ name }) => name)).toEqual(["龙河村", "青石村"]);
  expect(host.author.sheetNames()).toEqual([...CLERKS_SHEETS, ...SUMMARY]);
  expect(host.snapshot().sheets.slice(0, CLERKS_SHEETS.length)).toEqual(before.sheets);
}

const turns = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => from + index + 1);

test("a merge without faults takes so many requests", async () => {
  const { excel, before } = setUp();
  const flow = pane(excel);
  await flow.open();
  flow.addFiles({ files: await visitFiles(), passedOver: [] });
  const { controls } = excel.host;
  expect(controls.counts.syncs).toBe(OPENING);
  await expectSuccess(flow, excel, before);
  expect(controls.counts.syncs).toBe(OPENING + READING + WRITING);
});

test.each(turns(0, OPENING))("request %i, when the task is opened", async (nth) => {
  const { excel, before } = setUp();
  let flow = pane(excel);
  for (const [code, afterActions] of FAULTS) {
    flow = pane(excel);
    excel.host.controls.failSync(nth, code, afterActions);
    await flow.open();
    expectRefused(flow, excel, before);
    expect(flow.get()).toMatchObject({ phase: "choosing", book: null });
  }
  flow.addFiles({ files: await visitFiles(), passedOver: [] });
  await expectSuccess(flow, excel, before);
});

describe.each([
  ["while the lists are read", "choosing", turns(OPENING, READING)],
  ["while the sheets are written", "done", turns(OPENING + READING, WRITING)],
] as const)("%s", (_, phase, nths) => {
  test.each(nths)("request %i", async (nth) => {
    const { excel, before } = setUp();
    const flow = pane(excel);
    await flow.open();
    flow.addFiles({ files: await visitFiles(), passedOver: [] });
    for (const [code, afterActions] of FAULTS) {
      excel.host.controls.failSync(nth - OPENING, code, afterActions);
      await flow.start();
      expect(flow.get().phase).toBe(phase);
      if (nth === BLOCK && code === "RequestPayloadSizeLimitExceeded") expectWritten(flow);
      else expectRefused(flow, excel, before);
    }
    await expectSuccess(flow, excel, before);
  });
});
