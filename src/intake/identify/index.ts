/** Whose file is it, and of which month? Setup sheet, title, column, file name, in this order. */
import { LEAVE_OUT } from "../../domain/findings/question.ts";
import type { Finding, Question } from "../../domain/findings/types.ts";
import {
  villageName,
  type VillageMatch,
  type VillageRegistry,
} from "../../domain/villages/registry.ts";
import { toHalfWidth } from "../../domain/text/normalize.ts";
import type { AnswerOf } from "../answers.ts";
import { monthIn, villageIn } from "../layout/titles.ts";
import type { Period } from "../../domain/periods/index.ts";
import type { SheetIdentity } from "../types.ts";
import { fileStem } from "../../domain/text/paths.ts";

export interface IdentifyInput {
  readonly path: string;
  /** What title or setup sheet say. */
  readonly identity: SheetIdentity;
  /** Different values of 村(社区) columns. */
  readonly columnVillages: readonly string[];
  readonly registry: VillageRegistry;
  readonly period: Period;
  /** Remembered answers for this file. */
  readonly answers: AnswerOf;
}

export interface Identified {
  readonly village: string;
  /** `yyyy-mm`. */
  readonly month: string;
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
  /** Finding kind for which the file is refused. */
  readonly refusal?: string;
}

/** Decides, or refuses the file with a question (mess rows 35, 57, 58). */
export function identify(input: IdentifyInput): Identified {
  const { month, assumed } = monthOf(input);
  const verdict = villageOf(input);
  const findings: Finding[] = [];
  const about = { file: input.path, village: verdict.village, sheet: "", cell: "", header: "" };
  const add = (id: string, value: string, slots: Finding["slots"], newValue?: string): void => {
    findings.push({
      ...about,
      id,
      value,
      ...(newValue === undefined ? {} : { newValue }),
      ...(slots === undefined ? {} : { slots }),
      mask: "none",
    });
  };
  if (verdict.alias !== undefined) add("village-from-alias", verdict.alias, {}, verdict.village);
  if (verdict.answered) {
    const written = input.identity.village || fileStem(input.path);
    add("answer-applied", written, {}, verdict.village);
  }
  if (assumed) add("month-assumed", "", { period: input.period.label });
  if (verdict.problem === undefined) {
    return { village: verdict.village, month, findings, questions: [] };
  }
  const { id, value, slots, prompt, options } = verdict.problem;
  add(id, value, slots);
  const question: Question = { ...about, id, prompt, options, defaultValue: LEAVE_OUT };
  return { village: verdict.village, month, findings, questions: [question], refusal: id };
}

interface Problem {
  readonly id: "village-unknown" | "village-merged" | "wrong-village";
  readonly value: string;
  readonly slots: Readonly<Record<string, string>>;
  readonly prompt: string;
  readonly options: Question["options"];
}

interface Verdict {
  readonly village: string;
  /** Text under which the village was known when it was not its own name. */
  readonly alias?: string;
  /** The clerk said so. */
  readonly answered?: true;
  readonly problem?: Problem;
}

function villageOf(input: IdentifyInput): Verdict {
  for (const id of ["village-unknown", "village-merged", "wrong-village"]) {
    const answer = input.answers(id);
    if (answer !== undefined && answer !== LEAVE_OUT) return { village: answer, answered: true };
  }
  const stem = fileStem(input.path);
  if (input.registry.villages.length === 0) return byForm(input, stem);

  const { registry } = input;
  const inside = firstFound([
    ...(input.identity.village === "" ? [] : [registry.match(input.identity.village)]),
    ...(input.columnVillages.length === 1 ? [registry.match(input.columnVillages[0] ?? "")] : []),
  ]);
  const named = registry.find(stem);
  const text = input.identity.village === "" ? stem : input.identity.village;
  const winner = inside ?? named;
  if (inside?.kind === "found" && named.kind === "found" && inside.village !== named.village) {
    return { village: "", problem: wrongVillage(named.village.name, inside.village.name) };
  }
  if (winner.kind === "found") {
    const { village, exact } = winner;
    return { village: village.name, ...(exact ? {} : { alias: text }) };
  }
  if (winner.kind === "several") {
    return {
      village: "",
      problem: mergedVillages(
        text,
        winner.villages.map((v) => v.name),
      ),
    };
  }
  const near = winner.near.map((village) => village.name);
  const others = registry.villages.map((v) => v.name).filter((name) => !near.includes(name));
  return {
    village: "",
    problem: unknownVillage(text, input.identity.village !== "", near, [...near, ...others]),
  };
}

