/** Which household a row speaks of: numbers that lost zeros, two householders of one name (rows 5, 40). */
import type { AnswerOf } from "../answers.ts";
import { completeHouseholdNo } from "../cells/index.ts";
import type { RowDraft } from "./draft.ts";
import type { KnownHousehold, Roster } from "./roster.ts";

/** A household in question, to be asked about once per file. */
export interface HouseholdQuestion {
  readonly id: string;
  readonly key: string;
  readonly prompt: string;
  readonly candidates: readonly KnownHousehold[];
}

/** Settles `householdNo` and `householder` against the file's own 一户一档. */
export function resolveHousehold(
  draft: RowDraft,
  roster: Roster,
  answers: AnswerOf,
): HouseholdQuestion | null {
  const no = draft.text("householdNo");
  const name = draft.text("householder");
  const known = no === "" ? undefined : roster.byNo(no);
  if (known) {
    checkName(draft, known, no, name);
    return null;
  }
  if (no !== "") return completeNumber(draft, roster, answers, no, name);
  return name === "" ? null : sameNames(draft, roster, answers, name);
}

/** In the 一户一档 itself there is nothing to look a number up in: an incomplete one is asked about. */
export function resolveOwnNumber(draft: RowDraft, answers: AnswerOf): HouseholdQuestion | null {
  const no = draft.text("householdNo");
  return isIncomplete(draft) ? askNumber(draft, answers, no, []) : null;
}

/**
 * `45` is completed when exactly one household fits, otherwise asked about. A number that names its
 * group can mean that household only; where its zeros had to be put back, the 一户一档 must know it.
 */
function completeNumber(
  draft: RowDraft,
  roster: Roster,
  answers: AnswerOf,
  no: string,
  name: string,
): HouseholdQuestion | null {
  const all = roster.byTail(no).filter((household) => isSameGroup(household, no));
  const fitting = narrow(all, draft.text("group"), name);
  const [only] = fitting;
  if (fitting.length === 1 && only) {
    draft.values["householdNo"] = only.no;
    dropNote(draft, "household-no-unclear");
    draft.note("household-no-found", "householdNo", no, { newValue: only.no });
    return null;
  }
  if (isIncomplete(draft)) return askNumber(draft, answers, no, all);
  return roster.hasNumbers ? askUnlisted(draft, roster, answers, no) : null;
}

/** The number as it stands is kept until the clerk says which household is meant. */
function askNumber(
  draft: RowDraft,
  answers: AnswerOf,
  no: string,
  candidates: readonly KnownHousehold[],
): HouseholdQuestion | null {
  const id = `household-no-unclear:${no}`;
  if (applyAnswer(draft, answers(id), "household-no-unclear", no)) return null;
  const guess = completeHouseholdNo(no, draft.text("group"));
  const listed =
    candidates.length > 0 || guess === null
      ? candidates
      : [{ no: guess, group: draft.text("group"), name: draft.text("householder") }];
  const form = listed.length === 0 ? "请答 03-0045 这样的户编号。" : "";
  return { id, key: "householdNo", prompt: `户编号“${no}”是哪一户?${form}`, candidates: listed };
}

/** `3-45` can only be 03-0045, but no such household is listed: the clerk is asked to confirm it. */
function askUnlisted(
  draft: RowDraft,
  roster: Roster,
  answers: AnswerOf,
  no: string,
): HouseholdQuestion | null {
  const padded = draft.notes.find((note) => note.id === "household-no-padded");
  if (!padded) return null;
  const id = `household-no-unlisted:${no}`;
  if (applyAnswer(draft, answers(id), "household-no-padded", padded.value)) return null;
  dropNote(draft, "household-no-padded");
  draft.note("household-no-unlisted", "householdNo", padded.value, { newValue: no });
  const itself = { no, group: draft.text("group"), name: draft.text("householder") };
  return {
    id,
    key: "householdNo",
    prompt: `一户一档里没有户编号 ${no},是哪一户?`,
    candidates: [itself, ...roster.byTail(no)],
  };
}

/** Takes an answered 户编号; false when there is none, or it is no 户编号. */
function applyAnswer(
  draft: RowDraft,
  answer: string | undefined,
  instead: string,
  written: string,
): boolean {
  const no = answer === undefined ? null : completeHouseholdNo(answer);
  if (no === null) return false;
  draft.values["householdNo"] = no;
  dropNote(draft, instead);
  draft.note("answer-applied", "householdNo", written, { newValue: no });
  return true;
}

function isIncomplete(draft: RowDraft): boolean {
  return draft.notes.some((note) => note.id === "household-no-unclear");
}

/** True for a bare `45`; `03-0045` (with the village's code or without) only for its own number. */
function isSameGroup(household: KnownHousehold, no: string): boolean {
  if (!no.includes("-")) return true;
  const own = no.split("-").slice(-2).join("-");
  return household.no === own || household.no.endsWith(`-${own}`);
}

/** Two householders of one name are never taken for one. */
function sameNames(
  draft: RowDraft,
  roster: Roster,
  answers: AnswerOf,
  name: string,
): HouseholdQuestion | null {
  const all = roster.byName(name);
  if (all.length < 2) return null;
  const group = draft.text("group");
  const fitting = all.filter((household) => group !== "" && household.group === group);
  const [only] = fitting;
  if (fitting.length === 1 && only && only.no !== "") {
    draft.values["householdNo"] = only.no;
    draft.note("household-no-found", "householder", name, { newValue: only.no });
    return null;
  }
  const id = `household-same-name:${group}${name}`;
  const answer = roster.byNo(answers(id) ?? "");
  if (answer) {
    draft.values["householdNo"] = answer.no;
    draft.note("answer-applied", "householder", name, { newValue: answer.no });
    return null;
  }
  const valueCandidates = all.map(label).join("、");
  draft.note("household-same-name", "householder", name, {
    slots: { count: all.length, valueCandidates },
  });
  return { id, key: "householder", prompt: `户主“${name}”是哪一户?`, candidates: all };
}

function checkName(draft: RowDraft, known: KnownHousehold, no: string, name: string): void {
  if (name === "" || known.name === "" || known.name === name) return;
  draft.note("household-mismatch", "householdNo", no, {
    slots: { valueOnFile: known.name, valueHere: name },
  });
}

function narrow(
  households: readonly KnownHousehold[],
  group: string,
  name: string,
): readonly KnownHousehold[] {
  const byName = name === "" ? households : households.filter((h) => h.name === name);
  if (byName.length === 1) return byName;
  const byGroup = group === "" ? byName : byName.filter((h) => h.group === group);
  return byGroup;
}

function dropNote(draft: RowDraft, id: string): void {
  const at = draft.notes.findIndex((note) => note.id === id);
  if (at >= 0) draft.notes.splice(at, 1);
}

/** `03-0045 3组`, for a sentence or an option. */
export function label(household: KnownHousehold): string {
  return [household.no, household.group].filter((part) => part !== "").join(" ");
}
