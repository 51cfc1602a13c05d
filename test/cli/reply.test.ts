/** `minqing reply`, and `minqing merge --previous`: nothing that a clerk has typed is lost on the way. */
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { unzipSync, zipSync } from "fflate";
import { readTownshipBook } from "../../src/book/township.ts";
import { readArgs } from "../../src/cli/args.ts";
import { mergeCommand } from "../../src/cli/merge.ts";
import { replyCommand } from "../../src/cli/reply.ts";
import { UsageError } from "../../src/cli/usage.ts";
import { replySchema } from "../../src/report/reply/json.ts";
import { SENT_UP, demand, merged, reread, summaryBytes, villageBytes } from "../reply/town.ts";
import { screenTo } from "../support/screen.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "minqing-reply-"));
const at = (...names: readonly string[]): string => path.join(folder, ...names);
let out = "";
let said: string[] = [];

async function run(...argv: readonly string[]): Promise<number> {
  const read = readArgs(argv);
  if (read.kind !== "run") throw new Error(read.kind === "wrong" ? read.message : read.kind);
  const screen = screenTo((text: string) => void said.push(text));
  const command = read.options.command === "reply" ? replyCommand : mergeCommand;
  return command(read.options, screen, "2026-12-01");
}

/** As Excel saves it: with the part by which it is known. */
function savedByExcel(bytes: Uint8Array): Uint8Array {
  const app = new TextEncoder().encode(
    '<?xml version="1.0"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>',
  );
  return zipSync({ ...unzipSync(bytes), "docProps/app.xml": app });
}

const TYPED = {
  "LH-MS-2026-0001": { replyText: "已请水利站来看", replyBy: "何静" },
  "QX-MS-2026-0001": { replyType: "已办结", replyText: "已修好" },
};

