/**
 * 催报: one ready-to-send message per village. It names sheet and cell and says what to do; it
 * never holds a value of the ledgers, since chat groups are no place for them.
 */
import { findingKind } from "../../domain/findings/catalogue.ts";
import type { Finding } from "../../domain/findings/types.ts";
import { groupBy } from "../../domain/groups.ts";
import { ledgerById } from "../../domain/ledgers/index.ts";
import type { LedgerId } from "../../domain/ledgers/types.ts";
import type { MergeResult, VillageStatus } from "../../merge/types.ts";
import { countPlaces, mendingByVillage } from "./mending.ts";
import { cellOrRow, commonSentence, whereToLook } from "./sentence.ts";
import { spokenDate } from "./spokenDate.ts";

/** Places named in one message; more than that nobody reads on a telephone. */
export const PLACES_SHOWN = 10;
/** Cells named in one place when the same sentence fits many of them. */
const CELLS_SHOWN = 5;

/** Village name → message, in the order of the 村名单. */
export function urgeTexts(result: MergeResult): ReadonlyMap<string, string> {
  const mending = mendingByVillage(result.findings);
  return new Map(
    result.villages.map((status) => [
      status.village.name,
      urgeText(result, status, mending.get(status.village.name) ?? []),
    ]),
  );
}

function urgeText(
  result: MergeResult,
  status: VillageStatus,
  findings: readonly Finding[],
): string {
  const lines = [`【${status.village.name}】${opening(result, status)}`];
  if (findings.length > 0) lines.push(...placesToMend(findings, status.submission === "returned"));
  const stale = isDelivered(status) ? notUpdated(result, status) : [];
  if (stale.length > 0) {
    const names = stale.map((id) => ledgerById(id).name).join("、");
    lines.push(
      `${periodWord(result)}没有更新的台账:${names}。请补登后重新报送;确实没有新情况的,请回复“无新增”。`,
    );
  }
  if (lines.length === 1 && isDelivered(status)) lines.push(thanks(status));
  return lines.join("\n");
}

/** What has arrived, or that nothing has. */
function opening(result: MergeResult, { submission, village }: VillageStatus): string {
  const ledgers = `${result.period.label}民情台账`;
  const deadline =
    village.deadline === "" ? "" : `报送截止${spokenDate(village.deadline, result.asOf)}`;
  const received =
    village.received === "" ? "" : `${spokenDate(village.received, result.asOf)}收到`;
  switch (submission) {
    case "missing": {
      const today = spokenDate(result.asOf, result.asOf);
      const limit = deadline === "" ? "" : `(${deadline})`;
      const overdue = village.deadline !== "" && village.deadline < result.asOf;
      const request = overdue
        ? "已经过了截止日,请今天就报送。"
        : `请${deadline === "" ? "尽快" : "在截止日前"}报送。`;
      return `${ledgers}${limit}到${today}还没有收到,${request}没有内容的,请在表中填写“本月无”作零报告,不要漏报。`;
    }
    case "zero-report":
      return `${ledgers}已收到,记为零报告。`;
    case "returned":
      return `${ledgers}已收到,但文件没有采用,需要重新报送。`;
    case "late":
      return `${ledgers}已收到,属于迟报(${[deadline, received].filter(Boolean).join(",")})。下次请按时报送。`;
    case "on-time":
      return `${ledgers}已按时收到。`;
    case "undated":
      return `${ledgers}已收到。`;
  }
}

/** Findings of one kind in one column of one sheet; at least one. */
type MendingLine = readonly [Finding, ...Finding[]];

/** Numbered lines; cells of one column with the same trouble share a line. */
function placesToMend(findings: readonly Finding[], returned: boolean): string[] {
  const byTrouble = groupBy(findings, ({ file, sheet, header, id }) =>
    JSON.stringify([file, sheet, header, id]),
  );
  const all = [...byTrouble.values()];
  const total = countPlaces(findings);
  const errors = countPlaces(findings.filter((f) => findingKind(f.id).severity === "error"));
  const lines = [
    errors === 0 ? `有${total}处请核对:` : `有${total}处需要修改或核对(其中${errors}处必须改):`,
    ...all.slice(0, PLACES_SHOWN).map((line, index) => `${index + 1}. ${lineText(line)}`),
  ];
  const slip = returned ? "文件" : "退回单";
  if (all.length > PLACES_SHOWN) lines.push(`……等${total}处,详见${slip}。`);
  lines.push(
    returned ? "请改好后把整个文件重新发来,谢谢!" : "请在退回单里改好(或改原表)后整份发回,谢谢!",
  );
  return lines;
}

function lineText(line: MendingLine): string {
  const cells = [...new Set(line.map(cellOrRow).filter((cell) => cell !== ""))];
  const shown = cells.slice(0, CELLS_SHOWN).join("、");
  const more = cells.length > CELLS_SHOWN ? `等${countPlaces(line)}处` : "";
  return `${whereToLook(line[0], shown + more)}:${commonSentence(line)}`;
}

function isDelivered({ submission }: VillageStatus): boolean {
  return submission !== "missing" && submission !== "returned";
}

function thanks({ submission, ledgers }: VillageStatus): string {
  if (submission === "zero-report") return "谢谢配合!";
  const rows = Object.values(ledgers).reduce((sum, tally) => sum + tally.read, 0);
  const punctual = submission === "on-time" ? "报送按时、填写规范" : "填写规范";
  const rowsSaid = rows === 0 ? "" : `${rows}行全部合格,`;
  return `${rowsSaid}没有要修改的地方。${punctual},感谢你们的认真工作!`;
}

/**
 * Ledgers to be brought up to date in this period. Asked for in weekly and half-monthly runs
 * (C2–C4); a whole month without, say, a meeting is for the review to judge.
 */
export function notUpdated({ period }: MergeResult, status: VillageStatus): readonly LedgerId[] {
  return period.kind === "month" ? [] : status.notUpdated;
}

/** 本月, 本周 or 本半月. */
export function periodWord({ period }: MergeResult): string {
  return { month: "本月", week: "本周", half: "本半月" }[period.kind];
}
