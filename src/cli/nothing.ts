/** What is said where files were read and none of them could be used: why, and what to do. */
import { monthLabel } from "../domain/periods/index.ts";
import { baseName } from "../domain/text/paths.ts";
import type { MergeResult } from "../merge/types.ts";

/** A 零报告 is something: it says that nothing came in. */
export function isUsable({ files }: Pick<MergeResult, "files">): boolean {
  return files.some(({ status }) => status === "merged" || status === "zero-report");
}

/** `unwritten`: what this leaves out, a clause. */
export function nothingUsable(
  { files, period }: Pick<MergeResult, "files" | "period">,
  unwritten = "没有写任何文件",
): string {
  const others = files.filter(({ reason }) => reason === "wrong-month");
  if (others.length > 0) {
    const months = [...new Set(others.map(({ month }) => month))].sort();
    const [last = ""] = months.slice(-1);
    const counts = months.map(
      (month) => `${others.filter((it) => it.month === month).length} 份是${monthLabel(month)}的`,
    );
    return `没有一份文件是${monthLabel(period.month)}的台账:${counts.join(",")}。${unwritten}。请检查要做的是哪个月(例如 --month ${last}),或者换成${monthLabel(period.month)}的文件。`;
  }
  const own = files.find(({ reason }) => reason === "own-product");
  if (own) {
    return `没有读到各村的台账:“${baseName(own.path)}”是本软件写出的表,不是村里的台账。${unwritten}。请写各村台账的文件夹或文件。`;
  }
  return `没有一份文件认得出是哪个村的、里面有台账,${unwritten}。请看上面各文件的原因,或者用 --villages 给出村名单。`;
}
