/** A made-up 综合账 beside the sample villages: what they passed on, and what the township took up itself. */
import type { FieldValue, LedgerRecord } from "../../../../src/domain/records.ts";
import { plus } from "./days.ts";
import { LEDGERS, sumOf, text, villageOf } from "./rows.ts";
import type { ItemLedger, Rows } from "./rows.ts";

const CHANNELS = [
  ["来信", ""],
  ["上级交办", ""],
  ["三员两代表", "人大代表"],
  ["三员两代表", "政协委员"],
  ["网络", ""],
] as const;
const ENDS = ["待议账", "办理中", "已上报", "已办结待回访", "已结账", "中止", "退回重办"] as const;
const WAYS = ["①实质办结", "④落实项目、落实帮扶", "③政策解答"];

/** `months`: what the villages have sent so far. At the end of a month, `yyyy-mm-dd`: what is in hand, and what was handed back. */
export function ownBook(months: readonly Rows[], end: string) {
  const rows: LedgerRecord[] = [];
  const handedBack: LedgerRecord[] = [];
  const add = (ledger: ItemLedger, village: string, values: Record<string, FieldValue>): void => {
    const source = {
      file: "综合账.xlsx",
      village,
      sheet: ledger,
      row: rows.length + handedBack.length + 4,
      month: "",
    };
    const registered = String(values["registeredDate"]);
    if (registered > end) return;
    const number = sumOf(String(values["code"]), (letter) => letter.charCodeAt(0));
    const row = { ledger, values: { ...values, ...later(number, registered, end) }, source };
    // Of what came from below some are handed back, some days later.
    const isBack = village !== "五桂镇" && Number(registered.slice(8)) % 4 === 0;
    if (isBack && plus(registered, 18) <= end) handedBack.push(row);
    else rows.push(row);
  };
  for (const ledger of LEDGERS) {
    const passedOn = new Map<string, LedgerRecord>();
    for (const villages of months) {
      for (const row of villages.get(ledger) ?? []) {
        const key = `${villageOf(row)} ${text(row, "code")}`;
        if (text(row, "escalatedDate") !== "" && !passedOn.has(key)) passedOn.set(key, row);
      }
    }
    for (const row of passedOn.values()) {
      const up = text(row, "escalatedDate");
      const remark = `${villageOf(row)}${up}上报;原登记时间${text(row, "registeredDate")}`;
      const code = text(row, "code");
      // One of three was copied without its 编号: the remark still says from where it came.
      const isBare = Number(code.slice(-1)) % 3 === 0;
      const kept = isBare ? `WG-${code}` : code;
      add(ledger, villageOf(row), { code: kept, registeredDate: up, remark });
    }
    for (const [index, [sourceChannel, collectorRole]] of CHANNELS.entries()) {
      for (const [at, first] of ["2026-10-08", "2026-11-12", "2026-12-03"].entries()) {
        const registeredDate = plus(first, index * 3);
        const code = `WG-${ledger}-${at}${index}`;
        add(ledger, "五桂镇", { code, registeredDate, sourceChannel, collectorRole });
      }
    }
  }
  return { own: rows, handedBack };
}

/** What became of it since: every row has its own end, and some days until then. */
function later(index: number, registered: string, end: string): Record<string, FieldValue> {
  const day = plus(registered, 12 + (index % 9));
  const status = ENDS[index % ENDS.length] ?? "待议账";
  if (day > end || status === "待议账" || status === "办理中") return { status: "办理中" };
  if (status === "已上报") return { status, escalatedDate: day, escalatedTo: "县走基层办" };
  const closed = { closedDate: day, closingWay: WAYS[index % WAYS.length] ?? "" };
  if (status !== "退回重办") return { status, ...closed };
  const called = plus(day, 20);
  if (called > end) return { status: "已办结待回访", ...closed };
  return { status, ...closed, satisfaction: "不满意", callbackDate: called, redoCount: 1 };
}
