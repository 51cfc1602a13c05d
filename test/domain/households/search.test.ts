import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { householdIndex, initialOf, nameInitials } from "../../../src/domain/households/index.ts";

describe("initials of pinyin", () => {
  test.each([
    ["a", "艾安敖"],
    ["b", "白包毕边薄鲍卜"],
    ["c", "蔡曹岑常车陈程成褚"],
    ["d", "戴邓丁董杜段"],
    ["e", "鄂"],
    ["f", "樊范方房费冯符傅"],
    ["g", "甘高葛耿龚关郭盖"],
    ["h", "韩郝何贺洪侯胡华黄霍"],
    ["j", "姬纪季贾江姜蒋金靳景"],
    ["k", "康柯孔寇"],
    ["l", "赖蓝郎雷黎李梁廖林刘柳龙卢鲁陆路罗骆吕"],
    ["m", "马毛梅孟苗莫穆缪"],
    ["n", "倪聂宁牛"],
    ["o", "欧"],
    ["p", "潘庞裴彭蒲朴"],
    ["q", "戚齐钱乔秦邱裘屈瞿"],
    ["r", "冉饶阮芮任"],
    ["s", "桑沙尚邵申施石史舒宋苏孙索沈"],
    ["t", "谭汤唐陶田童涂"],
    ["w", "汪王韦魏温文翁吴伍武"],
    ["x", "奚席夏向萧谢辛邢熊徐许薛"],
    ["y", "严颜杨姚叶易殷尹应尤于余俞袁岳"],
    ["z", "詹张章赵郑钟周朱祝庄卓邹左"],
  ])("%s: %s", (letter, characters) => {
    expect(Array.from(characters).filter((it) => initialOf(it) !== letter)).toEqual([]);
  });

  test("surnames that are read otherwise; the usual reading finds them as well", () => {
    expect(
      ["曾国全", "单秀英", "解放", "仇大勇", "区少华", "查良", "翟明", "尉迟恭"].map(nameInitials),
    ).toEqual([
      ["zgq", "cgq"],
      ["sxy", "dxy"],
      ["xf", "jf"],
      ["qdy", "cdy"],
      ["osh", "qsh"],
      ["zl", "cl"],
      ["zm", "dm"],
      ["ycg", "wcg"],
    ]);
    expect(nameInitials("张三")).toEqual(["zs"]);
  });

  test("what is no character of Chinese has none", () => {
    expect(nameInitials("A3·")).toEqual(["a3"]);
  });
});

const household = (
  householdNo: string,
  householder: string,
  isSpecial = false,
  lastVisit = "",
) => ({
  householdNo,
  householder,
  group: `${Number(householdNo.slice(0, 2))}组`,
  isSpecial,
  lastVisit,
});
const VILLAGE = [
  household("03-0045", "张三", false, "2026-11-02"),
  household("03-0046", "张三丰", false, "2026-01-07"),
  household("01-0002", "曾国全", true, "2026-10-01"),
  household("01-0045", "李四", false),
  household("12-0300", "欧阳小三", true),
];
const { search } = householdIndex(VILLAGE);
const names = (query: string) => search(query, 10).map(({ householder }) => householder);

describe("search", () => {
  test("without words: special ones first, longest unvisited first", () => {
    expect(names("")).toEqual(["欧阳小三", "曾国全", "李四", "张三丰", "张三"]);
  });

  test.each([
    ["张三", ["张三", "张三丰"]],
    ["三", ["欧阳小三", "张三丰", "张三"]],
    ["zs", ["张三", "张三丰"]],
    ["ZSF", ["张三丰"]],
    ["zgq", ["曾国全"]],
    ["cgq", ["曾国全"]],
    ["03-0045", ["张三"]],
    ["3-45", ["张三"]],
    ["45", ["李四", "张三"]],
    ["0300", ["欧阳小三", "张三丰", "张三"]],
    ["300", ["欧阳小三", "张三丰", "张三"]],
    ["3组", ["张三丰", "张三"]],
    ["三组zs", ["张三", "张三丰"]],
    ["第三村民小组 丰", ["张三丰"]],
    ["3组 李", []],
    ["３组", ["张三丰", "张三"]],
    ["!?", ["欧阳小三", "曾国全", "李四", "张三丰", "张三"]],
  ])("%s", (query, expected) => {
    expect(names(query)).toEqual(expected);
  });

  test("no more than asked for", () => {
    expect(search("三", 1)).toHaveLength(1);
  });

  test("every household is found by its name, its number, its initials", () => {
    const name = fc
      .array(fc.constantFrom("张", "王", "曾", "单", "国", "秀", "英", "三"), {
        minLength: 2,
        maxLength: 4,
      })
      .map((it) => it.join(""));
    const one = fc
      .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9999 }), name)
      .map(([group, no, householder]) =>
        household(`${String(group).padStart(2, "0")}-${String(no).padStart(4, "0")}`, householder),
      );
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 30 }), (all) => {
        const index = householdIndex(all);
        for (const it of all) {
          for (const query of [it.householder, it.householdNo, ...nameInitials(it.householder)]) {
            expect(index.search(query, all.length)).toContain(it);
          }
        }
      }),
    );
  });
});
