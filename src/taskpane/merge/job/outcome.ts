/** The result of a run as the pane shows it: small, whatever the number of rows. */
import { findingKind } from "../../../domain/findings/catalogue.ts";
import type { Finding, Severity } from "../../../domain/findings/types.ts";
import { groupBy } from "../../../domain/groups.ts";
import { ledgerById } from "../../../domain/ledgers/index.ts";
import { sentUp } from "../../../job/township.ts";
import type { FileStatus } from "../../../intake/types.ts";
import type { Submission } from "../../../domain/submissions.ts";
import type { Balance, MergedFile } from "../../../merge/types.ts";
import { sentenceBesidePlace } from "../../../report/parts/sentence.ts";
import { needsSlip } from "../../../report/slips/slip.ts";
import { countPlaces, mendingByVillage } from "../../../report/urge/mending.ts";
import { urgeTexts } from "../../../report/urge/texts.ts";
import { openQuestions } from "./questions.ts";
import type { Run } from "./run.ts";

export interface VillageLine {
  readonly name: string;
  /** False when it stands in no 村名单. */
  readonly listed: boolean;
  readonly submission: Submission;
  readonly rows: number;
  /** Places to mend or to look at. */
  readonly places: number;
  readonly questions: number;
  /** The message to send to the village. */
  readonly urge: string;
  /** There is a file to give back with its faults marked. */
  readonly hasSlip: boolean;
}

export interface FileLine {
  readonly path: string;
  readonly village: string;
  readonly status: FileStatus;
  readonly rows: number;
  /** Why it was refused or passed over; "" otherwise. */
  readonly why: string;
}

export interface RunOutcome {
  readonly period: { readonly id: string; readonly label: string };
  readonly periodTaken: boolean;
  readonly asOf: string;
  readonly township: string;
  readonly balance: Balance;
  readonly villages: readonly VillageLine[];
  readonly hasVillageList: boolean;
  readonly ledgers: readonly { readonly name: string; readonly rows: number }[];
  readonly files: readonly FileLine[];
  readonly findings: Readonly<Record<Severity, number>>;
  readonly openQuestions: number;
  /** Items that villages sent up to the township (综合账). */
  readonly sentUp: number;
  /** False when no file could be used at all. */
  readonly usable: boolean;
}

export function outcomeOf({ merge, township, periodTaken }: Run): RunOutcome {
  const byFile = groupBy(merge.findings, ({ file }) => file);
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { id } of merge.findings) counts[findingKind(id).severity] += 1;
  return {
    period: { id: merge.period.id, label: merge.period.label },
    periodTaken,
    asOf: merge.asOf,
    township,
    balance: merge.balance,
    villages: villageLines(merge, byFile),
    hasVillageList: merge.villages.some(({ village }) => village.listed),
    ledgers: [...merge.records].flatMap(([id, { length: rows }]) =>
      rows === 0 ? [] : [{ name: ledgerById(id).name, rows }],
    ),
    files: merge.files.map((file) => fileLine(file, byFile.get(file.path) ?? [])),
    findings: counts,
    openQuestions: openQuestions(merge).length,
    sentUp: sentUp(merge).length,
    usable: merge.files.some(({ status }) => status === "merged" || status === "zero-report"),
  };
}

type FindingsByFile = ReadonlyMap<string, readonly Finding[]>;

function villageLines(merge: Run["merge"], byFile: FindingsByFile): readonly VillageLine[] {
  const urges = urgeTexts(merge);
  const mending = mendingByVillage(merge.findings);
  const withSlip = new Set(
    merge.files.filter((file) => givesSlip(file, byFile)).map(({ village }) => village),
  );
  return merge.villages.map(({ village, submission, ledgers, questions }) => ({
    name: village.name,
    listed: village.listed,
    submission,
    rows: Object.values(ledgers).reduce((sum, { read }) => sum + read, 0),
    places: countPlaces(mending.get(village.name) ?? []),
    questions,
    urge: urges.get(village.name) ?? "",
    hasSlip: withSlip.has(village.name),
  }));
}

/** As `makeSlips` decides. */
function givesSlip(file: MergedFile, byFile: FindingsByFile): boolean {
  if (file.status === "skipped" || file.blocks.length === 0) return false;
  return needsSlip(byFile.get(file.path) ?? []);
}

function fileLine(file: MergedFile, findings: readonly Finding[]): FileLine {
  const { path, village, status, reason, blocks } = file;
  const rows = blocks.reduce((sum, { read }) => sum + read, 0);
  return { path, village, status, rows, why: whyNot(reason, findings) };
}

/** The sentence of the finding by which the file was left out. */
function whyNot(reason: string | undefined, findings: readonly Finding[]): string {
  if (reason === undefined) return "";
  const cause = findings.find(({ id }) => id === reason);
  return cause ? sentenceBesidePlace(cause, "masked") : findingKind(reason).title;
}
