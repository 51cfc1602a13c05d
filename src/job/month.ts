/**
 * The clerk's month as a checklist: 收齐 → 汇总 → 核查 → 上报 → 月评 → 晒账. What each step needs and
 * gives, and what to do when something is left over, is data; where the clerk stands follows from what
 * is there, be it a run just made (`monthRun.ts`) or the sheets of a workbook (`monthSheets.ts`).
 */
export const MONTH_STEP_IDS = [
  "collect",
  "merge",
  "check",
  "escalate",
  "review",
  "publish",
] as const;
export type MonthStepId = (typeof MONTH_STEP_IDS)[number];

/**
 * `done`; `attention`: made, but something is left to be settled, or it is out of date;
 * `open`: can be made now; `waiting`: another step comes first.
 */
export type MonthStepState = "done" | "attention" | "open" | "waiting";

export const MONTH_STATE_WORDS: Readonly<Record<MonthStepState, string>> = {
  done: "完成",
  attention: "有待处理",
  open: "可以做",
  waiting: "还不能做",
};

interface StepDef {
  readonly title: string;
  /** The step without which there is nothing to make this one from. */
  readonly needs: MonthStepId | null;
  /** What it gives, as later steps speak of it. */
  readonly gives: string;
  /** What to do when it has not been made. */
  readonly start: string;
}

export const MONTH_STEPS: Readonly<Record<MonthStepId, StepDef>> = {
  collect: {
    title: "收齐",
    needs: null,
    gives: "各村的台账",
    start: "把各村交来的台账放进一个文件夹,连同村名单一起选上。",
  },
  merge: {
    title: "汇总",
    needs: "collect",
    gives: "汇总表",
    start: "把各村的台账合成一份汇总表。",
  },
  check: {
    title: "核查",
    needs: "merge",
    gives: "走访核查",
    start: "按制度核查走访、结对、接待和会议。",
  },
  escalate: {
    title: "上报",
    needs: "merge",
    gives: "上报清单",
    start: "列出镇上要办理的和要送上级的。",
  },
  review: {
    title: "月评",
    needs: "merge",
    gives: "月评",
    start: "生成月评,与上月核对勾稽。",
  },
  publish: {
    title: "晒账",
    needs: "merge",
    gives: "公示表",
    start: "生成各村的公示表,拿不准的先不公示。",
  },
};

interface LeftDef {
  readonly step: MonthStepId;
  /** After the number: `3` + `个村没有报送`. */
  readonly what: string;
  readonly next: string;
}

/** What can be left over, in printed order. */
export const MONTH_LEFT = {
  missingVillages: {
    step: "collect",
    what: "个村没有报送",
    next: "用汇总表里的“催报”通知,收到后再汇总一次。",
  },
  refusedFiles: {
    step: "collect",
    what: "份文件没有采用",
    next: "原因在汇总表的“文件清单”,请村里重新交。",
  },
  refusedRows: {
    step: "merge",
    what: "行没有采用",
    next: "把退回单发给村里改,改好的和各村的文件放在一起再汇总。",
  },
  mending: {
    step: "merge",
    what: "处需修改",
    next: "逐处写在退回单和汇总表的“核对清单”里,请村里改。",
  },
  questions: {
    step: "merge",
    what: "个问题待回答",
    next: "看汇总表的“待答问题”,每个问题只需回答一次。",
  },
  imbalance: {
    step: "merge",
    what: "行账目不符",
    next: "看汇总表的“行数核对”,把这份汇总表和各村的文件交给维护人员。",
  },
  missedDuties: {
    step: "check",
    what: "项职责未完成",
    next: "按“建议走访”安排补访。",
  },
  listed: {
    step: "escalate",
    what: "项要办理",
    next: "照“上报清单”逐项办,交办单发给责任人。",
  },
  goingUp: {
    step: "escalate",
    what: "项要送上级",
    next: "打印呈报单,盖章后送上级。",
  },
  breaks: {
    step: "review",
    what: "件勾稽不平",
    next: "看“勾稽表”,逐件核对编号和日期,改好台账再做一次。",
  },
  undecided: {
    step: "publish",
    what: "处待决定",
    next: "看“未公示清单”,逐处决定照登、隐去或不登。",
  },
  withheld: {
    step: "publish",
    what: "件没有公示",
    next: "原因在“未公示清单”,补好公示摘要或作了决定再做一次。",
  },
  blanks: {
    step: "publish",
    what: "处在公示表上留空",
    next: "在公示表上手写,或者作了决定再做一次。",
  },
} as const satisfies Readonly<Record<string, LeftDef>>;
export type MonthLeftId = keyof typeof MONTH_LEFT;

