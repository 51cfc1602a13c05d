import { describe, expect, test } from "@jest/globals";
import { createCellReader, isDitto } from "../../../src/intake/cells/index.ts";
import { NO_ISSUES } from "../../../src/intake/cells/outcome.ts";
import type { RawValue } from "../../../src/workbook/raw.ts";
import { column, issuesOf, NOVEMBER, read, sentences } from "./support.ts";

const text = column("text");
const content = column("longText", { minLength: 2, maxLength: 10 });

type Row = readonly [raw: RawValue, value: string | null, issues: string];

describe("text stays as it is", () => {
  const rows: readonly Row[] = [
    [null, null, ""],
    ["", null, ""],
    ["修路", "修路", ""],
    ["第一行\n第二行", "第一行\n第二行", ""],
    ["路灯不亮，（急）？", "路灯不亮，（急）？", ""],
    ["路面坏了（一共约二十米）", "路面坏了（一共约二十米）", ""],
    ["３户，（一）", "3户，(一)", "A cell-tidied"],
    ["２０２６年", "2026年", "A cell-tidied"],
    ["ＷｉＦｉ，１．５％", "WiFi，1.5%", "A cell-tidied"],
    ["＝１＋１", "＝１＋１", ""],
    ["  修路　", "修路", "A cell-tidied"],
    ["修\u00a0路\t好", "修 路 好", "A cell-tidied"],
    ["修路\u200b", "修路", "A cell-tidied"],
    ["第一行\r\n第二行", "第一行\n第二行", "A cell-tidied"],
    [" \u3000", null, "A cell-tidied"],
    [45, "45", ""],
    [0, null, "A cell-blank-word"],
    [6222021234567890000, "6222021234567890000", "N text-digits-doubtful"],
    [true, "是", "A cell-boolean"],
    [false, "否", "A cell-boolean"],
    [{ kind: "date", serial: 46329 }, "2026-11-03", "N text-became-date"],
    [{ kind: "error", code: "#REF!" }, null, "R cell-formula-error"],
    ["缺字\ue123", "缺字\ue123", "N text-rare-character"],
  ];
  test.each(rows)("%j → %j %s", (raw, value, issues) => {
    const outcome = read(raw, text);
    expect([outcome.value, issuesOf(outcome)]).toEqual([value, issues]);
  });

  test("unchanged values share one empty list of issues", () => {
    expect(read("修路", text).issues).toBe(NO_ISSUES);
  });
});

describe("row 30: words for nothing", () => {
  test.each(["无", "/", "-", "暂无", "／", "——", " 无 ", "无。", "0"])("%j is empty", (raw) => {
    const outcome = read(raw, text);
    expect([outcome.value, issuesOf(outcome)]).toEqual([null, "A cell-blank-word"]);
  });

  test("无 may say something, a stroke does not", () => {
    const options = { noneMeans: "无诉求" };
    const outcome = read("无", text, NOVEMBER, options);
    expect([outcome.value, issuesOf(outcome)]).toEqual(["无诉求", "A cell-none-word"]);
    expect(read("/", text, NOVEMBER, options).value).toBeNull();
  });

  test.each(["无人管理", "无水", "一无所有", "0.5", "-5"])("%s says something", (raw) => {
    expect(read(raw, text)).toEqual({ value: raw, issues: [] });
  });
});

describe("row 62: formula-like and over-long text", () => {
  test.each([
    "=cmd|' /C calc'!A0",
    "+8613812345678",
    "-修路",
    "@SUM(A1)",
    "＝1+1",
    "= 1  +  1 ",
    "-  两个  空格",
  ])("%j is not touched", (raw) => {
    expect(read(raw, text)).toEqual({ value: raw, issues: [] });
  });

  test("limits are reported, never enforced", () => {
    const long = "路".repeat(11);
    const outcome = read(long, content);
    expect([outcome.value, issuesOf(outcome)]).toEqual([long, "N text-too-long"]);
    expect(sentences(long, outcome)).toEqual(["内容有11字,超过10字,已原样保留,请精简。"]);
    expect(issuesOf(read("路", content))).toBe("N text-too-short");
    expect(read("修路", content).issues).toBe(NO_ISSUES);
  });
});

test.each(["同上", "〃", "--〃--", '"', "“", " 同 上 ", "(同上)", "同上。", "″"])(
  "row 29: %s repeats the cell above",
  (raw) => {
    expect(isDitto(raw)).toBe(true);
  },
);

test.each(["", "-", "同上组", "上同村", "无"])("row 29: %j does not", (raw) => {
  expect(isDitto(raw)).toBe(false);
});

test("more distinct texts than the memory holds change nothing", () => {
  const reader = createCellReader(column("phone"), NOVEMBER);
  for (let n = 0; n < 10_050; n += 1) reader(`138 ${String(n).padStart(8, "0")}`);
  expect(reader("138 0000 0001").value).toBe("13800000001");
});
