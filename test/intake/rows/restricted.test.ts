/** The 稳定工作台账 is restricted: neither a finding nor a question of it shows what stands in it. */
import { describe, expect, test } from "@jest/globals";
import { describeFinding } from "../../../src/domain/findings/describe.ts";
import { EMPTY_MAPPING } from "../../../src/intake/answers.ts";
import { sheet } from "../layout/sheets.ts";
import { ids, intake, type Run } from "../../support/township.ts";

const FILE = "龙河村2026年11月.xlsx";
const HEADER = ["编号", "登记时间", "涉稳事项", "事项内容", "诉求类别", "完成时限", "状态"];
const SECRET = ["邻居宅基地争议", "教育收费问题", "常年", "说不清"] as const;

function stability(run: Run = {}) {
  const [content, category, deadline, status] = SECRET;
  const row = ["LH-WD-2026-0001", "2026-11-02", "矛盾纠纷", content, category, deadline, status];
  return intake(FILE, [sheet("稳定工作台账", [HEADER, row])], run);
}

describe("without an answer", () => {
  const { findings, questions } = stability();
  const kinds = ["choice-suggested", "date-long-term", "status-unknown"];

  test("three cells are asked about", () => {
    expect(ids(findings)).toEqual(expect.arrayContaining(kinds));
    expect(questions.map((question) => question.cell)).toEqual(["F2", "E2", "G2"].sort());
  });

  test.each(SECRET)("%s is in no sentence for the township, and in no question", (secret) => {
    const said = findings.map((finding) => describeFinding(finding, "masked").message);
    expect(said.join()).not.toContain(secret);
    expect(JSON.stringify(questions)).not.toContain(secret);
  });

  test("what the content makes likely is not said either", () => {
    const [said] = findings.filter((finding) => finding.id === "choice-suggested");
    expect(said && describeFinding(said, "masked").message).not.toContain("教育");
    expect(questions.find(({ cell }) => cell === "E2")?.options[0]?.value).not.toBe("教育");
  });

  test("the question says where to look", () => {
    expect(questions.find(({ cell }) => cell === "E2")?.prompt).toBe(
      "“诉求类别”里的内容(E2,此处不显示)是哪一项?没有回答之前按“其他”记。",
    );
  });
});

test("cadres whom a title may mean are not named", () => {
  const cadres = ["李建", "李芳"].map((name) => [name, "主任", "是"]);
  const { findings } = intake(FILE, [
    sheet("干部名册", [["姓名", "职务", "是否两委成员"], ...cadres]),
    sheet("稳定工作台账", [
      ["编号", "登记时间", "涉稳事项", "稳控责任人"],
      ["LH-WD-2026-0001", "2026-11-02", "矛盾纠纷", "李主任"],
    ]),
  ]);
  const [said] = findings.filter((finding) => finding.id === "title-unresolved");
  expect(said && describeFinding(said, "masked").message).toBe(
    `【${FILE}】“稳定工作台账”第2行 稳控责任人:“***”是职务,干部名册里有2人对得上***,不知道是谁,没有采用。请写姓名。`,
  );
});

test("the answer is found again next month by the same id", () => {
  const asked = stability().questions.find(({ cell }) => cell === "E2");
  const answered = stability({
    mapping: { ...EMPTY_MAPPING, villages: { 龙河村: { [asked?.id ?? ""]: "教育" } } },
  });
  expect(answered.records[0]?.values["category"]).toBe("教育");
  expect(answered.questions.map(({ id }) => id)).not.toContain(asked?.id);
});