beforeAll(async () => {
  const files = {
    "龙河村.xlsx": await villageBytes("龙河村", { demands: [demand("LH-MS-2026-0001", SENT_UP)] }),
    "清溪村.xlsx": await villageBytes("清溪村", { demands: [demand("QX-MS-2026-0001", SENT_UP)] }),
    "石桥村.xlsx": await villageBytes("石桥村", { demands: [demand("SQ-MS-2026-0001")] }),
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(at(name), bytes);
  writeFileSync(at("汇总.xlsx"), await summaryBytes(await merged(files), { typed: TYPED }));
});
beforeEach(() => {
  [out, said] = ["", []];
  jest.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += String(text);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe("reply", () => {
  const reply = (...more: readonly string[]) =>
    run("reply", at("汇总.xlsx"), "--out-dir", at("回音"), ...more);
  const FILE = at("回音", "回音_龙河村_2026-11.xlsx");

  test("a file for each village with an answer; the others and what waits are named", async () => {
    expect(await reply("--report", at("回音.json"))).toBe(1);
    expect(readdirSync(at("回音"))).toEqual(["回音_龙河村_2026-11.xlsx"]);
    expect(out).toContain("龙河村:1 件,已写");
    expect(out).toContain("石桥村:没有要发的回音。");
    expect(out).toContain("清溪村 民生诉求台账 QX-MS-2026-0001:“状态”不是“已办结待回访”或“已结账”");
    const json = replySchema.parse(JSON.parse(readFileSync(at("回音.json"), "utf8")));
    expect(json.villages.map(({ village, state }) => [village, state])).toEqual([
      ["清溪村", "nothing"],
      ["石桥村", "nothing"],
      ["龙河村", "written"],
    ]);
    expect(JSON.stringify(json)).not.toContain("水利站");
  });

  test("again: what is the same is not written anew; the report is", async () => {
    const before = statSync(FILE).mtimeMs;
    expect(await reply("--report", at("回音.json"), "--json")).toBe(1);
    expect(statSync(FILE).mtimeMs).toBe(before);
    const json = replySchema.parse(JSON.parse(out));
    expect(json.villages.find(({ village }) => village === "龙河村")?.state).toBe("unchanged");
  });

  test("a reply that somebody has worked on is not written over", async () => {
    const worked = savedByExcel(readFileSync(FILE));
    writeFileSync(FILE, worked);
    await reply();
    expect(new Uint8Array(readFileSync(FILE))).toEqual(worked);
    expect(readdirSync(at("回音"))).toContain("回音_龙河村_2026-11_新2.xlsx");
    expect(said.join("")).toContain("已被改过或不是回音,没有覆盖");
    // And the copy is known the next time.
    await reply();
    expect(readdirSync(at("回音"))).toHaveLength(2);
  });

  test.each<[string, readonly string[], string]>([
    ["a village's file", [at("龙河村.xlsx"), "--out-dir", at("x")], "不是汇总表"],
    ["no file", [at("没有.xlsx"), "--out-dir", at("x")], "打不开"],
    ["no folder", [at("汇总.xlsx")], "请用 --out-dir"],
    ["two summaries", [at("汇总.xlsx"), at("汇总2.xlsx"), "--out-dir", at("x")], "一次只读一份"],
  ])("%s: one sentence", async (_, argv, sentence) => {
    await expect(run("reply", ...argv)).rejects.toThrow(sentence);
  });
});

describe("merge --previous", () => {
  const merge = (...more: readonly string[]) =>
    run("merge", at("龙河村.xlsx"), at("清溪村.xlsx"), "--month", "2026-11", ...more);
  const rowsOf = async (file: string) =>
    readTownshipBook(await reread(readFileSync(file)), { name: "", asOf: "2026-12-01" }).rows;

  test("takes over what was typed, and adds nothing twice", async () => {
    await merge("--out", at("新汇总.xlsx"), "--previous", at("汇总.xlsx"));
    const rows = await rowsOf(at("新汇总.xlsx"));
    expect(rows.map(({ values }) => [values["code"], values["replyText"]])).toEqual([
      ["QX-MS-2026-0001", "已修好"],
      ["LH-MS-2026-0001", "已请水利站来看"],
    ]);
  });

  test("a summary in which 综合账 was typed is not written over", async () => {
    const typed = savedByExcel(await summaryTypedLater());
    writeFileSync(at("填过.xlsx"), typed);
    await expect(merge("--out", at("填过.xlsx"))).rejects.toThrow(
      /“.*填过.xlsx”的综合账已经填过,没有覆盖。.*--previous/,
    );
    expect(new Uint8Array(readFileSync(at("填过.xlsx")))).toEqual(typed);
  });

  test("one that was only opened and saved is", async () => {
    await merge("--out", at("看过.xlsx"));
    writeFileSync(at("看过.xlsx"), savedByExcel(readFileSync(at("看过.xlsx"))));
    await merge("--out", at("看过.xlsx"));
    expect(await rowsOf(at("看过.xlsx"))).toHaveLength(2);
  });

  test.each<[string, readonly string[], string]>([
    ["what is no summary", ["--previous", at("龙河村.xlsx")], "不是汇总表"],
    ["what is not there", ["--previous", at("没有.xlsx")], "打不开"],
    ["the very file that is to be written", ["--previous", at("新.xlsx")], "写的是同一个"],
  ])("%s: one sentence, and nothing is merged", async (_, argv, sentence) => {
    const run = merge("--out", at("新.xlsx"), ...argv);
    await expect(run).rejects.toThrow(UsageError);
    await expect(run).rejects.toThrow(sentence);
    expect(readdirSync(folder)).not.toContain("新.xlsx");
  });

  /** The digest is that of the sheets as they were written; then something is typed. */
  async function summaryTypedLater(): Promise<Uint8Array> {
    await merge("--out", at("填过.xlsx"));
    const parts = unzipSync(readFileSync(at("填过.xlsx")));
    const changed = Object.entries(parts).map(([name, bytes]) => {
      const text = new TextDecoder().decode(bytes);
      const isSheet = text.includes("综合账(民生诉求台账)");
      return [
        name,
        isSheet ? new TextEncoder().encode(text.replace(">待议账<", ">办理中<")) : bytes,
      ];
    });
    return zipSync(Object.fromEntries(changed) as typeof parts);
  }
});
