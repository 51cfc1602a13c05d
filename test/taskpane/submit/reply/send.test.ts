/** What a summary answers, by village, and the files of it. */
import { beforeAll, expect, test } from "@jest/globals";
import { unzipSync } from "fflate";
import { REPLY_SHEET } from "../../../../src/domain/replies/index.ts";
import type { ReplyFlow } from "../../../../src/taskpane/submit/reply/flow/flow.ts";
import {
  SENT_UP,
  demand,
  merged,
  reread,
  summaryBytes,
  villageBytes,
} from "../../../reply/town.ts";
import { fakeBook } from "../../ledgers/check/fakeBook.ts";
import { flowOver, PAGE } from "./support.ts";

let flow: ReplyFlow;
const files: { readonly name: string; readonly file: Blob }[] = [];

beforeAll(async () => {
  const village = async (name: string, rows: Parameters<typeof villageBytes>[1]) =>
    [`${name}.xlsx`, await villageBytes(name, rows)] as const;
  const merge = await merged(
    Object.fromEntries([
      await village("龙河村", {
        demands: [demand("LH-MS-2026-0001", SENT_UP), demand("LH-MS-2026-0002", SENT_UP)],
      }),
      await village("清溪村", { demands: [demand("QX-MS-2026-0001", SENT_UP)] }),
      await village("石桥村", { demands: [demand("SQ-MS-2026-0001")] }),
      await village("白岩村", { demands: [demand("BY-MS-2026-0001", SENT_UP)] }),
    ]),
  );
  const bytes = await summaryBytes(merge, {
    typed: {
      "LH-MS-2026-0001": { replyText: "已请水利站来看", replyBy: "何静" },
      "QX-MS-2026-0001": { replyType: "已办结", replyText: "修好了" },
      "BY-MS-2026-0001": { replyText: "下周来看" },
    },
  });
  flow = flowOver(fakeBook(await reread(bytes, "汇总.xlsx")).book, {
    download: (name, file) => files.push({ name, file }),
  });
  await flow.open();
  await flow.make();
});

test("every village: what is answered, what is not, and why", async () => {
  expect(flow.get()).toMatchObject({ phase: "preview", facts: { isSummary: true }, notices: [] });
  const { made } = flow.get();
  expect(made).toMatchObject({ kind: "send", period: "2026-11", answers: 2, waiting: 2 });
  expect(made?.kind === "send" && made.villages).toEqual(
    expect.arrayContaining([
      { village: "龙河村", answers: 1, taken: 0, waiting: 1 },
      { village: "清溪村", answers: 0, taken: 0, waiting: 1 },
      { village: "石桥村", answers: 0, taken: 0, waiting: 0 },
    ]),
  );
  const answers = await flow.ask("answers", { ...PAGE, village: "龙河村" });
  expect(answers.ok && answers.value.lines).toEqual([
    expect.objectContaining({ code: "LH-MS-2026-0001", type: "先行答复", text: "已请水利站来看" }),
  ]);
  const waiting = async (village: string) => {
    const asked = await flow.ask("waiting", { ...PAGE, village });
    return asked.ok ? asked.value.lines : [];
  };
  expect(await waiting("龙河村")).toEqual([
    { code: "LH-MS-2026-0002", ledger: "民生诉求台账", faults: [] },
  ]);
  const [lacking] = await waiting("清溪村");
  expect(lacking?.faults.length).toBeGreaterThan(0);
});

test("a village's workbook as it is; those of all villages in one file", async () => {
  await flow.save("龙河村");
  await flow.save("");
  expect(files.map(({ name }) => name)).toEqual(["回音_龙河村_2026-11.xlsx", "回音_2026-11.zip"]);
  const [one, all] = await Promise.all(
    files.map(async ({ file }) => new Uint8Array(await file.arrayBuffer())),
  );
  const book = await reread(one ?? new Uint8Array(), "回音_龙河村_2026-11.xlsx");
  expect(book.sheets.map(({ name }) => name)).toContain(REPLY_SHEET);
  // Nothing for the village without an answer, nor for the one that sent nothing up.
  expect(Object.keys(unzipSync(all ?? new Uint8Array())).toSorted()).toEqual([
    "回音_白岩村_2026-11.xlsx",
    "回音_龙河村_2026-11.xlsx",
  ]);
  expect(flow.get().notices.map(({ code }) => code)).toEqual(["saved", "saved"]);
});
