/** What keeps rows from being counted for the duties: told with its place, the rest is evaluated. */
import type { FindingKind } from "./types.ts";

export const DUTIES_FINDINGS = [
  {
    id: "duty-stranger",
    class: "N",
    severity: "warning",
    title: "走访人不在名册",
    message:
      "“{value}”不在本村的干部名册和结对表里,{rows}没有算给任何人。请核对姓名,或者把他补进干部名册。",
  },
  {
    id: "duty-namesakes",
    class: "N",
    severity: "warning",
    title: "同名分不清",
    message:
      "名册里有 {number} 个“{value}”,分不清是谁,{rows}没有算给任何人。请在名册和台账里把姓名写成不同的,例如加“大”“小”或组别。",
  },
  {
    id: "duty-roster-namesakes",
    class: "N",
    severity: "warning",
    title: "名册里有同名的人",
    message:
      "名册里有 {number} 个“{value}”,电话或组别不同,按 {number} 个人核查。是同一个人的,请把电话和组别改成一样;不是的,请把姓名写成不同的。",
  },
  {
    id: "duty-not-yet",
    class: "N",
    severity: "warning",
    title: "走访日期还没到",
    message: "{rows}的走访日期(如“{value}”)在核查日 {asOf} 之后,没有计入。请核对日期。",
  },
  {
    id: "duty-outside",
    class: "N",
    severity: "info",
    title: "走访不在期间内",
    message: "{rows}的走访日期不在核查的 {start} 至 {end} 之内,没有计入。日期写错的请改正。",
  },
  {
    id: "duty-setting-reversed",
    class: "N",
    severity: "warning",
    title: "规则设置前后矛盾",
    message: "“{value}”是 {number},比“{other}”的 {most} 还大,两项都照填的执行。请核对这两项设置。",
  },
] as const satisfies readonly FindingKind[];
