/** What becomes of a sheet of ours that is there. */
import type { LedgerDef } from "../domain/ledgers/types.ts";
import type { BookEdit } from "../workbook/edit.ts";
import type { RawSheet } from "../workbook/raw.ts";
import { extend } from "./extend.ts";
import { layoutMark } from "./layoutMark.ts";
import { missingLabels } from "./labels.ts";
import { missingGuide, missingSettings } from "./lines.ts";
import { extended, keptAsIs } from "./notices.ts";
import type { Part } from "./parts.ts";
import type { Surroundings } from "./relocate.ts";
import type { BookSurvey } from "./survey/index.ts";
import type { LayoutMark, SetupNotice, SetupRequest } from "./types.ts";

export interface Change {
  readonly edits: readonly BookEdit[];
  readonly notice: SetupNotice;
  readonly ledger?: LedgerDef;
  readonly mark?: LayoutMark;
}

/** Undefined for new sheets, and for ledgers that are there and were not chosen. */
export function changeOf(
  part: Part,
  around: Surroundings,
  survey: BookSurvey,
  request: SetupRequest,
): Change | undefined {
  const { plan, ledger, meeting, labels, settings, guide } = part;
  if (ledger && meeting) {
    if (!request.ledgers.includes(ledger)) return undefined;
    const property = layoutMark(ledger.id, plan);
    const hasMark = survey.properties.has(property);
    const { edits, isWhole, notice } = extend(meeting, hasMark, around);
    const mark = { ledger: ledger.id, sheet: meeting.present.sheet.name, property };
    return { ledger, edits, notice, ...(hasMark || !isWhole ? {} : { mark }) };
  }
  if (labels) {
    const edits = missingLabels(labels, plan, around);
    return change(labels.sheet, edits, `补 ${edits.length} 格空着的内容`);
  }
  if (settings) {
    const rows = missingSettings(settings, plan);
    return change(settings.sheet, rows ? [rows] : [], `补 ${rows?.rows.length ?? 0} 项设置`);
  }
  if (guide) {
    const rows = missingGuide(guide, plan);
    return change(guide.sheet, rows ? [rows] : [], `补 ${rows?.rows.length ?? 0} 行说明`);
  }
  return undefined;
}

function change(sheet: RawSheet, edits: readonly BookEdit[], what: string): Change {
  return { edits, notice: edits.length === 0 ? keptAsIs(sheet.name) : extended(sheet, what) };
}
