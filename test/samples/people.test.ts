import { describe, expect, test } from "@jest/globals";
import { isHouseholdNo, readIdCard } from "../../src/domain/ids/index.ts";
import { makePeople } from "../../src/samples/people/index.ts";
import { VILLAGES } from "../../src/samples/villages.ts";

const all = VILLAGES.map((village) => ({ village, people: makePeople(village) }));

describe("the township", () => {
  test("has twelve villages with codes and letters of their own", () => {
    expect(VILLAGES).toHaveLength(12);
    expect(new Set(VILLAGES.map((village) => village.code)).size).toBe(12);
    expect(new Set(VILLAGES.map((village) => village.letters)).size).toBe(12);
    for (const { code } of VILLAGES) expect(code).toMatch(/^510199105\d{3}$/);
  });
});

describe.each(all)("the people of $village.name", ({ village, people }) => {
  test("are the same every time", () => {
    expect(makePeople(village)).toEqual(people);
  });

  test("live in 40 to 120 households with 户编号 of their own", () => {
    const numbers = people.households.map((household) => household.no);
    expect(numbers).toHaveLength(village.households);
    expect(village.households).toBeGreaterThanOrEqual(40);
    expect(village.households).toBeLessThanOrEqual(120);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.every(isHouseholdNo)).toBe(true);
  });

  test("have invented phones and, where any, invented ID numbers with a right check character", () => {
    for (const household of people.households) expect(household.phone).toMatch(/^1390000\d{4}$/);
    for (const row of people.registers.households) {
      const id = row["idNumber"];
      if (id === undefined) continue;
      expect(id).toMatch(/^510199/);
      expect(readIdCard(String(id))?.gender).toBe(row["gender"]);
    }
  });

  test("share no name but the namesakes that are wanted", () => {
    const names = [
      ...people.households.map((it) => it.householder),
      ...people.cadres.map((it) => it.name),
    ];
    const twice = names.filter((name, index) => names.indexOf(name) !== index);
    expect(twice).toEqual(village.namesakes === undefined ? [] : [village.namesakes]);
  });

  test("helpers have their number of households: 5, 3, 2 and 1 (A2)", () => {
    const quota: Readonly<Record<string, number>> = {
      书记: 5,
      班子成员: 3,
      党小组长: 2,
      无职党员: 1,
    };
    const counts = new Map<string, number>();
    const roles = new Map<string, string>();
    for (const row of people.registers.pairing) {
      const member = String(row["member"]);
      counts.set(member, (counts.get(member) ?? 0) + 1);
      roles.set(member, String(row["role"]));
    }
    for (const [member, count] of counts) {
      expect(count).toBe(Math.min(quota[roles.get(member) ?? ""] ?? 0, people.hard.length));
    }
  });

  test("every household in need has a card", () => {
    const cards = people.registers.contactCards.map((row) => row["householdNo"]);
    expect(cards).toEqual(people.hard.map((household) => household.no));
  });
});
