/** docs/lifecycle.md: states and moves of an item, from the table that carries them out. */
import { CATEGORIES, REASONS } from "../../domain/escalation/index.ts";
import { ledgerById } from "../../domain/ledgers/index.ts";
import { STATUSES } from "../../domain/ledgers/lists/items.ts";
import { ITEM_LEDGERS, isColumn } from "../../domain/lifecycle/fields.ts";
import {
  BOOK_OF,
  LEVELS,
  MEETING_OF,
  MOVES,
  NOT_YET,
  closingWays,
  directSuperior,
  fieldLabel,
} from "../../domain/lifecycle/index.ts";
import type { Move } from "../../domain/lifecycle/index.ts";
import { settingByKey } from "../../domain/settings/index.ts";
import { REGULATIONS } from "../../domain/regulations/index.ts";
import { GENERATED, anchor, page, table } from "./markdown.ts";

/** The whole page as text. */
export function lifecyclePage(): string {
  const states = [NOT_YET, ...STATUSES.values];
  return page([
    [GENERATED],
    ["# 一件事的办理过程"],
    [
      "三本台账(民生诉求、困难群众、稳定工作)的每一件事,从建账到结账只按下表一步一步走。",
      "每一步要么全部写好并记一条办理日志,要么一格不动、逐条说明原因。编号从头到尾不变;被改写或清空的格,原值都留在日志里。",
    ],
    ["## 状态"],
    table(
      ["状态", ...states.slice(1)],
      states.map((from) => [from, ...states.slice(1).map((to) => movesBetween(from, to))]),
    ),
    ["横看:从哪个状态;竖看:到哪个状态。空格表示不能这样走。"],
    ["## 步骤一览"],
    table(
      ["步骤", "从", "到", ...LEVELS],
      MOVES.map((move) => [
        `[${move.name}](${anchor(move.name)})`,
        move.from.join("、"),
        move.to ?? "不变",
        ...LEVELS.map((level) => move.who[level] ?? "—"),
      ]),
    ),
    ["## 各级"],
    table(
      ["层级", "台账", "议账会议", "直接上级"],
      LEVELS.map((level) => [
        level,
        BOOK_OF[level] === "" ? "(记入村台账)" : BOOK_OF[level],
        MEETING_OF[level],
        directSuperior(level)?.body ?? "",
      ]),
    ),
    ["## 办结方式"],
    table(
      ["台账", "“办结”可选的方式"],
      ITEM_LEDGERS.map((ledger) => [ledgerById(ledger).name, closingWays(ledger).join("、")]),
    ),
    ["## 上报清单"],
    [
      "哪些事列入上报清单,亮什么灯,送到哪里。稳定工作台账只在已上报直接上级后逐件列入,其余只计件数。",
      "送到直接上级的,也列在上级的清单里,注明“村级上送”“乡镇级上送”,排在上级自己的各项之后;上级自己的台账里已经有的事项,只列上级自己的。",
    ],
    table(
      ["类别", "依据", "哪一级的清单", "灯", "送往", "建议"],
      CATEGORIES.map((category) => {
        const { rule, levels, lights, route, advice } = REASONS[category];
        const meanings = Object.entries(lights).map(([light, meaning]) => `${light}:${meaning}`);
        const spoken = advice.startsWith("{") ? "按时限上报,或等待答复" : blanks(advice);
        return [category, rule, levels.join("、"), meanings.join("<br>"), ROUTES[route], spoken];
      }),
    ),
    ["## 各个步骤"],
    ...MOVES.flatMap(moveBlocks),
  ]);
}

const ROUTES = {
  own: "本级",
  superior: "直接上级",
  "when-red": "红灯送直接上级,其余本级",
} as const;

const BLANKS: Readonly<Record<string, string>> = {
  responsible: "责任人",
  meeting: "议账会议",
  fields: "还缺的几项",
};

function blanks(sentence: string): string {
  return sentence.replace(/\{(\w+)\}/g, (slot, name: string) => `〔${BLANKS[name] ?? slot}〕`);
}

function movesBetween(from: string, to: string): string {
  return MOVES.filter((move) => move.from.some((it) => it === from) && (move.to ?? from) === to)
    .map(({ name }) => name)
    .join("、");
}

function moveBlocks(move: Move): readonly (readonly string[])[] {
  const needs = move.needs.map(label).join("、");
  const setting = move.needsWhen && settingByKey(move.needsWhen.setting);
  const typed = [...move.needs, ...(move.needsWhen?.fields ?? [])].some(isColumn);
  const writes = [
    ...(move.to === null ? [] : [`“状态”写“${move.to}”`]),
    ...(typed ? ["所填各项写入同名的格"] : []),
    ...move.effects.map(({ text }) => text),
    ...(move.opens ? [move.opens.text] : []),
  ];
  return [
    [`### ${move.name}`],
    [basis(move)],
    [
      `- 要填:${needs}`,
      ...(move.takes ? [`- 可以填:${move.takes.map(label).join("、")}`] : []),
      ...(move.needsWhen && setting
        ? [
            `- 规则设置“${setting.label}”为是时还要填:${move.needsWhen.fields.map(label).join("、")}`,
          ]
        : []),
      ...(move.checks.length === 0
        ? []
        : [`- 条件:${move.checks.map(({ text }) => text).join(";")}`]),
      `- 写入:${writes.length === 0 ? "只记日志" : writes.join(";")}`,
      `- 日志:\`【${move.name}】${move.log.replace(/\{(\w+)\}/g, (_, key: string) => `〔${fieldLabel("demands", key)}〕`)}\``,
    ],
  ];
}

function basis({ rule }: Move): string {
  if (rule === null) return "依据:两个制度没有写,按各地登记卡的栏目设计。";
  return `依据:${rule} ${REGULATIONS[rule].origin}“${REGULATIONS[rule].sentence}”。`;
}

function label(key: string): string {
  return `“${fieldLabel("demands", key)}”`;
}
