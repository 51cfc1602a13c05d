/** report.json: the whole account of a run for other programs. Values are masked. */
import { describeFinding } from "../../domain/findings/describe.ts";
import type { Finding, Question } from "../../domain/findings/types.ts";
import { ledgerById } from "../../domain/ledgers/index.ts";
import type { BlockAccount } from "../../intake/types.ts";
import type { MergedFile, MergeResult, VillageStatus } from "../../merge/types.ts";
import type { ReportJson } from "./schema.ts";

/**
 * The content of report.json, in the shape of `reportSchema` and of docs/report.md. Counts are rows
 * of data; dates are `yyyy-mm-dd`; ledgers go by their Chinese names.
 */
export function reportJson(result: MergeResult): ReportJson {
  const { id, kind, label, start, end, month } = result.period;
  return {
    version: 1,
    month,
    asOf: result.asOf,
    period: { id, kind, label, start, end },
    files: result.files.map(fileEntry),
    missingVillages: [...result.missingVillages],
    villages: result.villages.map(villageEntry),
    ledgers: Object.fromEntries(
      [...result.records].map(([ledger, rows]) => [ledgerById(ledger).name, { rows: rows.length }]),
    ),
    findings: result.findings.map(findingEntry),
    questions: result.questions.map(questionEntry),
    balance: { ...result.balance },
  };
}

function fileEntry(file: MergedFile): ReportJson["files"][number] {
  return {
    path: file.path,
    sha256: file.sha256,
    village: file.village,
    month: file.month,
    status: file.status,
    ...(file.reason === undefined ? {} : { reason: file.reason }),
    sheets: file.blocks.map(sheetEntry),
  };
}

function sheetEntry(block: BlockAccount): ReportJson["files"][number]["sheets"][number] {
  return {
    sheet: block.sheet,
    ledger: ledgerById(block.ledger).name,
    headerRow: block.headerRow,
    read: block.read,
    accepted: block.accepted,
    duplicate: block.duplicate,
    refused: block.refused,
    ignored: Object.fromEntries(Object.entries(block.ignored).filter(([, rows]) => rows > 0)),
  };
}

function villageEntry(status: VillageStatus): ReportJson["villages"][number] {
  const { village, submission, errors, warnings, questions } = status;
  return {
    name: village.name,
    listed: village.listed,
    submission,
    deadline: village.deadline,
    received: village.received,
    files: [...status.files],
    notUpdated: status.notUpdated.map((id) => ledgerById(id).name),
    errors,
    warnings,
    questions,
  };
}

function findingEntry(finding: Finding): ReportJson["findings"][number] {
  const { id, severity, title, value, newValue, message, count, ...rest } = describeFinding(
    finding,
    "masked",
  );
  return {
    id,
    severity,
    class: rest.class,
    title,
    file: rest.file,
    village: rest.village,
    sheet: rest.sheet,
    cell: rest.cell,
    header: rest.header,
    value,
    ...(newValue === undefined ? {} : { newValue }),
    message,
    ...(count === undefined ? {} : { count }),
  };
}

function questionEntry(question: Question): ReportJson["questions"][number] {
  const { id, file, village, sheet, cell, header, prompt, defaultValue, answer } = question;
  return {
    id,
    file,
    village,
    sheet,
    cell,
    header,
    prompt,
    options: question.options.map(({ value, label }) => ({ value, label })),
    defaultValue,
    ...(answer === undefined ? {} : { answer }),
  };
}
