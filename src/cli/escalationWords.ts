/** A 上报清单 in a few lines of Chinese: how many of each kind, then the rows that go up. */
import type { EscalationList, EscalationRow } from "../domain/escalation/index.ts";
import { displayWidth } from "../domain/text/normalize.ts";
import type { EscalationSheetOptions } from "../report/escalation/index.ts";
import { inReadingOrder } from "../report/escalation/list.ts";
import {
  LIGHTS_DOWN,
  countsOf,
  originWords,
  readingLine,
  sumWords,
  withheldWords,
} from "../report/escalation/words.ts";

/** So many rows are printed; all of them stand in the workbook and in the report. */
const MOST_ROWS = 20;

export function escalationWords(
  list: EscalationList,
  { unit, span, asOf, level, settings }: EscalationSheetOptions,
): string {
  const lines = [`${unit}${span.label}上报清单(${level}级),截至 ${asOf}`, ""];
  lines.push(sumWords(list, level));
  for (const { category, total, byLight, goingUp } of countsOf(list)) {
    const lights = LIGHTS_DOWN.flatMap((light) => {
      const count = byLight.get(light) ?? 0;
      return count === 0 ? [] : [`${light} ${count}`];
    }).join(" ");
    const up = goingUp === 0 ? "" : `  送上级 ${goingUp}`;
    lines.push(`  ${pad(category, 12)}${pad(`${total} 项`, 9)}${lights}${up}`);
  }
  const shown = inReadingOrder(list.rows).slice(0, MOST_ROWS);
  if (shown.length > 0) lines.push("", ...shown.map(rowLine));
  const left = list.rows.length - shown.length;
  if (left > 0) lines.push(`  ……还有 ${left} 项,用 --out 写成清单`);
  const withheld = withheldWords(list);
  lines.push("", ...(withheld === "" ? [] : [withheld]), readingLine(settings));
  return `${lines.join("\n")}\n`;
}

function rowLine(row: EscalationRow): string {
  const { light, category, subject, village, sendTo, sentBy, why } = row;
  const route = sentBy === undefined ? `送${sendTo}` : originWords(row);
  const where = village === "" || subject === village ? "" : `(${village})`;
  return `  ${pad(light, 6)}${pad(route, 9)}${pad(category, 12)}${subject}${where}:${why}`;
}

function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(1, width - displayWidth(text)));
}
