import { describe, expect, test } from "@jest/globals";
import { EMPTY_MAPPING } from "../../../src/intake/answers.ts";
import { webInflater } from "../../../src/workbook/xlsx/read/inflate-web.ts";
import { carryOut } from "../../../src/taskpane/merge/job/run.ts";
import { sha256 } from "../../../src/taskpane/merge/worker/sha256.ts";
import type { MergeOrder } from "../../../src/taskpane/merge/job/order.ts";
import type { Message } from "../../../src/taskpane/merge/worker/calls.ts";
import { handle as handleRequest } from "../../../src/taskpane/shared/worker/handle.ts";
import type { RawWorkbook } from "../../../src/workbook/raw.ts";
import { sheet, workbook } from "../../intake/layout/sheets.ts";
import { engine, goneBlob, handle } from "./township.ts";

const csv = (text: string) => handle("村名单.csv", new TextEncoder().encode(text));
const book = (...rows: readonly (readonly (string | number)[])[]): RawWorkbook =>
  workbook([
    sheet(
      "村名单",
      rows.map((row) => [...row]),
    ),
  ]);

const visits = (village: string) =>
  handle(
    `${village}2026年11月.csv`,
    new TextEncoder().encode("走访日期,户主姓名,走访内容\n2026-11-03,张三,了解生产情况\n"),
  );

const PLAIN: MergeOrder = {
  files: [visits("龙河村")],
  passedOver: [],
  period: { kind: "files" },
  asOf: "2026-12-02",
  villages: { kind: "none" },
  rules: null,
  mapping: EMPTY_MAPPING,
};

async function ask(changes: Partial<MergeOrder>) {
  const messages: Message[] = [];
  const args = { ...PLAIN, ...changes };
  await handleRequest(engine(), { id: 7, name: "merge", args }, (message: Message) => {
    messages.push(message);
  });
  const last = messages.at(-1);
  if (!last || !("reply" in last)) throw new Error("no reply");
  return { reply: last.reply, messages };
}

describe("what the clerk has to change comes back as a failure", () => {
  test.each<readonly [string, Partial<MergeOrder>, string]>([
    ["no files", { files: [] }, "no-files"],
    ["a month that is none", { period: { kind: "month", id: "2026-13" } }, "bad-period"],
    ["a week asked for as a month", { period: { kind: "month", id: "2026-W48" } }, "bad-period"],
    ["an empty 村名单", { villages: { kind: "file", file: csv("") } }, "bad-villages"],
    [
      "a 村名单 without villages",
      { villages: { kind: "file", file: csv("甲,乙\n1,2\n") } },
      "bad-villages",
    ],
    [
      "a 村名单 that is gone",
      { villages: { kind: "file", file: { path: "村名单.xlsx", blob: goneBlob() } } },
      "bad-villages",
    ],
    [
      "a sheet without villages",
      { villages: { kind: "sheet", book: { name: "本册", workbook: book(["甲"], ["乙"]) } } },
      "bad-villages",
    ],
  ])("%s", async (_, changes, code) => {
    const { reply } = await ask(changes);
    expect(reply).toMatchObject({ ok: false, failure: { code } });
  });

  test("the failure of a 村名单 says what and where", async () => {
    const { reply } = await ask({ villages: { kind: "file", file: csv("甲,乙\n1,2\n") } });
    expect(reply).toMatchObject({
      failure: { detail: expect.stringMatching(/^【村名单\.csv】.*\p{Script=Han}。$/u) },
    });
  });
});

describe("an order carried out", () => {
  test.each([
    [{ kind: "month", id: " 2026-11 " }, "2026-11"],
    [{ kind: "week", id: "2026-W45" }, "2026-W45"],
    [{ kind: "half", id: "2026-11-1" }, "2026-11-1"],
    [{ kind: "files" }, "2026-11"],
  ] as const)("period %j", async (period, id) => {
    const { reply } = await ask({ period });
    expect(reply).toMatchObject({
      ok: true,
      value: { period: { id }, periodTaken: period.kind === "files" },
    });
  });

  test("the 村名单 of a sheet says who has sent nothing", async () => {
    const workbook = book(["村(社区)"], ["龙河村"], ["青石村"]);
    const { reply } = await ask({ villages: { kind: "sheet", book: { name: "本册", workbook } } });
    expect(reply).toMatchObject({
      value: {
        hasVillageList: true,
        villages: [
          { name: "龙河村", listed: true },
          { name: "青石村", listed: true, submission: "missing" },
        ],
      },
    });
  });

  test("the rules of the open workbook decide where a month ends", async () => {
    const rules = workbook([
      sheet("规则设置", [
        ["设置项", "值"],
        ["月报截止日", 20],
      ]),
    ]);
    const period = { kind: "month", id: "2026-11" } as const;
    const order = { ...PLAIN, period, rules: { name: "本册", workbook: rules } };
    const run = await carryOut(order, { inflater: webInflater, sha256 });
    expect(run.merge.period).toMatchObject({ start: "2026-10-21", end: "2026-11-20" });
    expect(run.readings.join()).toContain("20");
  });

  test("tells of its progress, file by file", async () => {
    const { messages } = await ask({ files: [visits("龙河村"), visits("青石村")] });
    const stages = messages.flatMap((message) => ("progress" in message ? [message.progress] : []));
    expect(stages[0]).toMatchObject({ stage: "reading", done: 0, total: 2 });
    expect(stages.at(-1)).toMatchObject({ stage: "merging", done: 2, total: 2 });
    expect(messages.every(({ id }) => id === 7)).toBe(true);
  });
});
