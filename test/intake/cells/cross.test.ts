import { describe, expect, test } from "@jest/globals";
import {
  futureDate,
  idContradictions,
  itemContradictions,
} from "../../../src/intake/cells/index.ts";

/** Invented: born 1990-01-01, 17th digit odd. */
const ID = "510129199001010015";

describe("row 4: the ID number against its neighbours", () => {
  test("agreement and absence say nothing", () => {
    expect(idContradictions({ idNumber: ID, birth: "1990-01", gender: "男" })).toEqual([]);
    expect(idContradictions({ idNumber: ID, birth: "1990-01-01" })).toEqual([]);
    expect(idContradictions({ birth: "1990-01", gender: "男" })).toEqual([]);
    expect(idContradictions({ idNumber: ID, birth: null, gender: "不详" })).toEqual([]);
  });

  test("both cells are named", () => {
    expect(idContradictions({ idNumber: ID, birth: "1990-02", gender: "女" })).toEqual([
      {
        id: "id-birth-contradiction",
        slots: { valueBirth: "1990-02", valueInId: "1990-01-01" },
        keys: ["birth", "idNumber"],
      },
      {
        id: "id-gender-contradiction",
        slots: { valueGender: "女", valueInId: "男" },
        keys: ["gender", "idNumber"],
      },
    ]);
  });

  test("an old number has them too", () => {
    const values = { no: "510129900101002", born: "1990-01-02", sex: "女" };
    expect(
      idContradictions(values, { id: "no", birth: "born", gender: "sex" }).map((it) => it.id),
    ).toEqual(["id-birth-contradiction"]);
  });
});

describe("row 60: impossible logic", () => {
  const keys = {
    registered: "registeredDate",
    due: "dueDate",
    closed: "closedDate",
    status: "status",
    result: "result",
    satisfaction: "satisfaction",
  };
  const sound = {
    registeredDate: "2026-11-03",
    dueDate: "2026-11-30",
    closedDate: "2026-11-20",
    status: "已结账",
    result: "已修好",
    satisfaction: "满意",
  };
  test.each([
    [{}, []],
    [{ closedDate: "2026-11-03", dueDate: "2026-11-03" }, []],
    [{ dueDate: "长期坚持" }, []],
    [{ registeredDate: null, closedDate: "2020-01-01" }, []],
    [{ closedDate: "2026-11-02" }, ["logic-closed-before-registered"]],
    [{ dueDate: "2026-11-02" }, ["logic-due-before-registered"]],
    [{ result: null }, ["logic-closed-without-result"]],
    [{ status: "已办结待回访", result: null }, ["logic-closed-without-result"]],
    [{ status: "办理中", result: null }, []],
    [{ satisfaction: "不满意" }, ["logic-unsatisfied-closed"]],
    [{ satisfaction: "不满意", status: "退回重办" }, []],
  ])("%j", (change, ids) => {
    const found = itemContradictions({ ...sound, ...change }, keys);
    expect(found.map((it) => it.id)).toEqual(ids);
  });

  test("a visit in the future", () => {
    expect(futureDate({ visitDate: "2026-11-28" }, "visitDate", "2026-11-27")).toEqual({
      id: "logic-future-date",
      slots: { value: "2026-11-28", asOf: "2026-11-27" },
      keys: ["visitDate"],
    });
    expect(futureDate({ visitDate: "2026-11-27" }, "visitDate", "2026-11-27")).toBeNull();
    expect(futureDate({}, "visitDate", "2026-11-27")).toBeNull();
  });
});
