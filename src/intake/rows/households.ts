/** Which household a row speaks of: numbers that lost zeros, two householders of one name (rows 5, 40). */
import type { AnswerOf } from "../answers.ts";
import type { RowDraft } from "./draft.ts";
import type { KnownHousehold, Roster } from "./roster.ts";

/** A household in question, to be asked about once per file. */
export interface HouseholdQuestion {
  readonly id: string;
  readonly key: string;
  readonly text: string;
  readonly candidates: readonly KnownHousehold[];
}

/** Settles `householdNo` and `householder` against the file's own 一户一档. */
export function resolveHousehold(
  draft: RowDraft,
  roster: Roster,
  answers: AnswerOf,
): HouseholdQuestion | null {
  if (!roster.hasHouseholds) return null;
  const no = draft.text("householdNo");
  const name = draft.text("householder");
  if (no !== "") {
    const known = roster.byNo(no);
    if (known) {
      checkName(draft, known, no, name);
      return null;
    }
    return completeNumber(draft, roster, answers, no, name);
  }
  return name === "" ? null : sameNames(draft, roster, answers, name);
}

/** `45` or `03-45`: completed when exactly one household fits, otherwise asked about. */
function completeNumber(
  draft: RowDraft,
  roster: Roster,
  answers: AnswerOf,
  no: string,
  name: string,
): HouseholdQuestion | null {
  const all = roster.byTail(no);
  const fitting = narrow(all, draft.text("group"), name);
  const [only] = fitting;
  if (fitting.length === 1 && only) {
    draft.values["householdNo"] = only.no;
    dropNote(draft, "household-no-unclear");
    draft.note("household-no-found", "householdNo", no, { newValue: only.no });
    return null;
  }
  if (all.length === 0) return null;
  const id = `household-no-unclear:${no}`;
  const answer = roster.byNo(answers(id) ?? "");
  if (answer) {
    draft.values["householdNo"] = answer.no;
    dropNote(draft, "household-no-unclear");
    draft.note("answer-applied", "householdNo", no, { newValue: answer.no });
    return null;
  }
  if (!draft.notes.some((note) => note.id === "household-no-unclear")) {
    draft.note("household-no-unclear", "householdNo", no);
  }
  return { id, key: "householdNo", text: no, candidates: all };
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
  const candidates = all.map(label).join("、");
  draft.note("household-same-name", "householder", name, {
    slots: { count: all.length, candidates },
  });
  return { id, key: "householder", text: name, candidates: all };
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
