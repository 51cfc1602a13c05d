/** An evaluation in a few lines of Chinese: a line for each duty, and who is furthest behind. */
import { groupBy } from "../domain/groups.ts";
import type { Evaluation } from "../domain/quotas/evaluate.ts";
import { displayWidth } from "../domain/text/normalize.ts";
import type { QuotaSheetOptions } from "../report/quotas/index.ts";
import { mainReadings } from "../report/quotas/words.ts";

export function quotaWords(
  evaluation: Evaluation,
  { span, asOf, unit }: QuotaSheetOptions,
): string {
  const { duties, outcomes } = evaluation;
  const byDuty = groupBy(outcomes, ({ duty }) => duty);
  const lines = [`${unit}${span.label}职责核查,截至 ${asOf}`, ""];
  for (const { id, name } of duties) {
    const own = byDuty.get(id) ?? [];
    const count = (state: string): number => own.filter((it) => it.state === state).length;
    const [met, missed, pending] = [count("met"), count("missed"), count("pending")];
    const figures =
      met + missed + pending === 0
        ? (own.find(({ note }) => note !== undefined)?.note ?? "没有适用的对象")
        : `已完成 ${met}  未完成 ${missed}${pending > 0 ? `  未到期 ${pending}` : ""}`;
    lines.push(`  ${pad(id, 5)}${pad(name, 26)}${figures}`);
  }
  lines.push("", mainReadings(evaluation));
  return `${lines.join("\n")}\n`;
}

function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(1, width - displayWidth(text)));
}
