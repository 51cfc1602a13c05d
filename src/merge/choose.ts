/**
 * Which files of a village count (mess rows 56, 58): a mended 退回单 takes the place of the file that
 * it came from; two different files for one village and month are both refused until answered; a file
 * of an earlier month stands beside this month's file for comparison and is refused without it.
 */
import { SENT_SHEET } from "../domain/escalation/sentSheet.ts";
import { addTo, groupBy } from "../domain/groups.ts";
import { monthLabel } from "../domain/periods/index.ts";
import type { Finding, Question } from "../domain/findings/types.ts";
import { villageAnswers, type Mapping } from "../intake/answers.ts";
import type { FileIntake } from "../intake/types.ts";
import type { MergePeriod } from "./types.ts";
import { baseName } from "../domain/text/paths.ts";

export interface Choice {
  readonly intake: FileIntake;
  readonly use: "current" | "earlier" | "refused" | "skipped";
  /** Finding kind behind `refused` and `skipped`. */
  readonly reason?: string;
}

export interface Choosing {
  readonly choices: readonly Choice[];
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
}

/** A workbook of which nothing was read but what was sent up. */
function isSent({ blocks }: FileIntake): boolean {
  return blocks.length > 0 && blocks.every(({ sheet }) => sheet.trim().startsWith(SENT_SHEET));
}

/** `intakes` in any order; the result does not depend on it. */
export function chooseFiles(
  intakes: readonly FileIntake[],
  period: MergePeriod,
  mapping: Mapping,
): Choosing {
  const findings: Finding[] = [];
  const questions: Question[] = [];
  const verdicts = new Map<FileIntake, Choice>();
  const settle = (intake: FileIntake, use: Choice["use"], reason?: string): void => {
    verdicts.set(intake, { intake, use, ...(reason === undefined ? {} : { reason }) });
  };

  const present = intakes.filter((intake) => intake.status !== "skipped");
  const standing = new Set(dropSuperseded(present, settle, findings));
  const remaining: FileIntake[] = [];
  for (const intake of intakes) {
    if (intake.status === "skipped") settle(intake, "skipped", intake.reason);
    else if (!standing.has(intake)) continue;
    else if (intake.status === "refused") settle(intake, "refused", intake.reason);
    else remaining.push(intake);
  }
  const current = new Map<string, FileIntake[]>();
  const others: FileIntake[] = [];
  for (const intake of remaining) {
    if (isOfPeriod(intake.month, period)) addTo(current, intake.village, intake);
    else others.push(intake);
  }
  for (const [village, files] of current) {
    for (const sameMonth of byMonth(files)) {
      const own = sameMonth.filter((intake) => !isSent(intake));
      const chosen = own.length === 0 ? sameMonth : own;
      settleOne(village, chosen, mapping, { settle, findings, questions });
      // Copies of the ledger's rows ask no question: row by row the ledger goes before them.
      for (const intake of sameMonth) if (!chosen.includes(intake)) settle(intake, "current");
    }
  }
  for (const intake of others) {
    const hasCurrent = current
      .get(intake.village)
      ?.some((file) => verdicts.get(file)?.use === "current");
    const twins = others.filter((o) => o.village === intake.village && o.month === intake.month);
    if (hasCurrent && intake.month < period.month && twins.length === 1) {
      settle(intake, "earlier");
      findings.push(onFile("earlier-month-file", intake, { fileMonth: spokenMonth(intake.month) }));
      continue;
    }
    settle(intake, "refused", "wrong-month");
    const slots = { fileMonth: spokenMonth(intake.month), period: period.label };
    findings.push(onFile("wrong-month", intake, slots));
    questions.push(wrongMonthQuestion(intake, period));
  }
  const choices = intakes.map(
    (intake) => verdicts.get(intake) ?? { intake, use: "current" as const },
  );
  return { choices, findings, questions };
}

type Settle = (intake: FileIntake, use: Choice["use"], reason?: string) => void;

