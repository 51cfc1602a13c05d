/** 晒账公示 without Excel: what is found, decided and handed out. */
import { beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { NOTHING_KEPT, type Kept } from "../../../../src/taskpane/submit/publish/kept/kept.ts";
import type { KeptBook } from "../../../../src/taskpane/submit/publish/kept/sheet.ts";
import type { TargetResult } from "../../../../src/taskpane/shared/bookTarget.ts";
import type { PublishFlow } from "../../../../src/taskpane/submit/publish/flow/flow.ts";
import type { RawWorkbook } from "../../../../src/workbook/raw.ts";
import { bare, leaked } from "../../../report/publication/search.ts";
import {
  flowOver,
  matter,
  matters,
  handedText,
  hit,
  decide,
  SECRETS,
  stillBook,
  villageRaw,
  type Handed,
} from "./support.ts";

let raw: RawWorkbook;
let kept: Kept;
let keeping: TargetResult<null>;
/** Null: what is kept. */
let reading: TargetResult<Kept> | null;
let flow: PublishFlow;
let handed: Handed[];

beforeAll(async () => {
  raw = await villageRaw();
});
beforeEach(async () => {
  handed = [];
  kept = NOTHING_KEPT;
  keeping = { ok: true, value: null };
  reading = null;
  await reopen();
});

async function reopen(): Promise<void> {
  const book: KeptBook = {
    read: () => Promise.resolve(reading ?? { ok: true, value: kept }),
    write: (given) => {
      if (keeping.ok) kept = given;
      return Promise.resolve(keeping);
    },
  };
  flow = flowOver({ book: stillBook(() => raw), kept: book }, handed);
  await flow.open();
  await flow.make();
}

describe("before anything is decided", () => {
  test("every item is accounted for, and stability is a number", () => {
    expect(flow.get()).toMatchObject({ phase: "preview", notices: [] });
    expect(flow.get().made).toMatchObject({
      ...{ unit: "龙河村", label: "2026年11月", from: "2026-11-20", to: "2026-11-26" },
      balance: { items: 7, published: 1, withheld: 5, blocked: 1, outside: 0, ok: true },
      ...{ open: 6, openMatters: 3, matters: { open: 3, settled: 0 }, offers: 1 },
      missing: { noSummary: 1, noStatus: 1 },
    });
  });

  test("each place is shown in its sentence, with what it is", async () => {
    const [first] = await matters(flow);
    expect(first).toMatchObject({
      ...{ item: "LH-MS-2026-0002", category: "交通", state: "undecided" },
      place: { sheet: "民生诉求台账" },
    });
    expect(first?.texts.map(({ field, pieces, shown }) => ({ field, pieces, shown }))).toEqual([
      {
        field: "summary",
        pieces: [
          { text: "丁一山", kinds: ["name"] },
          { text: "家旁的水渠已清淤,联系", kinds: [] },
          { text: "13812345678", kinds: ["phone"] },
        ],
        shown: null,
      },
    ]);
    expect(await hit(flow, "0002", "丁一山")).toMatchObject({ decision: null, alike: 2 });
  });

  test("the file holds nothing of the open ones", async () => {
    await flow.save();
    expect(handed.map(({ name }) => name)).toEqual(["公示表_龙河村_2026年11月.xlsx"]);
    expect(flow.get().notices).toMatchObject([{ code: "saved", detail: handed[0]?.name }]);
    const text = await handedText(handed);
    expect(text).toContain("修复三组路灯两盏");
    expect(leaked(text, SECRETS)).toEqual([]);
  });

  test("the preview has the very cells of the file", async () => {
    const reply = await flow.ask("wall", { village: "龙河村", from: 0, count: 9 });
    const page = reply.ok ? reply.value : null;
    expect(page).toMatchObject({ title: "龙河村民情事项公示表", total: 1 });
    expect(page?.rows[0]?.slice(0, 4)).toEqual(["1", "交通", "修复三组路灯两盏", "三组村民"]);
    expect(page?.foot.join()).toContain("民情收集站:党群服务中心    联系电话:02888001122");
    await flow.save();
    const text = await handedText(handed);
    const cells = [page?.title, page?.about, ...(page?.headers ?? []), ...(page?.foot ?? [])];
    for (const cell of [...cells, ...(page?.rows.flat() ?? [])])
      expect(text).toContain(bareText(cell));
  });
});

function bareText(text = ""): string {
  return bare(new Map([["", text]])).trim();
}

describe("decisions", () => {
  test("released, masked and refused pieces go their ways; what is open stays off", async () => {
    await decide(flow, "0002", "丁一山", "mask");
    await decide(flow, "0002", "13812345678", "release");
    await decide(flow, "0004", "510129199001011234", "withhold");
    expect(flow.get().made).toMatchObject({
      ...{ balance: { published: 2, withheld: 4 }, open: 2, openMatters: 1, refused: 1 },
    });
    const lines = await matters(flow);
    expect(lines.map(({ item, state }) => [item.slice(-4), state])).toEqual([
      ["0002", "shown"],
      ["0003", "undecided"],
      ["0004", "refused"],
    ]);
    expect(lines[0]?.texts[0]?.shown).toBe("三组村民家旁的水渠已清淤,联系13812345678");
    await flow.save();
    expect(leaked(await handedText(handed), SECRETS)).toEqual(["13812345678"]);
    // Another decision makes the file one of yesterday's.
    expect(flow.get().notices).toMatchObject([{ code: "saved" }]);
    await decide(flow, "0002", "丁一山", "release");
    expect(flow.get().notices).toEqual([]);
  });

  test("one decision for all that are alike", async () => {
    const { key } = await hit(flow, "0002", "丁一山");
    await flow.decide({ key, decision: "mask", alike: true });
    expect(await hit(flow, "0003", "丁一山")).toMatchObject({ decision: "mask" });
    expect(await hit(flow, "0003", "何小川")).toMatchObject({ decision: null });
    expect(flow.get().made).toMatchObject({ open: 4 });
  });

  test("what is added later is asked about, whatever was decided of its like", async () => {
    const { key } = await hit(flow, "0003", "何小川");
    await flow.decide({ key, decision: "release", alike: true });
    const offers = await flow.ask("offers", { from: 0, count: 9 });
    const [offer] = offers.ok ? offers.value.lines : [];
    await flow.decide({ key: offer?.key ?? "", decision: "release", alike: false });
    const { texts } = await matter(flow, "0003");
    expect(texts.map((text) => text.hits.map(({ found, decision }) => [found, decision]))).toEqual([
      [
        ["丁一山", null],
        ["何小川", "release"],
      ],
      [["何小川", null]],
    ]);
  });

  test("a text of the ledger is added by decision only, and what is in it is asked about", async () => {
    await decide(flow, "0003", "丁一山", "mask");
    await decide(flow, "0003", "何小川", "mask");
    const offers = await flow.ask("offers", { from: 0, count: 9 });
    const [offer] = offers.ok ? offers.value.lines : [];
    expect(offer).toMatchObject({ item: "LH-MS-2026-0003", field: "result", isAdded: false });
    await flow.decide({ key: offer?.key ?? "", decision: "release", alike: false });
    expect(flow.get().made).toMatchObject({ openMatters: 3 });
    const texts = (await matter(flow, "0003")).texts;
    expect(texts.map(({ field }) => field)).toEqual(["summary", "result"]);
    await flow.decide({ key: texts[1]?.hits[0]?.key ?? "", decision: "mask", alike: false });
    await flow.save();
    const text = await handedText(handed);
    expect(text).toContain("三组村民家的路面硬化完成");
    expect(leaked(text, SECRETS)).toEqual([]);
  });

  test("are kept, the latest last, with what was typed", async () => {
    flow.back();
    flow.choose({ complaints: " 028-88003344 " });
    await flow.make();
    await decide(flow, "0002", "丁一山", "mask");
    await decide(flow, "0002", "13812345678", "release");
    await decide(flow, "0002", "丁一山", "withhold");
    expect([...kept.decisions.values()]).toEqual(["release", "withhold"]);
    expect(kept).toMatchObject({ complaints: "028-88003344", stations: {}, words: "" });
  });

  test("when they cannot be kept it is said once, and they count all the same", async () => {
    keeping = { ok: false, code: "AccessDenied", sentence: "工作簿受保护。" };
    await decide(flow, "0002", "丁一山", "mask");
    await decide(flow, "0002", "13812345678", "mask");
    const { notices, made } = flow.get();
    expect(notices).toEqual([{ code: "not-kept", intent: "warning", detail: "工作簿受保护。" }]);
    expect(made).toMatchObject({ balance: { published: 2 } });
  });

  test("what could not be read is not written over", async () => {
    reading = { ok: false, code: "AccessDenied", sentence: "工作簿受保护。" };
    await reopen();
    await decide(flow, "0002", "丁一山", "mask");
    expect(kept).toBe(NOTHING_KEPT);
    reading = null;
    await flow.make();
    await decide(flow, "0002", "13812345678", "mask");
    expect(kept.decisions.size).toBe(2);
  });
});

test.each([
  ["bad-day", { from: "11月底" }],
  ["bad-span", { from: "2026-11-20", to: "2026-11-19" }],
])("%s is said before anything is read", async (code, choice) => {
  flow.back();
  flow.choose(choice);
  await flow.make();
  expect(flow.get()).toMatchObject({ phase: "choosing", notices: [{ code }] });
});
