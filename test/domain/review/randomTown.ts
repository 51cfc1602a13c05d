/**
 * Small townships with all that can go wrong in a year: items that go up, come back and change ledgers,
 * villages that send nothing, months that are missing, people in two rows and in two villages.
 */
import fc from "fast-check";
import type { LedgerId } from "../../../src/domain/ledgers/types.ts";
import type { FieldValue, LedgerRecord } from "../../../src/domain/records.ts";
import { monthDays, plus } from "./second/days.ts";
import { ownBook } from "./second/own.ts";
import { LEDGERS } from "./second/rows.ts";
import type { ItemLedger, PlainMonth, PlainTown } from "./second/rows.ts";

const IDS = ["2026-10", "2026-11", "2026-12", "2027-01"] as const;
const VILLAGES = ["龙河村", "青石村", "柳林村"] as const;
const LETTERS = { demands: "MS", hardship: "KN", stability: "WD" } as const;
const CHANNELS = ["干部走访", "三员两代表", "来信", "上级交办", "微信群", ""];
const ROLES = ["网格员", "党代表", "干部", ""];
const CLOSINGS = ["①实质办结", "④落实项目、落实帮扶", "③政策解答", "稳控中", "临时救助", ""];
const ANSWERS = ["满意", "基本满意", "其他", "满意"];
const CATEGORIES: Readonly<Record<ItemLedger, readonly (readonly [string, string])[]>> = {
  demands: [
    ["category", "交通"],
    ["category", "水利"],
    ["category", "修路"],
  ],
  hardship: [
    ["hardshipType", "住房困难"],
    ["hardshipType", ""],
  ],
  stability: [
    ["matter", "矛盾纠纷"],
    ["matter", "信访事项"],
  ],
};

type Values = Record<string, FieldValue>;

interface Entry {
  readonly day: string;
  readonly values: Values;
}

/** A row as it is written on, day by day. */
interface Course {
  readonly village: string;
  readonly ledger: ItemLedger;
  readonly entries: Entry[];
}

const step = fc.record({ move: fc.nat(11), days: fc.integer({ min: 0, max: 24 }) });
const life = fc.record({
  village: fc.nat(2),
  ledger: fc.nat(2),
  first: fc.nat(135),
  kind: fc.nat(),
  steps: fc.array(step, { maxLength: 9 }),
});
const visit = fc.record({
  village: fc.nat(2),
  day: fc.nat(125),
  people: fc.array(fc.nat(6), { minLength: 1, maxLength: 2 }),
  home: fc.nat(7),
  way: fc.nat(7),
});
const event = fc.record({ village: fc.nat(2), day: fc.nat(125), kind: fc.nat(), lag: fc.nat(12) });

/** What a township is made from: small enough to be read when something does not come out. */
export const randomTown = fc.record({
  lives: fc.array(life, { minLength: 8, maxLength: 22 }),
  visits: fc.array(visit, { minLength: 10, maxLength: 60 }),
  receptions: fc.array(event, { maxLength: 12 }),
  diaries: fc.array(event, { maxLength: 12 }),
  cutoff: fc.constantFrom(0, 0, 20, 25),
  visitsByCutoff: fc.boolean(),
  last: fc.integer({ min: 1, max: 3 }),
  gap: fc.constantFrom(-1, -1, -1, 0, 1, 2),
  silent: fc.array(fc.record({ village: fc.nat(2), month: fc.nat(3) }), { maxLength: 3 }),
  summaries: fc.constantFrom(0, 0, 0b0110, 0b1111, 0b0001),
  sendsAgain: fc.boolean(),
  handedIn: fc.integer({ min: -4, max: 3 }),
  asOf: fc.integer({ min: -12, max: 20 }),
  own: fc.boolean(),
  order: fc.integer(),
});

export type Given = typeof randomTown extends fc.Arbitrary<infer T> ? T : never;

/** Only the months that are there are in it, the last one always. */
export function townOf(given: Given): PlainTown {
  const { lives, cutoff, last, gap, silent, summaries, own } = given;
  const courses = lives.flatMap((it, index) => coursesOf(it, index));
  const month = (id: string, index: number): PlainMonth[] => {
    if (index > last || (index === gap && index !== last)) return [];
    const days = monthDays(id, cutoff);
    const isSummary = ((summaries >> index) & 1) === 1;
    const missing = silent.filter((it) => it.month === index).map((it) => VILLAGES[it.village]);
    const rows = new Map<LedgerId, LedgerRecord[]>();
    const add = (ledger: LedgerId, village: string, values: Values, row: number): void => {
      if (missing.some((it) => it === village)) return;
      if (isSummary && ledger === "stability") return;
      const source = { file: `${id} ${village}.xlsx`, village, sheet: ledger, row, month: id };
      rows.set(ledger, [...(rows.get(ledger) ?? []), { ledger, values, source }]);
    };
    const until = plus(days.end, given.handedIn);
    const before = plus(monthDays(IDS[index - 1] ?? "2026-09", cutoff).end, given.handedIn);
    courses.forEach(({ village, ledger, entries }, at) => {
      const values = written(entries, until);
      const old = written(entries, before);
      const isOver = old !== null && ["已结账", "中止"].includes(String(old["status"]));
      if (values !== null && !isOver) add(ledger, village, values, at + 4);
    });
    people(add);
    happenings(
      given,
      { ...days, start: given.sendsAgain ? "2026-09-01" : days.start, end: until },
      add,
    );
    const mixed = [...rows].map(([it, list]) => [it, shuffled(list, given.order)] as const);
    const book = own ? ownBook([rows], days.end) : { own: [], handedBack: [] };
    const [inHand, handedBack] = [book.own, book.handedBack].map((it) => shuffled(it, given.order));
    const books = { own: inHand ?? [], handedBack: handedBack ?? [] };
    return [{ month: id, rows: new Map(mixed), ...books, isSummary }];
  };
  return {
    months: IDS.flatMap(month),
    villages: VILLAGES,
    level: "乡镇",
    asOf: plus(monthDays(IDS[last] ?? "", cutoff).end, given.asOf),
    cutoff,
    visitsByCutoff: given.visitsByCutoff,
  };
}

