/** Names, titles and lists of households. */
import { describe, expect, test } from "@jest/globals";
import { nameBesideTitle, parseHouseholdList, titleOf } from "../../../src/intake/cells/index.ts";
import { column, issuesOf, read, sentences } from "./support.ts";

const person = column("person");
const people = column("people");

describe("row 33: spaces in names", () => {
  test.each([
    ["张三", "张三", ""],
    ["张　三 ", "张三", "A cell-tidied"],
    ["张 三", "张三", "A cell-tidied"],
    ["张 三 丰", "张三丰", "A cell-tidied"],
    ["欧阳 明", "欧阳明", "A cell-tidied"],
    ["张\u00a0三", "张三", "A cell-tidied"],
    ["\u200b张三\n", "张三", "A cell-tidied"],
    ["John Smith", "John Smith", ""],
    ["阿依古丽·买买提", "阿依古丽·买买提", ""],
    ["张三 李四", "张三 李四", "N person-several"],
    ["张三、李四", "张三、李四", "N person-several"],
    ["张书记", "张书记", ""],
    ["张三书记", "张三", "A cell-tidied"],
  ])("%j → %j", (raw, value, issues) => {
    const outcome = read(raw, person);
    const said = raw === "张三书记" ? "N person-title-dropped" : issues;
    expect([outcome.value, issuesOf(outcome)]).toEqual([value, said]);
  });
});

describe("row 41: rare characters are kept and shown", () => {
  test.each(["张䶮", "张□", "王？", "李\ue123", "李𬱖"])("%s", (raw) => {
    const outcome = read(raw, person);
    expect(outcome.value).toBe(raw);
    expect(outcome.issues.at(-1)?.id).toBe("text-rare-character");
  });

  test("the sentence names the character", () => {
    expect(sentences("张䶮", read("张䶮", person))).toEqual([
      "“张䶮”中的“䶮”是生僻字或缺字,已原样保留,请核对。",
    ]);
  });
});

describe("several names in a cell", () => {
  test.each([
    ["张三", ["张三"], ""],
    ["张三、李四", ["张三", "李四"], ""],
    ["张三,李四", ["张三", "李四"], "A people-split"],
    ["张三，李四；王五", ["张三", "李四", "王五"], "A people-split"],
    ["张三/李四", ["张三", "李四"], "A people-split"],
    ["张三 李四", ["张三", "李四"], "A people-split"],
    ["张三\n李四", ["张三", "李四"], "A people-split"],
    ["张　三", ["张三"], "A cell-tidied"],
    ["张 三、李 四", ["张三", "李四"], "A people-split"],
    ["张 三 李 四", ["张三", "李四"], "A people-split"],
    ["张三和李四", ["张三", "李四"], "A people-split"],
    ["张三及李四", ["张三", "李四"], "A people-split"],
    ["张三与李和平", ["张三", "李和平"], "A people-split"],
    ["李和平和王五", ["李和平", "王五"], "A people-split"],
    ["张和平", ["张和平"], ""],
    ["欧阳和平", ["欧阳和平"], ""],
    ["张三、张三", ["张三"], "A people-split"],
    ["李主任、王文书", ["李主任", "王文书"], ""],
    ["张三 李四 丰", ["张三", "李四丰"], "N people-unsure"],
    ["组长张三、李四", ["张三", "李四"], "N person-title-dropped"],
  ])("%j", (raw, value, issues) => {
    const outcome = read(raw, people);
    expect([outcome.value, issuesOf(outcome)]).toEqual([value, issues]);
  });
});

test("a title beside a name is dropped, and each name is told apart", () => {
  const raw = "组长张三、李四";
  expect(sentences(raw, read(raw, people))).toEqual(["“组长张三”已记为“张三”,请只填姓名。"]);
});

describe("row 37: titles", () => {
  test.each([
    ["张书记", { surname: "张", title: "书记" }],
    ["李主任", { surname: "李", title: "主任" }],
    ["王文书", { surname: "王", title: "文书" }],
    ["李副书记", { surname: "李", title: "副书记" }],
    ["欧阳主任", { surname: "欧阳", title: "主任" }],
    ["书记", { surname: "", title: "书记" }],
    ["张三", null],
    ["张三主任", null],
  ])("%s", (name, title) => {
    expect(titleOf(name)).toEqual(title);
  });

  test("a whole name beside a title", () => {
    expect(nameBesideTitle("张三主任")).toEqual({ name: "张三", title: "主任" });
    expect(nameBesideTitle("组长李四")).toEqual({ name: "李四", title: "组长" });
    expect(nameBesideTitle("张书记")).toBeNull();
    expect(nameBesideTitle("张三")).toBeNull();
  });
});

describe("rows 38 and 39: many households in one cell", () => {
  test.each([
    ["走访三组张三、李四等20户", { names: ["张三", "李四"], group: "3组", claimed: 20 }],
    ["张三、李四等二十户", { names: ["张三", "李四"], claimed: 20 }],
    ["张三、李四", { names: ["张三", "李四"] }],
    ["张三家、李四家", { names: ["张三", "李四"] }],
    ["3社张三", { names: ["张三"], group: "3组" }],
    ["三组20户", { names: [], group: "3组", claimed: 20 }],
    ["三组一百户", { names: [], group: "3组", claimed: 100 }],
    ["走访一百二十户次", { names: [], claimed: 120 }],
    ["20户次", { names: [], claimed: 20 }],
    ["20", { names: [], claimed: 20 }],
    ["张三、李四两户", { names: ["张三", "李四"], claimed: 2 }],
    ["张三、李四、王五等", { names: ["张三", "李四", "王五"], andOthers: true }],
    ["张　三", { names: ["张三"] }],
    ["张三 李四", { names: ["张三", "李四"] }],
    ["", { names: [] }],
  ])("%s", (text, expected) => {
    expect(parseHouseholdList(text)).toMatchObject(expected);
  });

  test("households of two groups keep their own", () => {
    const list = parseHouseholdList("三组张三、李四,四组王五");
    expect(list.group).toBeUndefined();
    expect(list.households).toEqual([
      { name: "张三", group: "3组" },
      { name: "李四", group: "3组" },
      { name: "王五", group: "4组" },
    ]);
  });

  test("household numbers count as named, other words are handed back", () => {
    expect(parseHouseholdList("03-0045、3-46").households).toEqual([
      { name: "", householdNo: "03-0045" },
      { name: "", householdNo: "03-0046" },
    ]);
    expect(parseHouseholdList("张三、本组在家所有农户若干").unread).toEqual([
      "本组在家所有农户若干",
    ]);
  });
});
