/** A small merge for tests that need many: a clerk's workbook, a few rows of two sample villages. */
import { csvBook } from "../../../src/samples/forms/web.ts";
import { VILLAGES } from "../../../src/samples/index.ts";
import { sampleMonth } from "../../../src/samples/months.ts";
import { villageMonth } from "../../../src/samples/village-month.ts";
import { summaryTarget } from "../../../src/taskpane/merge/book/summaryTarget.ts";
import { openBook } from "../../../src/taskpane/shared/book.ts";
import { createFlow, type Flow } from "../../../src/taskpane/merge/flow/flow.ts";
import type { RunMark } from "../../../src/taskpane/merge/flow/runMark.ts";
import type { SourceHandle } from "../../../src/taskpane/merge/job/order.ts";
import type { ExcelDoor } from "../../../src/workbook/excel/index.ts";
import { bytesOf } from "../../samples/support.ts";
import { CLERKS, open, type Opened } from "../../workbook/excel/support.ts";
import { ANSWER, engineClient } from "./states.ts";
import { engine, handle, MONTH } from "./township.ts";

/** The clerk's own sheets; every run goes by the last three. */
export const CLERKS_SHEETS: readonly string[] = [CLERKS, "空表", "村名单", "规则设置", "回答记录"];

/** What the merge writes. */
export const SUMMARY: readonly string[] = [
  "汇总情况",
  "催报",
  "核对清单",
  "走访记录",
  "行数核对",
  "文件清单",
];

/** Three visits of each village: more rows cost the stand-in of Excel time, and not a request more. */
export async function visitFiles(): Promise<readonly SourceHandle[]> {
  const files = VILLAGES.slice(0, 2).map(async (village) => {
    const data = villageMonth(village, sampleMonth(MONTH));
    const visits = data.rows.get("visits")?.slice(0, 3) ?? [];
    const { text } = csvBook({ ...data, rows: new Map([["visits", visits]]) }, "visits");
    const bytes = await bytesOf({ kind: "text", text, encoding: "gbk" });
    return handle(`${village.name}2026年11月走访记录.csv`, bytes);
  });
  return Promise.all(files);
}

export function workbookOfClerk(): Opened {
  const opened = open();
  const { author, controls } = opened.host;
  const lists: Readonly<Record<string, readonly (readonly (string | number)[])[]>> = {
    村名单: [["村(社区)"], ["龙河村"], ["青石村"]],
    规则设置: [
      ["设置项", "值"],
      ["月报截止日", 20],
    ],
    回答记录: [
      ["村(社区)", "回答", "问题编号"],
      [ANSWER.village, ANSWER.value, ANSWER.id],
    ],
  };
  for (const [name, rows] of Object.entries(lists)) {
    author.addSheet(name);
    author.write(name, `A1:${"ABC"[(rows[0]?.length ?? 1) - 1] ?? "A"}${rows.length}`, rows);
  }
  author.activate(CLERKS);
  controls.resetCounts();
  return opened;
}

const NO_MARK: RunMark = { set: () => undefined, clear: () => undefined, take: () => false };

/** The task over a workbook, as the pane puts it together. */
export function pane({ door }: { readonly door: ExcelDoor }, mark = NO_MARK): Flow {
  return createFlow({
    engine: engineClient(engine),
    target: summaryTarget(openBook(() => door)),
    now: () => 0,
    today: () => "2026-12-02",
    unique: () => crypto.randomUUID(),
    mark,
    download: null,
  });
}