type Life = typeof life extends fc.Arbitrary<infer T> ? T : never;

function coursesOf({ village: at, ledger: which, first, kind, steps }: Life, index: number) {
  const village = VILLAGES[at] ?? "";
  const ledger = LEDGERS[which] ?? "demands";
  const own = course(village, ledger, index, plus("2026-09-12", first), kind);
  const courses = [own];
  let [day, status] = [plus("2026-09-12", first), "待议账"];
  let redone = 0;
  for (const { move, days } of steps) {
    day = plus(day, days);
    const write = (values: Values): void => {
      status = typeof values["status"] === "string" ? values["status"] : status;
      own.entries.push({ day, values });
    };
    if (["待议账", "办理中", "退回重办"].includes(status)) {
      if (move <= 1) write(decided(day, move));
      else if (move <= 5) write(closed(day, move + kind));
      else if (move <= 8) write(goneUp(day));
      else if (move === 9) write({ status: "中止", closedDate: day, result: "不再需要" });
      else if (move === 10) {
        const other = LEDGERS[(which + 1) % 3] ?? "demands";
        const next = course(village, other, index + 100, day, kind);
        next.entries.push({ day, values: { sourceChannel: "其他台账转入" } });
        const code = String(next.entries[0]?.values["code"]);
        write({ status: "中止", closedDate: day, result: `转入${other}台账,编号${code}` });
        courses.push(next);
      }
    } else if (status === "已上报") {
      if (move <= 3) write({ superiorReply: "正在研究" });
      else if (move <= 7) write({ ...closed(day, move + kind), superiorReply: "镇里办好了" });
      else write({ status: "办理中", superiorReply: "由村里办" });
    } else if (status === "已办结待回访") {
      if (move > 9) continue;
      const called = { callbackDate: day, callbackWay: "电话" };
      redone += move <= 3 ? 1 : 0;
      write(
        move <= 3
          ? { ...called, status: "退回重办", satisfaction: "不满意", redoCount: redone }
          : { ...called, status: "已结账", satisfaction: ANSWERS[move % 4] ?? "" },
      );
    }
  }
  return courses;
}

function course(
  village: string,
  ledger: ItemLedger,
  index: number,
  day: string,
  kind: number,
): Course {
  const kinds = CATEGORIES[ledger];
  const [key, category] = kinds[kind % kinds.length] ?? ["", ""];
  // Some villages number without their letters: the same 编号 stands in two of them.
  const letters = village === "龙河村" ? "LH" : "";
  const number = letters === "" ? index % 7 : index;
  const values: Values = {
    code: `${letters}-${LETTERS[ledger]}-${day.slice(0, 4)}-${String(number).padStart(4, "0")}`,
    registeredDate: day,
    status: "待议账",
    sourceChannel: CHANNELS[kind % CHANNELS.length] ?? "",
    collectorRole: ROLES[kind % ROLES.length] ?? "",
    householder: `户主${kind % 8}`,
    [key]: category,
  };
  return { village, ledger, entries: [{ day, values }] };
}

function decided(day: string, move: number): Values {
  if (move === 0) return { status: "办理中", solution: "请挖机清方", deadline: plus(day, 10) };
  const results = { solution: "请挖机清方", target: "恢复通行", responsible: ["张三"] };
  return { status: "办理中", ...results, deadline: plus(day, 15), extendedDeadline: plus(day, 30) };
}

function closed(day: string, kind: number): Values {
  const closingWay = CLOSINGS[kind % CLOSINGS.length] ?? "";
  return { status: "已办结待回访", closedDate: day, closingWay, result: "修好了" };
}

function goneUp(day: string): Values {
  return { status: "已上报", escalatedDate: day, escalatedTo: "乡镇党(工)委", superiorReply: "" };
}

/** What stands in the row at the end of a day; null before it is there. */
function written(entries: readonly Entry[], until: string): Values | null {
  const past = entries.filter(({ day }) => day <= until);
  return past.length === 0
    ? null
    : (Object.assign({}, ...past.map(({ values }) => values)) as Values);
}

