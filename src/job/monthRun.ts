/** What each step of the month came to, from its own result: the one way for the command line and the pane. */
import type { EscalationList } from "../domain/escalation/index.ts";
import type { Publication } from "../domain/publication/index.ts";
import type { Evaluation } from "../domain/quotas/evaluate.ts";
import type { Review } from "../domain/review/index.ts";
import type { MergeResult } from "../merge/types.ts";
import { goesUp } from "../report/escalation/words.ts";
import { countPlaces, needsMending } from "../report/urge/mending.ts";
import type { StepFact } from "./month.ts";

const NO_LIST = "没有村名单,哪些村没有报送无从知道。";

/** 收齐: who has handed in, and what could be read. */
export function collectedFact({ villages, missingVillages, files }: MergeResult): StepFact {
  const came = villages.filter(({ submission }) => submission !== "missing").length;
  const hasList = villages.some(({ village }) => village.listed);
  return {
    made: `${came}个村报了,${files.length}份文件`,
    left: {
      missingVillages: missingVillages.length,
      refusedFiles: files.filter(({ status }) => status === "refused").length,
    },
    notes: hasList ? missingNotes(missingVillages) : [NO_LIST],
  };
}

/** Names of the villages, for whoever calls them. */
export function missingNotes(villages: readonly string[]): readonly string[] {
  return villages.length === 0 ? [] : [`没有报送的村:${villages.join("、")}。`];
}

/** 汇总: the rows, each accounted for. */
export function mergedFact({ balance, findings, questions }: MergeResult): StepFact {
  const { read, accepted, duplicate, refused, ok } = balance;
  return {
    made: `读取${read}行,采用${accepted}行`,
    left: {
      refusedRows: refused,
      mending: countPlaces(findings.filter(needsMending)),
      questions: questions.filter(({ answer }) => answer === undefined).length,
      imbalance: ok ? 0 : Math.max(1, Math.abs(read - accepted - duplicate - refused)),
    },
  };
}

/** 核查: duties that bind and were missed. */
export function checkedFact({ duties, outcomes }: Evaluation): StepFact {
  return {
    made: `核查了${duties.length}项制度要求`,
    left: {
      missedDuties: outcomes.filter(({ state, soft }) => state === "missed" && !soft).length,
    },
  };
}

export function escalatedFact({ rows }: EscalationList, notes: readonly string[] = []): StepFact {
  const goingUp = rows.filter(goesUp).length;
  return {
    made: rows.length === 0 ? "没有需要列入的" : `共${rows.length}项`,
    left: { goingUp, listed: rows.length - goingUp },
    notes,
  };
}

/** `told`: what the review cannot rest on, a sentence each. */
export function reviewedFact({ villages, notes }: Review, told: readonly string[] = []): StepFact {
  return {
    made: `${villages.length}个村`,
    left: { breaks: notes.filter(({ isBreak }) => isBreak).length },
    notes: told,
  };
}

export function publishedFact({ balance, notices, undecided, blanks }: Publication): StepFact {
  const sheets = notices.filter(({ rows }) => rows.length > 0).length;
  return {
    made: sheets === 0 ? "没有可以公示的事项" : `${sheets}张公示表,公示${balance.published}件`,
    left: { undecided: undecided.length, withheld: balance.withheld, blanks: blanks.length },
  };
}
