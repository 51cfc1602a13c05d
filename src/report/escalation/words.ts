/** Lights, readings and counts of a 上报清单, in the words of its sheets. */
import { CATEGORIES } from "../../domain/escalation/index.ts";
import type { Category, EscalationList, EscalationRow } from "../../domain/escalation/index.ts";
import { describeFinding } from "../../domain/findings/describe.ts";
import type { Finding } from "../../domain/findings/types.ts";
import { directSuperior } from "../../domain/lifecycle/index.ts";
import type { Level } from "../../domain/lifecycle/index.ts";
import { LIGHTS } from "../../domain/lights/index.ts";
import type { Light } from "../../domain/lights/index.ts";
import { readingsOf } from "../../domain/quotas/evaluate.ts";
import type { Settings } from "../../domain/settings/index.ts";
import type { PlanLook } from "../../workbook/plan.ts";

export const LIGHT_LOOKS: Readonly<Record<Light, PlanLook>> = {
  正常: "good",
  临期: "soon",
  黄: "warning",
  红: "bad",
};
/** The gravest first, as a leader reads. */
export const LIGHTS_DOWN: readonly Light[] = [...LIGHTS].reverse();

/** True for what is to be sent to the direct superior. */
export function goesUp({ sendTo, level }: EscalationRow): boolean {
  return sendTo !== level;
}

/** 乡镇, 县, or the body above the county; "" where nothing is above. */
export function superiorName(level: Level): string {
  const superior = directSuperior(level);
  return superior === null ? "" : (superior.level ?? superior.body);
}

/** `村级上送`; `本级` for the level's own rows. */
export function originWords({ sentBy }: EscalationRow): string {
  return sentBy === undefined ? "本级" : `${sentBy}级上送`;
}

export interface CategoryCount {
  readonly category: Category;
  readonly total: number;
  readonly byLight: ReadonlyMap<Light, number>;
  readonly goingUp: number;
}

/** Categories that have rows, in their order. */
export function countsOf({ rows }: EscalationList): readonly CategoryCount[] {
  return CATEGORIES.flatMap((category) => {
    const own = rows.filter((row) => row.category === category);
    if (own.length === 0) return [];
    const byLight = new Map(
      LIGHTS.map((light) => [light, own.filter((row) => row.light === light).length]),
    );
    return [{ category, total: own.length, byLight, goingUp: own.filter(goesUp).length }];
  });
}

/** `共 9 项:送县 1 项,排在前面;留乡镇办理 2 项;村级上送 6 项,排在后面。` */
export function sumWords({ rows }: EscalationList, level: Level): string {
  if (rows.length === 0) return "没有需要列入的。";
  const up = rows.filter(goesUp).length;
  const sent = rows.filter(({ sentBy }) => sentBy !== undefined);
  const by = sent[0]?.sentBy ?? "";
  return (
    [
      `共 ${rows.length} 项:送${superiorName(level)} ${up} 项,排在前面`,
      `留${level}办理 ${rows.length - up - sent.length} 项`,
      ...(sent.length === 0 ? [] : [`${by}级上送 ${sent.length} 项,排在后面`]),
    ].join(";") + "。"
  );
}

/** `稳定工作:另有 3 件只计数(逾期 2 件,未议账 1 件)…`; "" where there is none. */
export function withheldWords({ withheld }: EscalationList): string {
  if (withheld.length === 0) return "";
  const total = withheld.reduce((sum, { count }) => sum + count, 0);
  const parts = withheld.map(({ category, count }) => `${category} ${count}`).join(",");
  return `稳定工作台账另有 ${total} 项只计数、不列出(${parts});上报给直接上级后才逐件列出。`;
}

/** The readings that decide what stands on the list, and in which light. */
export function readingLine(settings: Settings): string {
  const { dueSoonWorkdays, yellowWorkdays, redWhenMissedAgain, undecidedMeetings } = settings;
  const { escalationWorkdays, escalateBeforeClosing, dissatisfiedForEscalation } = settings;
  const readings = readingsOf(
    [{ readings: ["visitCounting", "specialCoverage", "weeklyVisitReading"] }],
    settings,
  );
  const again = redWhenMissedAgain ? "(延期后再次逾期也是红)" : "";
  const closing = escalateBeforeClosing ? "、下一个汇总日前" : "";
  return `口径:${[
    ...readings,
    `临期=到期前 ${dueSoonWorkdays} 个工作日内`,
    `黄=逾期 ${yellowWorkdays} 个工作日以内,红=更久${again}`,
    `不能解决的在会后 ${escalationWorkdays} 个工作日内${closing}上报`,
    `议而未决 ${undecidedMeetings} 次、不满意 ${dissatisfiedForEscalation} 次列入`,
  ].join(";")}。`;
}

/** Years without a holiday list are said; of the rest, which quotes cells, only how many there are. */
export function findingWords(findings: readonly Finding[]): readonly string[] {
  const [years, others] = [true, false].map((wanted) =>
    findings.filter(({ id }) => (id === "calendar-year-unknown") === wanted),
  );
  return [
    ...(years ?? []).map((finding) => describeFinding(finding, "masked").message),
    ...(others === undefined || others.length === 0
      ? []
      : [
          `台账里有 ${others.length} 处没有读出、没有计入或手续不全,可能影响清单,请检查后重新生成。`,
        ]),
  ];
}