/** What is known of one step that has been made. */
export interface StepFact {
  /** What came of it, in words: `12个村报了`; "" when nothing is to be said. */
  readonly made: string;
  /** Zeros may stand in it. */
  readonly left: Readonly<Partial<Record<MonthLeftId, number>>>;
  /** Made from an older summary than the one that is there. */
  readonly isOlder?: boolean;
  /** Why it could not be made or written, a sentence with what to do. */
  readonly problem?: string;
  /** Nothing came of it: there is nothing that another step could be made from. */
  readonly isNothing?: boolean;
  /** What could not be known, a sentence each. Nothing to be settled. */
  readonly notes?: readonly string[];
}

export interface MonthFacts {
  /** `yyyy-mm`; "" while none is known. */
  readonly month: string;
  /** Steps that have been made. */
  readonly steps: Readonly<Partial<Record<MonthStepId, StepFact>>>;
}

export interface MonthCount {
  readonly id: MonthLeftId;
  readonly count: number;
  /** `3个村没有报送`. */
  readonly text: string;
  readonly next: string;
}

export interface MonthStep {
  readonly id: MonthStepId;
  readonly title: string;
  readonly state: MonthStepState;
  /** What is there; "" while nothing is. */
  readonly made: string;
  /** What is missing or left over, a sentence or phrase each. */
  readonly missing: readonly string[];
  /** What to do, "" when nothing is. */
  readonly next: string;
  /** What is left over, with what to do about each; none is 0. */
  readonly counts: readonly MonthCount[];
  readonly notes: readonly string[];
}

/** All six, in their order. */
export function monthSteps({ steps }: MonthFacts): readonly MonthStep[] {
  return MONTH_STEP_IDS.map((id) => {
    const fact = steps[id];
    return fact === undefined ? notMade(id, steps) : made(id, fact);
  });
}

/** The first step that can be made or has something left over; null when all is done. */
export function nextMonthStep(steps: readonly MonthStep[]): MonthStep | null {
  const at = (state: MonthStepState) => steps.find((step) => step.state === state);
  return at("open") ?? at("attention") ?? null;
}

function notMade(id: MonthStepId, steps: MonthFacts["steps"]): MonthStep {
  const { title, needs, gives, start } = MONTH_STEPS[id];
  const isWaiting = needs !== null && (steps[needs]?.isNothing ?? steps[needs] === undefined);
  const before = needs === null ? null : MONTH_STEPS[needs];
  return {
    ...{ id, title, made: "", counts: [], notes: [] },
    state: isWaiting ? "waiting" : "open",
    missing: [isWaiting && before ? `还没有${before.gives}。` : `还没有${gives}。`],
    next: isWaiting && before ? `先做“${before.title}”。` : start,
  };
}

function made(id: MonthStepId, fact: StepFact): MonthStep {
  const { title, gives } = MONTH_STEPS[id];
  const { problem, isOlder = false, notes = [] } = fact;
  const counts = countsOf(fact);
  const missing = [
    ...(problem === undefined ? [] : [problem]),
    ...(isOlder ? [`汇总表后来重新生成过,${gives}是照以前的汇总表做的。`] : []),
    ...counts.map(({ text }) => text),
  ];
  return {
    ...{ id, title, counts, notes, missing },
    state: missing.length === 0 ? "done" : "attention",
    made: fact.made,
    next:
      problem !== undefined
        ? `照上面说的处理好,再做一次“${title}”。`
        : isOlder
          ? `再做一次“${title}”。`
          : (counts[0]?.next ?? ""),
  };
}

function countsOf({ left }: StepFact): readonly MonthCount[] {
  return LEFT_IDS.flatMap((id): MonthCount[] => {
    const count = left[id] ?? 0;
    const { what, next } = MONTH_LEFT[id];
    return count === 0 ? [] : [{ id, count, text: `${count}${what}`, next }];
  });
}

function isLeft(id: string): id is MonthLeftId {
  return Object.hasOwn(MONTH_LEFT, id);
}

const LEFT_IDS = Object.keys(MONTH_LEFT).filter(isLeft);
