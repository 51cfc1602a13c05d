/** 发放空表 by the order of the pane: one workbook per village, all in one .zip. */
import { zipSync } from "fflate";
import { isIsoMonth } from "../../../../domain/dates/index.ts";
import { describeFinding } from "../../../../domain/findings/describe.ts";
import { monthLabel } from "../../../../domain/periods/index.ts";
import { handoutNotes, handouts, type Handout } from "../../../../handout/index.ts";
import type { JobTools } from "../../../../job/index.ts";
import { calendarInForce } from "../../../../job/settings.ts";
import type { MergeResult } from "../../../../merge/types.ts";
import type { Deflater } from "../../../../workbook/xlsx/write/deflater.ts";
import { writeWorkbook, type WriteNotice } from "../../../../workbook/xlsx/write/index.ts";
import { madeFile } from "../../../merge/job/slips.ts";
import { HandoutRefusal, type HandedOut, type HandoutOrder, type HandoutOutcome } from "./order.ts";
import { carriedFrom, rosterOf, rulesOf, villagesOf } from "./sources.ts";

export interface HandoutProgress {
  /** `reading` and `merging`: last month's files; `writing`: the new workbooks. */
  readonly stage: "reading" | "merging" | "writing";
  readonly done: number;
  readonly total: number;
}

export interface HandoutTools extends Pick<JobTools, "inflater" | "sha256"> {
  readonly deflater: Deflater;
  readonly onProgress: (progress: HandoutProgress) => void;
}

/** Throws a `HandoutRefusal` for what the clerk has to change, nothing for what files hold. */
export async function makeHandouts(
  order: HandoutOrder,
  { deflater, onProgress, ...job }: HandoutTools,
): Promise<HandoutOutcome> {
  const { township, month, asOf, withStability } = order;
  if (!isIsoMonth(month)) throw new HandoutRefusal({ code: "bad-month", detail: month });
  const tools: JobTools = {
    ...job,
    onProgress: ({ stage, done, total }) => {
      onProgress({ stage, done, total });
    },
  };
  const list = await villagesOf(order, tools);
  const rules = rulesOf(order.rules, asOf);
  const carry = await carriedFrom(order, list.villages, rules, tools);
  const { files, unlisted, strayRoster } = handouts({
    ...{ villages: list.villages, month, asOf, withStability, settings: rules.settings },
    ownDuties: rules.ownDuties,
    calendar: calendarInForce(rules.calendar, asOf, rules.settings),
    roster: rosterOf(order.rules, asOf),
    ...(township === "" ? {} : { township }),
    ...(carry && { carry }),
  });
  const entries: Record<string, Uint8Array> = {};
  const villages: HandedOut[] = [];
  const notices: WriteNotice[] = [];
  for (const file of files) {
    onProgress({ stage: "writing", done: villages.length, total: list.villages.length });
    const written = await writeWorkbook(file.plan, deflater);
    entries[file.name] = written.bytes;
    notices.push(...written.notices);
    villages.push({
      ...{ village: file.village, file: file.name },
      notes: handoutNotes(file),
      isPartial: isPartial(file),
    });
  }
  // The .xlsx inside are compressed already.
  const zip = zipSync(entries, { level: 0 });
  return {
    file: madeFile(`各村空表_${month}.zip`, zip, notices),
    villages,
    sentences: [
      ...[...list.findings, ...rules.findings].map((it) => describeFinding(it, "masked").message),
      ...carrySentences(carry, month),
      ...unlisted.map(
        (name) => `上月的文件里有“${name}”,村名单里没有,没有给它做空表。请核对村名单。`,
      ),
      ...strayRoster.map(
        (name) => `干部名册里的村“${name}”不在村名单里,这些干部没有写进任何一份。请核对村名。`,
      ),
    ],
  };
}

function isPartial({ carried }: Handout): boolean {
  if (!carried) return false;
  return carried.refused > 0 || carried.left.size > 0 || carried.ownColumns.length > 0;
}

/** Files of which nothing was taken over, with why, and villages that had none. */
function carrySentences(carry: MergeResult | null, month: string): readonly string[] {
  if (!carry) return [];
  const refused = carry.files.filter(({ status }) => status === "refused");
  return [
    ...refused.map(({ path }) => {
      const why = carry.findings.find(({ file, sheet }) => file === path && sheet === "");
      return why
        ? describeFinding(why, "masked").message
        : `【${path}】没有读进来,里面的内容没有带入。`;
    }),
    ...carry.missingVillages.map(
      (name) => `${name}:选的文件里没有它上月的,${monthLabel(month)}的是空表。`,
    ),
  ];
}