type Add = (ledger: LedgerId, village: string, values: Values, row: number) => void;

/** The same every month: committees, a 组长, somebody in two rows, namesakes, somebody who moves. */
function people(add: Add): void {
  for (const village of VILLAGES) {
    const cadre = (row: number, name: string, more: Values): void => {
      add("cadres", village, { name, isCommittee: "否", ...more }, row);
    };
    cadre(4, "张三", { position: ["书记"], isCommittee: "是", phone: "13900000001" });
    cadre(5, "李四", { position: ["委员"], isCommittee: "是", termStart: "2026-11-10" });
    cadre(6, "张三", { position: ["组长"], group: "1组" });
    cadre(7, "王五", { position: ["组长"], group: "2组", phone: "13900000002" });
    cadre(8, "王五", { position: ["监委会主任"], group: "3组", phone: "13900000003" });
    // 赵六 leaves 龙河村 in the middle of November, and is at 青石村 from the next day on.
    if (village === "龙河村")
      cadre(9, "赵六", { position: ["副书记"], isCommittee: "是", termEnd: "2026-11-14" });
    if (village === "青石村")
      cadre(9, "赵六", { position: ["副书记"], isCommittee: "是", termStart: "2026-11-15" });
    for (let index = 0; index < 8; index += 1) {
      const linked = ["张三", "李四", "王五", "赵六", ""][index % 5] ?? "";
      const values = {
        householdNo: index === 7 ? null : `01-000${index}`,
        householder: `户主${index === 6 ? 5 : index}`,
        group: `${(index % 3) + 1}组`,
        householdKinds:
          [["一般户"], ["低保户"], ["困难户", "残疾户"], ["上访户(信访户)"]][index % 4] ?? [],
        registeredDate: ["2025-03-01", "2026-11-20", "2026-12-20"][index % 3] ?? "",
        linkedCadre: linked,
        linkedCadrePhone: index === 2 ? "13900000003" : null,
      };
      add("households", village, values, index + 4);
    }
    for (const [row, [member, home, since]] of PAIRS.entries()) {
      const role = member === "陈七" ? "无职党员" : null;
      add("pairing", village, { member, role, householdNo: home, pairedDate: since }, row + 4);
    }
  }
}

const PAIRS = [
  ["张三", "01-0001", "2025-06-01"],
  ["张三", "01-0001", "2025-06-01"],
  ["李四", "01-0002", "2026-10-01"],
  ["陈七", "01-0003", "2027-01-10"],
  ["王五", "01-0003", ""],
] as const;

const NAMES = ["张三", "李四", "王五", "赵六", "陈七", "外人", "张三"];
const WAYS = ["入户", "当面", "入户", "入户", "电话", "未遇", "院坝会", ""];

interface Happened {
  readonly visits: readonly (typeof visit extends fc.Arbitrary<infer T> ? T : never)[];
  readonly receptions: readonly (typeof event extends fc.Arbitrary<infer T> ? T : never)[];
  readonly diaries: Happened["receptions"];
}

function happenings(
  { visits, receptions, diaries }: Happened,
  { start, end }: { readonly start: string; readonly end: string },
  add: Add,
): void {
  const dayOf = (day: number): string => plus("2026-09-28", day);
  const isHere = (day: string): boolean => start <= day && day <= end;
  visits.forEach(({ village, day, people: who, home, way }, row) => {
    const visitDate = dayOf(day);
    if (!isHere(visitDate)) return;
    const values = {
      visitDate,
      visitors: who.map((it) => NAMES[it] ?? ""),
      visitWay: WAYS[way] ?? "",
      householdNo: home < 5 ? `01-000${home}` : null,
      householder: home === 7 ? "" : `户主${home}`,
      group: `${(home % 3) + 1}组`,
    };
    add("visits", VILLAGES[village] ?? "", values, row + 4);
  });
  receptions.forEach(({ village, day, kind, lag }, row) => {
    const receptionDate = dayOf(day);
    if (!isHere(receptionDate)) return;
    const values = {
      receptionDate,
      visitor: `来访人${row}`,
      reply: kind % 4 === 0 ? "" : "已答复",
      replyDate: kind % 3 === 0 ? null : plus(receptionDate, lag),
      ledgerCode: kind % 5 === 0 ? "LH-MS-2026-0001" : null,
      feedback: kind % 2 === 0 ? "已告知" : null,
    };
    add("reception", VILLAGES[village] ?? "", values, row + 4);
  });
  diaries.forEach(({ village, day, kind }, row) => {
    const diaryDate = dayOf(day);
    if (!isHere(diaryDate)) return;
    const values = { diaryDate, cadre: NAMES[kind % NAMES.length] ?? "", problems: `第${row}篇` };
    add("diary", VILLAGES[village] ?? "", values, row + 4);
  });
}

/** In some order, the same for the same seed. */
function shuffled<Row>(rows: readonly Row[], seed: number): readonly Row[] {
  const weight = (index: number): number => Math.sin((index + 1) * (Math.abs(seed % 1000) + 1.5));
  return rows
    .map((row, index) => ({ row, at: weight(index) }))
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => row);
}
