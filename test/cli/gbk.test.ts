import { describe, expect, test } from "@jest/globals";
import { encodeGbk } from "../../src/cli/gbk.ts";

const decode = (bytes: Uint8Array): string => new TextDecoder("gbk").decode(bytes);

describe("GBK", () => {
  test.each([
    ["龙", [0xc1, 0xfa]],
    ["A1,", [0x41, 0x31, 0x2c]],
    ["。", [0xa1, 0xa3]],
    ["桷", [0xe8, 0xf6]],
    ["瀄", [0x9e, 0x5c]],
  ])("%s", (text, bytes) => {
    expect(decode(Uint8Array.from(bytes))).toBe(text);
    expect([...encodeGbk(text)]).toEqual(bytes);
  });

  test("whole sentences come back", () => {
    const text = "五桂镇黄桷村2026年11月:走访“张三”等20户(合计),①办结\r\n";
    expect(decode(encodeGbk(text))).toBe(text);
  });

  test("what GBK does not have becomes a question mark", () => {
    expect(decode(encodeGbk("𠮷家"))).toBe("?家");
  });
});
