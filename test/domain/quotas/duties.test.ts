/** Every duty of the two regulations: once met, once missed, once pending, or why that cannot be. */
import { describe, expect, test } from "@jest/globals";
import { DUTIES } from "../../../src/domain/quotas/duties.ts";
import { cadre, evaluated, household, lines, row, visit } from "./town.ts";
import type { Asked, Row } from "./town.ts";

const STATES = ["met", "missed", "pending"] as const;
type Case = readonly [says: string, rows: readonly Row[], asked?: Asked];
/** A text says why there is no such case. */
type Told = Readonly<Record<(typeof STATES)[number], Case | string>>;

const zhang = cadre("张三", ["书记"], { phone: "13800000001" });
const li = cadre("李四", ["委员"]);
const leader = cadre("赵六", ["党小组长"], { isCommittee: "否", group: "1组" });
const member = cadre("孙七", ["无职党员"], { isCommittee: "否", canHelp: "是" });
const township = cadre("周八", ["乡镇包村干部"], { isCommittee: "否" });
const head = cadre("吴九", ["组长"], { isCommittee: "否", group: "1组" });
const poor = household("01-0001", "王一", { householdKinds: ["低保户"] });
const plain = household("01-0002", "王二");
const linkedTo = (linkedCadre: string): Row => household("01-0002", "王二", { linkedCadre });
const pair = (name: string, more = {}): Row =>
  row("pairing", { member: name, householdNo: "01-0001", householdKinds: ["低保户"], ...more });
const dutyDay = (dutyDate: string, more = {}): Row =>
  row("dutyRoster", { dutyDate, dutyPeople: ["张三"], place: "村委会", ...more });
const meeting = (meetingDate: string, type: string): Row =>
  row("meetings", {
    meetingDate,
    meetingTypes: [type],
    chair: "张三",
    attendedGroups: ["两委", "监委会", "议事会", "党员代表", "村民代表"],
  });
const trip = (visitDate: string, visitingUnit: string): Row =>
  row("villageVisits", { visitDate, visitingUnit, village: "龙河村" });
const demand = (more = {}): Row =>
  row("demands", { registeredDate: "2026-11-05", reporter: "王二", ...more });

/** Within the month, so that there is time; and after the quarter and the year. */
const EARLY: Asked = { asOf: "2026-11-20" };
const QUARTER: Asked = { span: "2026-Q4", asOf: "2027-01-05" };
const YEAR: Asked = { span: "2026", asOf: "2027-01-05" };
const set = (settings: NonNullable<Asked["settings"]>, asked: Asked = {}): Asked => ({
  ...asked,
  settings,
});
const AT_ONCE = "it is so or not on the day asked";

/** A2 for one office: how many households one looks after. */
function pairing(who: Row, name: string, one: NonNullable<Asked["settings"]>): Told {
  return {
    met: [`${name} 2026-11-30 1/1 met`, [who, pair(name)], set(one)],
    missed: [`${name} 2026-11-30 0/1 missed`, [who], set(one)],
    pending: AT_ONCE,
  };
}

/** A meeting of a level that is only known by the meetings it has written down. */
function above(
  type: string,
  span: "2026-11" | "2026-Q4",
  settings: NonNullable<Asked["settings"]>,
): Told {
  const asked = set(settings, { span, asOf: "2027-01-05" });
  const early = set(settings, { span: "2026-11", asOf: "2026-11-20" });
  return {
    met: [`龙河村 ${span} 1/1 met`, [meeting("2026-11-10", type)], asked],
    missed: [`龙河村 ${span} 0/1 missed`, [meeting("2026-07-10", type)], asked],
    pending: [`龙河村 ${span} 0/1 pending`, [meeting("2026-07-10", type)], early],
  };
}

const UNSEEN = "no sheet can show it";
const NONE: Told = { met: UNSEEN, missed: UNSEEN, pending: UNSEEN };
const oneVisit = { committeeVisitsPerMonth: 1 };
const county = { dutyCountyVisits: true };
const departments = { dutyDepartmentVisits: true };
const linked30 = { townshipLinkedHouseholds: 1 };
const linked50 = { villageLinkedHouseholds: 1 };
const monday = { receptionWeekday: "星期一" } as const;
const solvedOnSpot = visit("2026-11-05", "张三", "01-0002", { outcome: "当场解决" });
const stationed = { sourceChannel: "民情收集站" };

