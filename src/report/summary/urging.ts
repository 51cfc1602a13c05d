/** 催报: for each village a message that can be sent as it stands. */
import { SUBMISSION_NAMES } from "../../domain/submissions.ts";
import type { Finding } from "../../domain/findings/types.ts";
import type { MergeResult, VillageStatus } from "../../merge/types.ts";
import type { PlanCell, PlanLook, SheetPlan, TableColumnPlan } from "../../workbook/plan.ts";
import { tableName } from "../parts/names.ts";
import { countPlaces, mendingByVillage } from "../urge/mending.ts";
import { urgeTexts } from "../urge/texts.ts";
import type { SummaryOptions } from "./options.ts";
import { tableSheet } from "./tableSheet.ts";
import { SUBMISSION_LOOKS } from "./words.ts";

const COLUMNS: readonly TableColumnPlan[] = [
  { header: "村(社区)", width: 14, format: "text" },
  { header: "报送情况", width: 18, format: "text", align: "center" },
  { header: "需修改(处)", width: 12, format: "integer", align: "center" },
  { header: "联系人", width: 14, format: "text", wrap: true },
  { header: "短信(整格复制,直接发送)", width: 96, format: "text", wrap: true },
];

export function urgingSheet(result: MergeResult, options: SummaryOptions): SheetPlan {
  const texts = urgeTexts(result);
  const mending = mendingByVillage(result.findings);
  const villages = [...result.villages].sort((a, b) => urgency(a, mending) - urgency(b, mending));
  return tableSheet({
    name: "催报",
    title: `${options.township}${result.period.label}催报短信`,
    left: "要催的村在前。短信只写工作表、单元格和改法,不写台账内容,可以发到工作群。",
    right: `截至 ${result.asOf}`,
    unit: options.township,
    frozenColumns: 1,
    table: {
      name: tableName("urging"),
      columns: COLUMNS,
      rows: villages.map(({ village, submission }): readonly PlanCell[] => [
        village.name,
        SUBMISSION_NAMES[submission],
        countPlaces(mending.get(village.name) ?? []),
        village.contact,
        texts.get(village.name) ?? "",
      ]),
      rowCount: villages.length,
      cellLooks: new Map<string, PlanLook>(
        villages.map(({ submission }, index) => [`${index},1`, SUBMISSION_LOOKS[submission]]),
      ),
    },
  });
}

/** Whoever has sent nothing comes first, then who has to mend something, then who was only late. */
function urgency(
  { village, submission }: VillageStatus,
  mending: ReadonlyMap<string, readonly Finding[]>,
): number {
  if (submission === "missing" || submission === "returned") return 0;
  if ((mending.get(village.name) ?? []).length > 0) return 1;
  return submission === "late" ? 2 : 3;
}
