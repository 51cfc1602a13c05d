/** 收集渠道: by which way items came, each of the 三员两代表 by itself (B, D28). */
import { SOURCE_CHANNELS } from "../ledgers/lists/items.ts";
import { COLLECTOR_ROLES } from "../ledgers/lists/people.ts";
import type { ItemLedger } from "../lifecycle/index.ts";
import type { Followed } from "./months.ts";
import { text } from "./standing.ts";
import type { Row } from "./standing.ts";
import type { Channel, Tally } from "./types.ts";

const ROLES = "三员两代表";
export const NOT_FILLED = "未填";
const OFFICE = "干部";

/** In the order of the list, 三员两代表 taken apart; those with nothing in the year are left out. */
export function channelsOf(items: readonly Followed[]): readonly Channel[] {
  const counts = new Map<string, { month: Counts; year: Counts }>();
  for (const { row, ledger, month, year } of items) {
    const [inMonth, inYear] = [came(month.tally), came(year)];
    if (inMonth + inYear === 0) continue;
    const name = channelOf(row);
    const known = counts.get(name) ?? { month: none(), year: none() };
    known.month[ledger] += inMonth;
    known.year[ledger] += inYear;
    counts.set(name, known);
  }
  return [...ORDER, NOT_FILLED].flatMap((channel) => {
    const found = counts.get(channel);
    return found ? [{ channel, ...found }] : [];
  });
}

type Counts = Record<ItemLedger, number>;

function none(): Counts {
  return { demands: 0, hardship: 0, stability: 0 };
}

function came({ registered, transferredIn }: Tally): number {
  return registered + transferredIn;
}

/** Who collected it says more than 三员两代表; one without a role stays what it is called. */
export function channelOf(row: Row): string {
  const channel = text(row, "sourceChannel");
  const role = text(row, "collectorRole");
  if (channel === ROLES && COLLECTOR_ROLES.values.includes(role) && role !== OFFICE) return role;
  return SOURCE_CHANNELS.values.includes(channel) ? channel : NOT_FILLED;
}

const ORDER: readonly string[] = SOURCE_CHANNELS.values.flatMap((channel) =>
  channel === ROLES
    ? [...COLLECTOR_ROLES.values.filter((role) => role !== OFFICE), ROLES]
    : [channel],
);
