/** Excel refuses at every sync in turn: nothing of the clerk's is lost, and the second run completes. */
import { expect, jest, test } from "@jest/globals";
import { isComplete } from "../../../../src/setup/index.ts";
import type { ErrorCode } from "../../../../src/workbench/host/wire/errors.ts";
import { faultCodes } from "../../../support/faultCodes.ts";
import type { TestBook } from "../../../support/openBook.ts";
import { choose, flowOn, openClerks, previewed } from "./books.ts";
import { lost } from "./kept.ts";

jest.setTimeout(900_000);

const LEDGERS = ["contactCards"] as const;

/** A ledger that was kept by hand, in a layout before ours. */
function byHand(): TestBook {
  const opened = openClerks();
  opened.host.author.addSheet("连心卡发放");
  opened.host.author.write("连心卡发放", "A1:D3", [
    ["龙河村连心卡发放", "", "", ""],
    ["户主", "户编号", "发放日期", "自己的栏"],
    ["张三", "03-0045", "2026-11-03", "门口有狗"],
  ]);
  return opened;
}

async function syncsOfRun(): Promise<number> {
  const opened = byHand();
  const flow = await previewed(opened, LEDGERS);
  const before = opened.host.controls.counts.syncs;
  await flow.write();
  expect(flow.get()).toMatchObject({ phase: "done", isPartial: false });
  opened.close();
  return opened.host.controls.counts.syncs - before;
}

test("every sync is refused in turn", async () => {
  const syncs = await syncsOfRun();
  expect(syncs).toBeGreaterThan(10);
  for (let nth = 1; nth <= syncs; nth += 1) {
    for (const code of faultCodes(nth)) await refused(nth, code);
  }
});

async function refused(nth: number, code: ErrorCode): Promise<void> {
  const opened = byHand();
  const flow = await previewed(opened, LEDGERS);
  const before = opened.host.snapshot();
  opened.host.controls.failSync(nth, code, nth % 3);
  await flow.write();
  const { phase, isPartial, notices } = flow.get();
  // Too large a request is sent again in halves, and the last ones only tidy up.
  const isTold = !isPartial || notices.some((it) => it.code === "sentence");
  expect({ nth, code, phase, isTold }).toEqual({ nth, code, phase: "done", isTold: true });
  expect({ nth, code, lost: lost(before, opened.host.snapshot()) }).toMatchObject({ lost: [] });

  opened.host.controls.failNothing();
  const second = flowOn(opened);
  await second.open();
  choose(second, LEDGERS);
  await second.preview();
  await second.write();
  await second.preview();
  const { setup } = second.get();
  expect({ nth, code, complete: setup && isComplete(setup) }).toMatchObject({ complete: true });
  expect(lost(before, opened.host.snapshot())).toEqual([]);
  opened.close();
}
