/** 新建台账 on an open workbook: the unmodified Office.js, the pane's own flow. */
import { LEDGER_CHOICES } from "../../../../src/setup/index.ts";
import type { LedgerId } from "../../../../src/domain/ledgers/types.ts";
import {
  createCreateFlow,
  type CreateFlow,
} from "../../../../src/taskpane/ledgers/create/flow/flow.ts";
import { testBook, type TestBook } from "../../../support/openBook.ts";

export const CLERKS = "我的表";
export const TODAY = "2026-11-30";

/** With a sheet of the clerk's. */
export function openClerks(): TestBook {
  const opened = testBook({ firstSheet: CLERKS });
  opened.host.author.write(CLERKS, "A1:B2", [
    ["姓名", "金额"],
    ["张三", 12.5],
  ]);
  return opened;
}

export function flowOn({ book }: TestBook): CreateFlow {
  let runs = 0;
  return createCreateFlow({
    book,
    today: () => TODAY,
    unique: () => String((runs += 1)),
  });
}

/** As far as the preview. */
export async function previewed(
  opened: TestBook,
  ledgers?: readonly LedgerId[],
): Promise<CreateFlow> {
  const flow = flowOn(opened);
  await flow.open();
  flow.fill("village", "龙河村");
  flow.fill("township", "五桂镇");
  if (ledgers) choose(flow, ledgers);
  await flow.preview();
  return flow;
}

export function choose(flow: CreateFlow, ledgers: readonly LedgerId[]): void {
  for (const { ledger } of LEDGER_CHOICES) flow.choose(ledger.id, ledgers.includes(ledger.id));
}

export async function created(
  opened: TestBook,
  ledgers?: readonly LedgerId[],
): Promise<CreateFlow> {
  const flow = await previewed(opened, ledgers);
  await flow.write();
  return flow;
}
