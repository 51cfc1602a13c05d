/** What the clerk is told before anything is written. */
import type { DictionaryEdit } from "../workbook/edit.ts";
import type { RawSheet } from "../workbook/raw.ts";
import type { SheetPlan } from "../workbook/plan.ts";
import { freeName } from "./names.ts";
import type { Part } from "./parts.ts";
import type { BookSurvey } from "./survey/index.ts";
import type { SetupNotice } from "./types.ts";

export function keptAsIs(sheet: string): SetupNotice {
  return { fate: "kept", sheet, sentence: `“${sheet}”已有,原样保留。` };
}

/** `what`: `补 2 项设置`. */
export function extended({ name, visibility }: RawSheet, what: string): SetupNotice {
  const sentence = `“${name}”已有,${what};原来的内容和格式不动。`;
  return { fate: "extended", sheet: name, sentence, ...hiddenUnless(visibility === "visible") };
}

function hiddenUnless(isVisible: boolean): Pick<SetupNotice, "isHidden"> {
  return isVisible ? {} : { isHidden: true };
}

/** New sheets, and the clerk's own that stand in their place or look like them. */
export function addedNotices(added: readonly Part[], survey: BookSurvey): readonly SetupNotice[] {
  const taken = survey.sheets.map(({ name }) => name);
  return added.flatMap(({ plan, ledger }): SetupNotice[] => {
    const name = freeName(plan.name, taken);
    taken.push(name);
    const similar = ledger ? (survey.similar.get(ledger.id) ?? []) : [];
    return [
      {
        ...{ fate: "added", sheet: name, sentence: addedSentence(name, plan.visibility) },
        ...hiddenUnless(plan.visibility === "visible"),
      },
      ...(name === plan.name ? [] : [foreign(plan.name, name)]),
      ...similar.filter((sheet) => sheet !== plan.name).map((sheet) => alike(sheet, name)),
    ];
  });
}

function addedSentence(name: string, visibility: SheetPlan["visibility"]): string {
  return visibility === "visible" ? `新建“${name}”。` : `新建“${name}”(隐藏,供各表的公式使用)。`;
}

function foreign(sheet: string, name: string): SetupNotice {
  const sentence = `“${sheet}”这张表已有,但不是本软件的格式,原样保留,不改动;新表另建,名称是“${name}”。`;
  return { fate: "foreign", sheet, sentence };
}

function alike(sheet: string, name: string): SetupNotice {
  const sentence = `“${sheet}”是您自己的表,内容像“${name}”,原样保留,不改动;新表里不含其中的内容,以后请只填一张。`;
  return { fate: "foreign", sheet, sentence };
}

export function listNotices(lists: readonly DictionaryEdit[]): readonly SetupNotice[] {
  if (lists.length === 0) return [];
  const names = lists.map(({ list }) => list).join("、");
  const sentence = `隐藏的“字典”补下拉清单的内容(${names});原有的选项不动。`;
  return [{ fate: "extended", sheet: "字典", sentence, isHidden: true }];
}