/** A 退回单 that came back takes the place of its original, and of earlier slips of it. */
function dropSuperseded(
  present: readonly FileIntake[],
  settle: Settle,
  findings: Finding[],
): readonly FileIntake[] {
  const hashes = new Set(present.map((intake) => intake.file.sha256));
  const successors = new Map<string, FileIntake>();
  for (const intake of present) {
    // A slip that cannot be read or placed itself takes nobody's place.
    if (!intake.replaces || intake.status === "refused") continue;
    successors.set(intake.replaces.sha256, intake);
    if (!hashes.has(intake.replaces.sha256)) {
      findings.push(onFile("slip-without-original", intake, {}));
    }
  }
  return present.filter((intake) => {
    const successor = successors.get(intake.file.sha256);
    if (!successor || successor === intake) return true;
    settle(intake, "skipped", "file-superseded");
    findings.push(onFile("file-superseded", intake, { successor: baseName(successor.file.path) }));
    return false;
  });
}

function settleOne(
  village: string,
  files: readonly FileIntake[],
  mapping: Mapping,
  out: { settle: Settle; findings: Finding[]; questions: Question[] },
): void {
  const [only, ...more] = files;
  if (only === undefined) return;
  if (more.length === 0) {
    out.settle(only, "current");
    return;
  }
  const id = `two-files:${only.month}`;
  const names = files.map((file) => baseName(file.file.path));
  const answer = villageAnswers(mapping, village)(id);
  const chosen = files.find((file) => baseName(file.file.path) === answer);
  for (const intake of files) {
    if (chosen) {
      if (intake === chosen) {
        out.settle(intake, "current");
        continue;
      }
      out.settle(intake, "skipped", "file-not-chosen");
      out.findings.push(onFile("file-not-chosen", intake, { chosen: answer ?? "" }));
      continue;
    }
    out.settle(intake, "refused", "two-files");
    const slots = {
      village,
      month: spokenMonth(only.month),
      count: files.length,
      files: names.join("、"),
    };
    out.findings.push(onFile("two-files", intake, slots));
  }
  out.questions.push({
    ...onFile("two-files", only, {}),
    file: "",
    id,
    prompt: `${village}${spokenMonth(only.month)}有${files.length}份内容不同的文件,以哪一份为准?`,
    options: names.map((name) => ({ value: name, label: name })),
    defaultValue: "refuse",
    ...(chosen && answer !== undefined ? { answer } : {}),
  });
}

function wrongMonthQuestion(intake: FileIntake, period: MergePeriod): Question {
  return {
    ...onFile("wrong-month", intake, {}),
    village: "",
    id: `wrong-month:${period.id}`,
    prompt: `【${baseName(intake.file.path)}】写的是${spokenMonth(intake.month)},要当作${period.label}的文件汇总吗?`,
    options: [
      { value: "reject", label: "不汇总" },
      { value: "accept", label: `当作${period.label}的文件` },
    ],
    defaultValue: "reject",
  };
}

function isOfPeriod(month: string, period: MergePeriod): boolean {
  if (month === "" || month === period.month) return true;
  if (period.kind === "month") return false;
  return month === period.start.slice(0, 7) || month === period.end.slice(0, 7);
}

function byMonth(files: readonly FileIntake[]): readonly (readonly FileIntake[])[] {
  return [...groupBy(files, ({ month }) => month).values()];
}

/** A finding about a whole file. */
export function onFile(
  id: string,
  intake: FileIntake,
  slots: Readonly<Record<string, string | number>>,
): Finding {
  return {
    id,
    file: intake.file.path,
    village: intake.village,
    sheet: "",
    cell: "",
    header: "",
    value: "",
    slots,
    mask: "none",
  };
}

/** A file that names no month is taken for one of the period. */
function spokenMonth(month: string): string {
  return month === "" ? "本期" : monthLabel(month);
}
