/** docs/functions.md: the functions for sheets of one's own, from the catalogue that carries them out. */
import { ledgerById } from "../../domain/ledgers/index.ts";
import { FORMULAS } from "../../formulas/index.ts";
import { OTHERS } from "../../formulas/catalogue/parameters.ts";
import { NAMESPACE } from "../../formulas/ids.ts";
import type { Formula, Parameter } from "../../formulas/types.ts";
import { tableName } from "../../report/parts/names.ts";
import { GENERATED, anchor, page, table } from "./markdown.ts";

const TABLES = ["visits", "households", "cadres", "calendar"] as const;

const RESULTS: Readonly<Record<Formula["result"], string>> = {
  number: "数",
  text: "文字",
  date: "日期(数)",
  rows: "几行几列(自动填到旁边的格)",
};

/** The whole page as text. */
export function functionsPage(): string {
  const formulas = Object.values(FORMULAS);
  return page([
    [GENERATED],
    ["# 自己做表用的函数"],
    [
      `装了加载项的 Excel 里可以直接用下面的函数,名称前写 \`${NAMESPACE}.\`,例如 \`=${NAMESPACE}.走访户次(T_visits[#全部],A2,"2026-11")\`。`,
      "插入函数的对话框里也有,类别是 MINQING。计数的规则与窗格里的“走访核查”相同;引用的区域一改,结果跟着重算。数据不离开本机。",
    ],
    table(
      ["函数", "编号", "说明", "结果"],
      formulas.map(({ id, name, description, result }) => [
        `[${name}](${anchor(name)})`,
        `\`${id}\``,
        description,
        RESULTS[result],
      ]),
    ),
    ["## 选区域"],
    [
      "- 连同表头一起选。表格写 `表名[#全部]`,不是 `表名`;也可以选整列,如 `走访记录!A:Z`,整列比表格慢。",
      `- 本产品的台账里,表名是:${TABLES.map((id) => `${ledgerById(id).name} \`${tableName(id)}\``).join("、")};规则设置选 \`规则设置!A:C\`。`,
      "- 按表头认列:列的次序、常见的其他叫法(见 [台账字段说明](ledgers.md))、表头上面的标题都不要紧。",
      "- 区域全空时按没有记录计算。认不出表头时是 `#VALUE!`,点格子旁的感叹号看一句话的说明。",
      `- “${OTHERS.name}”:${OTHERS.description}`,
    ],
    ["## 错误值"],
    [
      "参数不能用时是 `#VALUE!`,没有可以算的对象(名册里没有这个人、没有一户)时是 `#N/A`,都有一句话说明是什么、怎么改。",
    ],
    ["## 没有函数的地方"],
    [
      "- 需要能装加载项、有共享运行时的 Excel:Microsoft 365、网页版、Mac 版,和零售的 2021 及以后版本。批量许可的 Excel 2021 及更早版本、iPad、WPS 没有自定义函数。",
      "- 在那里打开用了这些函数的工作簿,看到的是上次算好的值,重新计算会变成 `#NAME?`。要交给这样的电脑,先复制、选择性粘贴为值。",
      "- 工作台(`npm start`)的表格也会算这些函数,区域写 A1:E20 这样的地址。",
      "- 本产品自己做的表(台账、汇总、走访核查等)都不用这些函数,在哪里打开都一样。",
    ],
    ...formulas.flatMap(formulaBlocks),
  ]);
}

function formulaBlocks(formula: Formula): readonly (readonly string[])[] {
  const { id, name, description, parameters, takesOthers, examples, notes = [] } = formula;
  const shown = [...parameters, ...(takesOthers ? [OTHERS] : [])];
  return [
    [`## ${name}`],
    [`\`=${NAMESPACE}.${name}(${signature(formula)})\`(编号 \`${id}\`)`],
    [description],
    table(
      ["参数", "必填", "填什么"],
      shown.map((it) => [it.name, need(it), it.description]),
    ),
    examples.map(({ formula: text, says }) => `- \`${text}\`:${says}`),
    ...(notes.length === 0 ? [] : [notes.map((note) => `- ${note}`)]),
  ];
}

function signature({ parameters, takesOthers }: Formula): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return [...names, ...(takesOthers ? [`[${OTHERS.name}…]`] : [])].join(",");
}

function need({ key, optional }: Parameter): string {
  if (key === OTHERS.key) return "○ 可几个";
  return optional ? "○" : "●";
}
