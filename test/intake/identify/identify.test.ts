import { describe, expect, test } from "@jest/globals";
import { villageRegistry } from "../../../src/domain/villages/registry.ts";
import { identify } from "../../../src/intake/identify/index.ts";
import { peekIdentity } from "../../../src/intake/identify/peek.ts";
import { sheet, workbook } from "../layout/sheets.ts";
import { listedVillage, period } from "../../support/township.ts";

const villages = [
  listedVillage("龙河村", { aliases: ["龙河坝"] }),
  listedVillage("上龙河村"),
  listedVillage("五桂社区", { aliases: ["五桂村"] }),
  listedVillage("青杠村"),
];

function who(path: string, village = "", more: Partial<Parameters<typeof identify>[0]> = {}) {
  return identify({
    path,
    identity: { village, township: "", month: "" },
    columnVillages: [],
    registry: villageRegistry(villages),
    period: period(),
    answers: () => undefined,
    ...more,
  });
}

describe("which village (rows 35, 57, 58)", () => {
  test.each([
    ["台账(龙河).xlsx", "", "龙河村"],
    ["台账（上龙河）.xlsx", "", "上龙河村"],
    ["新建 XLSX 工作表.xlsx", "龙河村委会", "龙河村"],
    ["新建 XLSX 工作表.xlsx", "五桂镇龙河坝", "龙河村"],
    ["五桂社区11月.xlsx", "五桂社区居民委员会", "五桂社区"],
  ])("%s with title %s is %s", (path, title, village) => {
    expect(who(path, title)).toMatchObject({ village, questions: [] });
  });

  test.each(["龙河坝", "龙河", "龙河村委会"])("%s is reported as another form", (name) => {
    expect(who("a.xlsx", name).findings).toMatchObject([
      { id: "village-from-alias", value: name, newValue: "龙河村" },
      { id: "month-assumed" },
    ]);
  });

  test.each(["龙河村", "五桂镇龙河村"])("%s is the name itself", (name) => {
    expect(who("a.xlsx", name).findings.map((f) => f.id)).toEqual(["month-assumed"]);
  });

  test("without a list another form of the name is reported too", () => {
    const registry = villageRegistry([]);
    expect(who("a.xlsx", "龙河村委会", { registry }).findings[0]).toMatchObject({
      id: "village-from-alias",
      value: "龙河村委会",
      newValue: "龙河村",
    });
  });

  test("a merged village is asked about, with both as options", () => {
    const found = who("a.xlsx", "龙河村(原五桂村)");
    expect(found.refusal).toBe("village-merged");
    expect(found.questions[0]?.options.map((option) => option.value)).toEqual([
      "龙河村",
      "五桂社区",
    ]);
  });

  test("a typing error is asked about, the likely one first", () => {
    const found = who("a.xlsx", "青冈村");
    expect(found.refusal).toBe("village-unknown");
    expect(found.questions[0]?.options[0]?.value).toBe("青杠村");
  });

  test("title and file name of two villages: refused until answered", () => {
    expect(who("龙河村.xlsx", "青杠村").refusal).toBe("wrong-village");
    const answers = (id: string) => (id === "wrong-village" ? "青杠村" : undefined);
    expect(who("龙河村.xlsx", "龙河村", { answers })).toMatchObject({
      village: "青杠村",
      findings: [{ id: "answer-applied", value: "龙河村", newValue: "青杠村" }, {}],
    });
  });

  test("without a list the form of the name decides", () => {
    const registry = villageRegistry([]);
    expect(who("龙河村2026年11月.xlsx", "", { registry }).village).toBe("龙河村");
    expect(who("新建.xlsx", "", { registry }).refusal).toBe("village-unknown");
    expect(who("新建.xlsx", "", { registry, columnVillages: ["龙河村委会"] }).village).toBe(
      "龙河村",
    );
  });
});

describe("which month", () => {
  const month = (path: string, titled = "") =>
    who(path, "龙河村", { identity: { village: "龙河村", township: "", month: titled } }).month;

  test.each([
    ["龙河村2026年10月.xlsx", "", "2026-10"],
    ["龙河村-202610.xlsx", "", "2026-10"],
    ["龙河村12月.xlsx", "", "2026-12"],
    ["龙河村.xlsx", "2026-10", "2026-10"],
    ["龙河村2026年11月.xlsx", "2026-10", "2026-10"],
    ["龙河村.xlsx", "", "2026-11"],
  ])("%s with title month %s is of %s", (path, titled, expected) => {
    expect(month(path, titled)).toBe(expected);
  });

  test("a month that nobody wrote is said to be assumed", () => {
    expect(who("龙河村.xlsx").findings.map((f) => f.id)).toContain("month-assumed");
  });
});

describe("a first look at the titles", () => {
  const near = { year: 2026, month: 11, id: "2026-11" };
  const header = ["编号", "登记时间", "反映人", "诉求内容"];
  const data = ["LH-MS-2026-0001", "2026-10-02", "王五", "三组通村道路损坏,10月已报"];

  test("what stands below the header is no title", () => {
    const book = workbook([sheet("民生诉求", [header, data])]);
    expect(peekIdentity(book, near)).toEqual({ village: "", township: "", month: "" });
  });

  test("what stands above it is", () => {
    const book = workbook([sheet("民生诉求", [["五桂镇龙河村2026年11月台账"], header, data])]);
    expect(peekIdentity(book, near)).toEqual({
      village: "龙河村",
      township: "五桂镇",
      month: "2026-11",
    });
  });
});
