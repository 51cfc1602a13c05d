import { describe, expect, test } from "@jest/globals";
import { describeFinding } from "../../../src/domain/findings/describe.ts";
import {
  OWN_DUTY_COLUMNS,
  OWN_DUTY_EXAMPLE,
  ownDutyDef,
  readOwnDuties,
} from "../../../src/domain/quotas/own.ts";
import type { OwnDutyKey, OwnDutyLine } from "../../../src/domain/quotas/own.ts";
import type { OwnDuty } from "../../../src/domain/quotas/types.ts";
import { cadre, evaluated, household, lines, visit } from "./town.ts";

const typed = (more: Partial<Record<OwnDutyKey, string>> = {}): OwnDutyLine => ({
  texts: { ...OWN_DUTY_EXAMPLE, ...more },
  place: (key) => ({
    file: "规则.xlsx",
    village: "",
    sheet: "自定职责",
    cell: `${key}5`,
    header: OWN_DUTY_COLUMNS.find((column) => column.key === key)?.header ?? "",
  }),
});
const said = (...more: readonly OwnDutyLine[]) =>
  readOwnDuties(more).findings.map((it) => describeFinding(it, "masked").message);

describe("a line that makes no sense", () => {
  test.each<[Partial<Record<OwnDutyKey, string>>, RegExp]>([
    [{ times: "很多" }, /times5 次数:“很多”:请填 1 到 999 的整数/],
    [{ times: "0" }, /次数:“0”:请填 1 到 999 的整数/],
    [{ times: "-3" }, /次数:“-3”/],
    [{ times: "1e9" }, /次数:“1e9”/],
    [{ times: "1000" }, /次数:“1000”/],
    [{ per: "旬" }, /每:“旬”:请填 周、月/],
    [{ what: "走走看看" }, /核查内容:“走走看看”:请填 走访户次、走访覆盖 中的一个/],
    [{ who: "村霸" }, /适用职务:“村霸”:没有“村霸”,可以填:两委成员、书记/],
    [{ who: "" }, /适用职务:“”:请填适用的职务/],
    [{ name: "" }, /职责名称:“”:请填职责名称/],
    [{ id: "" }, /编号:“”:请填 1 到 12 个字的编号/],
    [{ id: "D1" }, /编号:“D1”:编号已经用过/],
    [{ name: "两委成员月走访" }, /职责名称:“两委成员月走访”:已经有同名的职责/],
    [{ kinds: "神仙" }, /户类别:“神仙”:没有“神仙”/],
  ])("%o is told with its cell, and the next one holds", (more, sentence) => {
    const good = typed({ id: "Z9", name: "另一项" });
    expect(said(typed(more), good)).toEqual([expect.stringMatching(sentence)]);
    expect(readOwnDuties([typed(more), good]).duties.map(({ id }) => id)).toEqual(["Z9"]);
  });

  test("two duties of one name, or of one number: the first holds", () => {
    const [first, name, id] = [typed(), typed({ id: "Z2" }), typed({ name: "另一项" })];
    expect(readOwnDuties([first, name, id]).duties).toHaveLength(1);
    expect(said(first, name, id)).toEqual([
      expect.stringContaining("已经有同名的职责"),
      expect.stringContaining("编号已经用过"),
    ]);
  });

  test("a blank line is none", () => {
    expect(readOwnDuties([typed({ id: "", name: " " })])).toEqual({ duties: [], findings: [] });
  });
});

test("what people write is understood: 每周, full-width digits, other words for an office", () => {
  const { duties, findings } = readOwnDuties([
    typed({ per: "每周", times: "２", who: "支书、网格管理员,两委成员" }),
  ]);
  expect(findings).toEqual([]);
  expect(duties).toMatchObject([{ per: "week", times: 2, who: ["书记", "网格员", "两委成员"] }]);
});

describe("evaluated", () => {
  const own = (more: Partial<OwnDuty>): OwnDuty => ({
    id: "Z1",
    name: "网格员走访",
    who: ["网格员"],
    what: "visits",
    times: 2,
    per: "month",
    kinds: [],
    ways: [],
    ...more,
  });
  const grid = cadre("韩一", ["网格员"], { isCommittee: "否" });
  const old = household("01-0001", "王一", { householdKinds: ["空巢老人"] });
  const plain = household("01-0002", "王二");
  const visits = [
    visit("2026-11-03", "韩一", "01-0001"),
    visit("2026-11-04", "韩一", "01-0002"),
    visit("2026-11-05", "韩一", "01-0001", { visitWay: "电话" }),
  ];
  const rows = [grid, old, plain, ...visits];

  test.each<[string, Partial<OwnDuty>, readonly string[]]>([
    ["户次", {}, ["韩一 2026-11 2/2 met"]],
    ["of some kinds only", { kinds: ["空巢老人"] }, ["韩一 2026-11 1/2 missed"]],
    ["by telephone only", { ways: ["电话"] }, ["韩一 2026-11 1/2 missed"]],
    [
      "coverage",
      { what: "coverage", times: 1 },
      ["1组王一户 2026-11 1/1 met", "1组王二户 2026-11 1/1 met"],
    ],
    [
      "coverage by nobody on the roster",
      { what: "coverage", who: ["组长"], kinds: ["空巢老人"] },
      ["1组王一户 2026-11 0/2 unassessed"],
    ],
  ])("%s", (_, more, says) => {
    expect(lines(rows, "Z1", { own: [own(more)] })).toEqual(says);
  });

  test("what is outside of it says why", () => {
    const [only] = evaluated(rows, { own: [own({ kinds: ["空巢老人"] })] }).outcomes.filter(
      ({ duty }) => duty === "Z1",
    );
    expect(only?.rejected.map(({ reason }) => reason)).toEqual([
      "不是空巢老人,不计入",
      "方式“电话”不计入走访",
    ]);
  });

  test("its sentence says what was filled in", () => {
    expect(ownDutyDef(own({})).sentence).toBe("网格员每月每人走访各户 2 户次");
    expect(ownDutyDef(own({ what: "coverage", kinds: ["空巢老人"] })).sentence).toBe(
      "网格员每月走访空巢老人每户 2 次",
    );
  });
});
