/** A fresh Excel for each test, and short words for what tests do most. */
import { afterEach, expect } from "@jest/globals";
import { createExcel } from "../../../src/workbench/host/node.ts";
import type { NodeExcel } from "../../../src/workbench/host/node.ts";

const open: NodeExcel[] = [];

afterEach(() => {
  for (const excel of open.splice(0)) excel.close();
});

export function fresh(): NodeExcel {
  const excel = createExcel();
  open.push(excel);
  return excel;
}

/** Runs a batch on a fresh workbook's first sheet. */
export async function onSheet(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
  excel = fresh(),
): Promise<NodeExcel> {
  await excel.Excel.run(async (context) => {
    await batch(context.workbook.worksheets.getFirst(), context);
  });
  return excel;
}

interface OfficeError {
  readonly code: string;
  readonly debugInfo: { readonly errorLocation?: string; readonly message?: string };
}

/** The error that a batch ends with; the test fails when there is none. */
export async function failure(promise: Promise<unknown>): Promise<OfficeError> {
  const outcome: unknown = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  expect(outcome).toHaveProperty("code");
  return outcome as OfficeError;
}

/** What a method such as `getCount` has answered after the sync. */
export function answerOf<Value>(result: OfficeExtension.ClientResult<Value>): Value {
  return result.value;
}

/** The code of the error that the next sync ends with. */
export async function codeOf(promise: Promise<unknown>): Promise<string> {
  return (await failure(promise)).code;
}
