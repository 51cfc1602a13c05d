/** What the scanner must find, kind by kind, and what it must leave alone. */
import { describe, expect, test } from "@jest/globals";
import { scanner, type KnownPhrase } from "../../../src/domain/publication/scan/index.ts";
import { Phrases } from "../../../src/domain/publication/scan/phrases.ts";

const known = new Phrases<KnownPhrase>();
for (const name of ["张三", "张三丰", "欧阳明月", "高兴", "阿布·热西提", "John Li"]) {
  known.add(name, { kind: "name", why: "一户一档里的户主姓名" });
}
known.add("老供销社对面第二间", { kind: "address", why: "一户一档里的常住地址" });
const scan = scanner([known], ["王家大院"]);

const found = (text: string): readonly string[] => scan(text).map((it) => `${it.kind}:${it.text}`);

describe("names", () => {
  test.each([
    ["已为张三家修好水管", "张三"],
    ["已为张 三家修好水管", "张 三"],
    ["已为张　三修好", "张　三"],
    ["已为张\u200b三修好", "张\u200b三"],
    ["已为张\n三修好", "张\n三"],
    ["已为张·三修好", "张·三"],
    ["“张”三修好", "张”三"],
    ["找张三丰", "张三丰"],
    ["群众高兴", "高兴"],
    ["阿布热西提的路", "阿布热西提"],
    ["阿布・热西提的路", "阿布・热西提"],
    ["由ＪＯＨＮ ＬＩ负责", "ＪＯＨＮ ＬＩ"],
  ])("%s", (text, name) => {
    expect(found(text)).toContain(`name:${name}`);
  });

  test("the shorter of two names at one place is no second hit", () => {
    expect(found("找张三丰")).toEqual(["name:张三丰"]);
  });

  test("a hit says where it stands and where the name is known from", () => {
    expect(scan("为张 三修路")).toEqual([
      { start: 1, end: 4, kind: "name", why: "一户一档里的户主姓名", text: "张 三" },
    ]);
  });

  test("who is not in the ledgers is not known", () => {
    expect(found("李四")).toEqual([]);
  });
});

describe("numbers", () => {
  test.each([
    ["id", "510129199011271234"],
    ["id", "51012919901127123x"],
    ["id", "51012919901127123X"],
    ["id", "５１０１２９１９９０１１２７１２３４"],
    ["id", "510129 19901127 1234"],
    ["id", "510129-19901127-1234"],
    ["id", "510129 1990-11-27 1234"],
    ["id", "51012919901127123 ×"],
    ["id", "五一〇一二九一九九〇一一二七一二三四"],
    ["id", "510129901127123"],
    ["id", "510129 901127 123"],
    ["phone", "13812345678"],
    ["phone", "138 1234 5678"],
    ["phone", "138-1234-5678"],
    ["phone", "138—1234—5678"],
    ["phone", "１３８１２３４５６７８"],
    ["phone", "一三八一二三四五六七八"],
    ["phone", "幺三八一二三四五六七八"],
    ["phone", "+86 13812345678"],
    ["phone", "1\u200b38123\u200d45678"],
    ["phone", "1️⃣3️⃣8️⃣12345678"],
    ["phone", "138、1234、5678"],
    ["phone", "138\n12345678"],
    ["phone", "88221234"],
    ["phone", "8822 123"],
    ["phone", "028-88221234"],
    ["phone", "(028)88221234"],
    ["phone", "(028)8822-1234"],
    ["phone", "400-800-1234"],
    ["account", "6214 6700 1234 5678 901"],
    ["account", "621467001234567"],
    ["number", "1234567890"],
  ])("%s %s", (kind, text) => {
    expect(found(`联系${text}即可`)).toEqual([`${kind}:${text}`]);
  });

  test("a number beside others is found whole", () => {
    expect(found("3组5户13812345678有事")).toContain("phone:13812345678");
    expect(found("电话13812345678,13912345679")).toContain("phone:13812345678");
  });

  test("an announced number need not be long", () => {
    expect(found("短号:61234")).toEqual(["phone:61234"]);
    expect(found("微信号 wang_01")).toContain("phone:wang_01");
  });

  test.each([
    "已于2026-11-27修好",
    "2026.11.1-11.30施工",
    "2026-11-01—2026-11-30施工",
    "2025-2026年度",
    "修路1200米,投入35.6万元",
    "第1、2、3、4、5、6、7组",
    "8:30-17:30开放",
    "三组至七组道路硬化3.5公里",
    "惠及120户350人",
  ])("%s: nothing of anybody", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("addresses", () => {
  test.each([
    ["三组12号", "12号"],
    ["三组十二号", "十二号"],
    ["3组第12户", "3组第12户"],
    ["三组 12 户", "三组 12 户"],
    ["03-0045", "03-0045"],
    ["幸福小区5栋2单元301室", "5栋2单元301室"],
    ["幸福路12门前", "路12"],
    ["老街12号附3号", "12号附3号"],
    ["5-2-301", "5-2-301"],
    ["老供销社对面第二间", "老供销社对面第二间"],
  ])("%s", (text, address) => {
    expect(found(`在${text}门口`)).toContain(`address:${address}`);
  });

  test.each(["龙河村三组", "11月12号完工", "十一月十二号完工", "硬化道路12公里", "新修水渠300米"])(
    "%s may be said",
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe("words", () => {
  test.each([
    "患病",
    "残疾",
    "残 疾",
    "信访",
    "上访",
    "离婚",
    "低保",
    "刑满",
    "身份证",
    "王家大院",
  ])("%s", (word) => {
    expect(scan(`涉及${word}的事`).map(({ kind }) => kind)).toEqual(["word"]);
  });

  test.each(["防治病虫害", "病险水库除险", "清理残枝", "修建盲道"])("%s is harmless", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("a harmless word hides no other one", () => {
    expect(found("病虫害防治和大病")).toEqual(["word:病"]);
  });
});
