/** `minqing new`: a blank village workbook with every ledger. */
import { stat } from "node:fs/promises";
import { monthPeriod } from "../domain/periods/index.ts";
import { calendarInForce } from "../job/settings.ts";
import { villageWorkbookPlan } from "../report/village/workbook.ts";
import { nodeDeflater } from "../workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../workbook/xlsx/write/index.ts";
import type { Options } from "./args.ts";
import { loadRules } from "./load.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage.ts";
import { writeWhole } from "./write.ts";

export async function createCommand(
  options: Options,
  screen: Terminal,
  today: string,
): Promise<number> {
  const [target = ""] = options.inputs;
  const { village = "", township, month } = options;
  if (!target.toLowerCase().endsWith(".xlsx")) {
    throw new UsageError(`新建的文件名要以 .xlsx 结尾:“${target}”`);
  }
  if (month !== undefined && monthPeriod(month) === null) {
    throw new UsageError(`--month 要写成 2026-11 这样:“${month}”`);
  }
  if (await stat(target).catch(() => null)) {
    throw new UsageError(`“${target}”已经存在,没有覆盖。请换一个文件名,或者先移走原来的文件。`);
  }
  const { settings, calendar, ownDuties } = await loadRules(options.settings, today);
  const plan = villageWorkbookPlan({
    village,
    ...(township === undefined ? {} : { township }),
    ...(month === undefined ? {} : { month }),
    settings,
    ownDuties,
    calendar: calendarInForce(calendar, today, settings),
    asOf: today,
  });
  const { bytes } = await writeWorkbook(plan, nodeDeflater);
  await writeWhole(target, bytes);
  screen.say(`已新建 ${target}(${village})。`);
  return 0;
}