/** Without a 村名单 a village is known by the form of its name only. */
function byForm(input: IdentifyInput, stem: string): Verdict {
  const column = input.columnVillages.length === 1 ? (input.columnVillages[0] ?? "") : "";
  const titled = [input.identity.village, column].find((text) => text !== "");
  const inside = titled === undefined ? "" : villageName(titled);
  const named = villageIn(stem);
  if (inside !== "" && named !== "" && villageName(named) !== inside) {
    return { village: "", problem: wrongVillage(named, inside) };
  }
  const village = inside === "" ? villageName(named) : inside;
  if (village === "") return { village, problem: unknownVillage(stem, false, [], []) };
  const written = inside === "" ? named : (titled ?? "");
  return written.endsWith(village) ? { village } : { village, alias: written };
}

/** A found village wins; then an ambiguous one, so that it is asked about; else nothing is said. */
function firstFound(matches: readonly VillageMatch[]): VillageMatch | undefined {
  return (
    matches.find((match) => match.kind === "found") ??
    matches.find((match) => match.kind === "several") ??
    matches.find((match) => match.kind === "none" && match.near.length > 0)
  );
}

function wrongVillage(fileVillage: string, titleVillage: string): Problem {
  return {
    id: "wrong-village",
    value: titleVillage,
    slots: { fileVillage, titleVillage },
    prompt: `文件名写的是${fileVillage},表内写的是${titleVillage},算哪个村的?`,
    options: [...new Set([titleVillage, fileVillage])].map((value) => ({ value, label: value })),
  };
}

function mergedVillages(text: string, names: readonly string[]): Problem {
  return {
    id: "village-merged",
    value: text,
    slots: { candidates: names.join("、") },
    prompt: `“${text}”对得上${names.join("、")},算哪个村的?`,
    options: names.map((value) => ({ value, label: value })),
  };
}

/** `inside`: the text stands in the file, not in its name. */
function unknownVillage(
  text: string,
  inside: boolean,
  near: readonly string[],
  names: readonly string[],
): Problem {
  const where = inside ? `写的是“${text}”,村名单里没有` : `文件名“${text}”`;
  const hint = near.length > 0 ? `写的是“${text}”,是不是${near.join("、")}?` : where;
  return {
    id: "village-unknown",
    value: text,
    slots: { hint },
    prompt: `这份文件(${text})是哪个村的?`,
    options: names.map((value) => ({ value, label: value })),
  };
}

function monthOf(input: IdentifyInput): { month: string; assumed: boolean } {
  if (input.answers(`wrong-month:${input.period.id}`) === "accept") {
    return { month: input.period.month, assumed: false };
  }
  if (input.identity.month !== "") return { month: input.identity.month, assumed: false };
  const named = monthInName(fileStem(input.path), input.period);
  if (named !== "") return { month: named, assumed: false };
  return { month: input.period.month, assumed: true };
}

/** `台账-202611` too, which a title never has. */
function monthInName(stem: string, period: Period): string {
  const compact = /(?<!\d)(20\d\d)(0[1-9]|1[0-2])(?!\d)/.exec(toHalfWidth(stem));
  if (compact) return `${compact[1] ?? ""}-${compact[2] ?? ""}`;
  return monthIn(stem, {
    year: Number(period.month.slice(0, 4)),
    month: Number(period.month.slice(5)),
  });
}