const TOLD: Readonly<Record<string, Told>> = {
  D1: {
    met: ["张三 2026-11 1/1 met", [zhang, visit("2026-11-30", "张三", "01-0002")], set(oneVisit)],
    missed: ["张三 2026-11 0/1 missed", [zhang], set(oneVisit)],
    pending: ["张三 2026-11 0/1 pending", [zhang], set(oneVisit, { asOf: "2026-11-30" })],
  },
  D2: {
    met: [
      "1组王一户 2026-Q4 1/1 met",
      [zhang, poor, visit("2026-10-01", "张三", "01-0001")],
      QUARTER,
    ],
    missed: ["1组王一户 2026-Q4 0/1 missed", [zhang, poor], QUARTER],
    pending: ["1组王一户 2026-Q4 0/1 pending", [zhang, poor]],
  },
  D3: {
    met: [
      "1组王二户 2026-Q4 1/1 met",
      [leader, plain, visit("2026-12-31", "赵六", "01-0002")],
      QUARTER,
    ],
    missed: ["1组王二户 2026-Q4 0/1 missed", [leader, plain], QUARTER],
    pending: ["1组王二户 2026-Q4 0/1 pending", [leader, plain]],
  },
  D4: pairing(zhang, "张三", { pairedBySecretary: 1 }),
  D5: pairing(li, "李四", { pairedByCommittee: 1 }),
  D6: pairing(leader, "赵六", { pairedByGroupLeader: 1 }),
  D7: pairing(member, "孙七", { pairedByMember: 1 }),
  D8: {
    met: [
      "张三—1组王一户 2026 2/2 met",
      [
        zhang,
        poor,
        pair("张三"),
        visit("2026-01-05", "张三", "01-0001"),
        visit("2026-12-31", "张三", "01-0001"),
      ],
      YEAR,
    ],
    missed: [
      "张三—1组王一户 2026 1/2 missed",
      [zhang, poor, pair("张三"), visit("2026-01-05", "张三", "01-0001")],
      YEAR,
    ],
    pending: ["张三—1组王一户 2026 0/2 pending", [zhang, poor, pair("张三")]],
  },
  D9: {
    met: ["张三 2026 1/1 met", [zhang, pair("张三", { solved: "修好了水渠" })], YEAR],
    missed: ["张三 2026 0/1 missed", [zhang, pair("张三")], YEAR],
    pending: ["张三 2026 0/1 pending", [zhang, pair("张三")]],
  },
  D10: {
    met: ["张三—1组王一户 2026-11-30 1/1 met", [zhang, poor, pair("张三", { helpPlan: "是" })]],
    missed: ["张三—1组王一户 2026-11-30 0/1 missed", [zhang, poor, pair("张三")]],
    pending: AT_ONCE,
  },
  D11: {
    met: ["陈县长 2026-11 1/1 met", [trip("2026-11-05", "陈县长")], set(county)],
    missed: ["陈县长 2026-11 0/1 missed", [trip("2026-10-05", "陈县长")], set(county)],
    pending: ["陈县长 2026-11 0/1 pending", [trip("2026-10-05", "陈县长")], set(county, EARLY)],
  },
  D12: {
    met: [
      "县水利局—龙河村 2026-11 2/2 met",
      [trip("2026-11-05", "县水利局"), trip("2026-11-06", "县水利局")],
      set(departments),
    ],
    // A day at a village is one visit, however many rows it has.
    missed: [
      "县水利局—龙河村 2026-11 1/2 missed",
      [trip("2026-11-05", "县水利局"), trip("2026-11-05", "县水利局")],
      set(departments),
    ],
    pending: [
      "县水利局—龙河村 2026-11 1/2 pending",
      [trip("2026-11-05", "县水利局")],
      set(departments, EARLY),
    ],
  },
  D13: {
    met: ["周八 2026-11-30 1/1 met", [township, linkedTo("周八")], set(linked30)],
    missed: ["周八 2026-11-30 0/1 missed", [township, plain], set(linked30)],
    pending: AT_ONCE,
  },
  D14: {
    met: ["张三 2026-11-30 1/1 met", [zhang, linkedTo("张三")], set(linked50)],
    missed: ["张三 2026-11-30 0/1 missed", [zhang, plain], set(linked50)],
    pending: AT_ONCE,
  },
  D15: {
    met: ["1组王二户 2026-11-30 1/1 met", [head, plain]],
    missed: ["1组王二户 2026-11-30 0/1 missed", [zhang, plain]],
    pending: AT_ONCE,
  },
  D16: {
    met: [
      "张三 2026-W45 1/1 met",
      [zhang, linkedTo("张三"), visit("2026-11-08", "张三", "01-0002")],
    ],
    missed: ["张三 2026-W45 0/1 missed", [zhang, linkedTo("张三")]],
    pending: ["张三 2026-W45 0/1 pending", [zhang, linkedTo("张三")], { asOf: "2026-11-08" }],
  },
  D17: {
    met: ["龙河村 2026-11-02 2026-11-02 1/1 met", [zhang, dutyDay("2026-11-02")], set(monday)],
    missed: ["龙河村 2026-11-02 2026-11-02 0/1 missed", [zhang], set(monday)],
    pending: [
      "龙河村 2026-11-02 2026-11-02 0/1 pending",
      [zhang],
      set(monday, { asOf: "2026-11-02" }),
    ],
  },
  D18: {
    met: ["龙河村 2026-11-08 2026-11-08 1/1 met", [dutyDay("2026-11-08")]],
    missed: [
      "龙河村 2026-11-08 2026-11-08 0/1 missed",
      [dutyDay("2026-11-08", { dutyPeople: null })],
    ],
    pending: ["龙河村 2026-11-20 2026-11-20 0/1 pending", [], EARLY],
  },
  D19: {
    met: [
      "龙河村 2026-11 1/1 met",
      [row("reception", { receptionDate: "2026-11-18", reply: "已经说明" })],
    ],
    missed: ["龙河村 2026-11 0/1 missed", [row("reception", { receptionDate: "2026-11-18" })]],
    // Seven days: until the 25th.
    pending: [
      "龙河村 2026-11 0/1 pending",
      [row("reception", { receptionDate: "2026-11-18" })],
      { asOf: "2026-11-25" },
    ],
  },
  D20: {
    met: [
      "张三 2026-11 1/1 met",
      [zhang, row("diary", { diaryDate: "2026-11-09", cadre: "张三" })],
    ],
    missed: ["张三 2026-11 0/1 missed", [zhang]],
    pending: ["张三 2026-11 0/1 pending", [zhang], EARLY],
  },
  D21: {
    met: ["龙河村 2026-11-30 1/1 met", [visit("2026-11-05", "张三", "01-0002")]],
    missed: ["龙河村 2026-11-30 0/1 missed", []],
    pending: AT_ONCE,
  },
  D22: NONE,
  D23: {
    met: [
      "1组王一户 2026-11-30 1/1 met",
      [
        zhang,
        poor,
        row("contactCards", {
          householdNo: "01-0001",
          cadre: "张三",
          phone: "13800000001",
          issuedDate: "2026-03-01",
        }),
      ],
    ],
    missed: ["1组王一户 2026-11-30 0/1 missed", [zhang, poor]],
    pending: AT_ONCE,
  },
  D24: NONE,
  D25: {
    met: ["龙河村 2026-11 1/1 met", [solvedOnSpot, demand({ closingWay: "当场办结" })]],
    missed: ["龙河村 2026-11 0/1 missed", [solvedOnSpot]],
    pending: ["龙河村 2026-11 0/1 pending", [solvedOnSpot], EARLY],
  },
  D26: {
    met: ["龙河村 2026-11 1/1 met", [plain, demand()]],
    missed: ["龙河村 2026-11 0/1 missed", [demand()]],
    pending: ["龙河村 2026-11 0/1 pending", [demand()], EARLY],
  },
  D27: {
    met: ["龙河村 2026-11 1/1 met", [dutyDay("2026-11-02", { phone: "13800000001" })]],
    missed: ["龙河村 2026-11 0/1 missed", [dutyDay("2026-11-02")]],
    pending: ["龙河村 2026-11 0/1 pending", [], EARLY],
  },
  // Shown, with how many came in this way: no number is asked for.
  D28: NONE,
  D29: {
    met: ["龙河村 2026-11 1/1 met", [plain, demand(stationed)]],
    missed: ["龙河村 2026-11 0/1 missed", [demand(stationed)]],
    pending: ["龙河村 2026-11 0/1 pending", [demand(stationed)], EARLY],
  },
  D30: {
    met: ["1组王二户 2026-11-30 1/1 met", [zhang, linkedTo("张三")]],
    missed: ["1组王二户 2026-11-30 0/1 missed", [zhang, linkedTo("郑十")]],
    pending: ["张三 2026-11 0/1 pending", [zhang], EARLY],
  },
  // C1 and C2 bind county leaders and departments, whose ledgers are not here.
  C1: NONE,
  C2: NONE,
  C3: {
    met: ["龙河村 2026-W45 1/1 met", [visit("2026-11-06", "张三", "01-0002")]],
    // Written on the Saturday: it belongs to the week after.
    missed: ["龙河村 2026-W45 0/1 missed", [visit("2026-11-07", "张三", "01-0002")]],
    pending: ["龙河村 2026-W45 0/1 pending", [], { asOf: "2026-11-06" }],
  },
  C4: {
    met: ["龙河村 2026-W45 1/1 met", [demand({ closedDate: "2026-11-06" })]],
    missed: ["龙河村 2026-W46 0/1 missed", [demand()]],
    pending: ["龙河村 2026-W45 0/1 pending", [], { asOf: "2026-11-06" }],
  },
  C5: {
    met: ["龙河村 2026-11 1/1 met", [meeting("2026-11-10", "民情分析会")]],
    missed: ["龙河村 2026-11 0/1 missed", [meeting("2026-11-10", "支部扩大会")]],
    // A meeting that is only planned has not been held.
    pending: ["龙河村 2026-11 0/1 pending", [meeting("2026-11-25", "民情分析会")], EARLY],
  },
  C6: {
    met: ["龙河村 2026-11 1/1 met", [zhang, meeting("2026-11-10", "支部扩大会")]],
    missed: ["龙河村 2026-11 0/1 missed", []],
    pending: ["龙河村 2026-11 0/1 pending", [], EARLY],
  },
  C7: above("党(工)委扩大会", "2026-11", {}),
  C8: above("党组(党委)扩大会", "2026-Q4", { dutyDepartmentMeeting: true }),
  C9: above("常委扩大会", "2026-Q4", { dutyCountyMeeting: true }),
  C10: {
    met: ["龙河村 2026-11 1/1 met", [dutyDay("2026-11-02")]],
    missed: ["龙河村 2026-11 0/1 missed", [dutyDay("2026-11-02", { place: "" })]],
    pending: ["龙河村 2026-11 0/1 pending", [], EARLY],
  },
};

test("the table holds every duty, in order", () => {
  expect(Object.keys(TOLD)).toEqual(DUTIES.map(({ id }) => id));
});

describe.each(STATES)("%s", (state) => {
  const cases = Object.entries(TOLD).flatMap(([id, told]) =>
    typeof told[state] === "string" ? [] : [[id, told[state]] as const],
  );
  test.each(cases)("%s", (id, [says, rows, asked]) => {
    expect(says.endsWith(` ${state}`)).toBe(true);
    expect(lines(rows, id, asked)).toContain(says);
  });
});

test.each(["D11", "D12", "D17", "D22", "D24", "D28", "D29", "C1", "C2", "C7", "C8", "C9"])(
  "%s is listed as 未评估, with why, where no ledger could show it",
  (id) => {
    const settings = {
      ...county,
      ...departments,
      dutyDepartmentMeeting: true,
      dutyCountyMeeting: true,
    };
    const outcomes = evaluated([zhang], { settings }).outcomes.filter(({ duty }) => duty === id);
    expect(outcomes).toMatchObject([{ state: "unassessed", required: 0 }]);
    expect(outcomes[0]?.note).toMatch(/\p{Script=Han}/u);
  },
);
