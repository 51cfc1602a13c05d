/** A publication on the screen: numbers, 编号 and kinds. What was found is not shown. */
import {
  FIELD_NAMES,
  KIND_NAMES,
  WITHHELD_REASONS,
  type Hit,
  type Publication,
  type WithheldId,
} from "../domain/publication/index.ts";

/** So many are named; all of them stand in --report. */
const MOST_NAMED = 30;

export function publicationWords(publication: Publication): string {
  const { period, from, to, balance, notices, withheld, blanks, undecided } = publication;
  const lines = [
    `${period.label}晒账,公示时间 ${from} 至 ${to}`,
    "",
    ...notices.map(({ unit, rows }) => `  ${unit || "(村名待决定)"}:公示 ${rows.length} 件`),
    "",
    `共 ${balance.items} 件:公示 ${balance.published},未公示 ${balance.withheld},稳定工作一律不公示 ${balance.blocked},不在本期 ${balance.outside}`,
  ];
  for (const reason of Object.keys(WITHHELD_REASONS).filter(isReason)) {
    const own = withheld.filter((it) => it.reason === reason);
    if (own.length === 0) continue;
    const { title, advice } = WITHHELD_REASONS[reason];
    const codes = own.slice(0, MOST_NAMED).map(({ item }) => item);
    const more = own.length > MOST_NAMED ? `……等 ${own.length} 件` : "";
    lines.push("", `${title}(${own.length} 件):${codes.join("、")}${more}`, `  ${advice}`);
  }
  if (undecided.length > 0) lines.push("", `待决定 ${undecided.length} 处:${kindWords(undecided)}`);
  for (const { village, field } of blanks) {
    lines.push(`  ${village}公示表的${FIELD_NAMES[field]}留空,请决定或手写。`);
  }
  return `${lines.join("\n")}\n`;
}

/** `姓名 12、电话 3`. */
function kindWords(hits: readonly Hit[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of hits) {
    counts.set(KIND_NAMES[kind], (counts.get(KIND_NAMES[kind]) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `${name} ${count}`).join("、");
}

function isReason(text: string): text is WithheldId {
  return Object.hasOwn(WITHHELD_REASONS, text);
}
