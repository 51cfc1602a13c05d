/** From what was read to the 上报清单 of a level: the one way for the command line and the pane. */
import { escalationFindings, escalationList } from "../domain/escalation/index.ts";
import type { EscalationInput, EscalationList } from "../domain/escalation/index.ts";
import type { Finding } from "../domain/findings/types.ts";
import type { Level } from "../domain/lifecycle/index.ts";
import type { Evaluation } from "../domain/quotas/evaluate.ts";
import type { QuotaOrder } from "./quotas.ts";
import { evaluateOrder } from "./quotas.ts";
import type { TownshipFacts } from "./facts.ts";

export interface EscalationOrder extends Omit<QuotaOrder, "records" | "villages" | "own"> {
  readonly level: Level;
  /** From 自定职责. */
  readonly ownDuties?: QuotaOrder["own"];
  /** Those of a 村名单; the villages that the facts speak of where there is none. */
  readonly villages?: readonly string[];
}

export interface EscalationMade {
  readonly list: EscalationList;
  readonly evaluation: Evaluation;
  /** Of the limits; what was wrong with the duties' rows is in the evaluation. */
  readonly findings: readonly Finding[];
  /** What the list cannot know from these facts, a Chinese sentence each. */
  readonly notes: readonly string[];
}

/** Never throws for what the rows hold. */
export function escalationOrder(facts: TownshipFacts, order: EscalationOrder): EscalationMade {
  const { level, ownDuties = [], villages = [], ...asked } = order;
  const evaluation = evaluateOrder({
    ...asked,
    records: facts.records,
    villages: villages.length > 0 ? villages : facts.villages,
    own: ownDuties,
  });
  return escalationOf(facts, level, evaluation);
}

/** `evaluation`: of the duties over the same facts. */
export function escalationOf(
  facts: TownshipFacts,
  level: Level,
  evaluation: Evaluation,
): EscalationMade {
  const input: EscalationInput = {
    level,
    evaluation,
    ...ownRows(facts, level),
    submissions: asked(facts),
  };
  return {
    list: escalationList(input),
    evaluation,
    findings: escalationFindings(input),
    notes: notesOf(facts, input),
  };
}

/** For titles: of one village its own name; of several the township's, and each row says its village. */
export function escalationUnit(
  level: Level,
  { township, villages }: Pick<TownshipFacts, "township" | "villages">,
): string {
  const [only, ...others] = villages;
  return level === "村" && only !== undefined && others.length === 0 ? only : township;
}

/** A summary's 综合账 is the township's: the county sees of it what the township sends up. */
function ownRows({ own }: TownshipFacts, level: Level): Pick<EscalationInput, "own" | "ownBelow"> {
  if (level === "乡镇") return { own };
  return level === "县" ? { own: [], ownBelow: own } : { own: [] };
}

/** Why it is not known who has not handed in. */
const NOT_ASKED: Readonly<Record<TownshipFacts["from"], string>> = {
  files: "没有村名单,哪些村没有报送无从知道,“未报送”没有列入。",
  book: "没有村名单,哪些村没有报送无从知道,“未报送”没有列入。",
  summary: "汇总表里没有各村的报送期限,“未报送”没有列入;要列入,请用各村的文件和村名单。",
};

/** Villages send nothing to a department: without its own book it has no matters. */
const NO_OWN: Readonly<Partial<Record<Level, string>>> = {
  部门: "没有读到部门自己的重点账;村里的事项报乡镇,不报部门,所以没有可列的。",
};

/** Without a day by which, nobody is late: what a summary says of it is for the review alone. */
function asked({ from, submissions }: TownshipFacts): EscalationInput["submissions"] {
  return from === "summary" ? [] : submissions;
}

function notesOf(
  { from }: TownshipFacts,
  { level, own, submissions }: EscalationInput,
): readonly string[] {
  return [
    ...(from === "summary"
      ? ["汇总表里没有稳定工作台账和办理日志的行,这两本台账的事项没有列入;要列入,请用各村的文件。"]
      : []),
    ...(level !== "村" && own.length === 0
      ? [
          NO_OWN[level] ??
            `没有读到${level}自己的台账,事项只列下级送到${level}的,和已上报${level}、还没有答复的。`,
        ]
      : []),
    ...(level === "乡镇" && submissions.length === 0 ? [NOT_ASKED[from]] : []),
  ];
}
