/** What may be wrong with a 回音 file that a village takes in. */
import type { FindingKind } from "./types.ts";

export const REPLIES_FINDINGS = [
  {
    id: "reply-not-ours",
    class: "F",
    severity: "error",
    title: "不是回音",
    message:
      "这个文件里没有“回音”表,或者表头已经改掉,读不出答复。请选镇上发来的“回音_村名_月份.xlsx”。",
  },
  {
    id: "reply-newer",
    class: "F",
    severity: "error",
    title: "回音的版本更新",
    message: "这份回音是用更新的版本写的,现在的版本读不全,没有收。请先更新本软件。",
  },
  {
    id: "reply-other-village",
    class: "F",
    severity: "error",
    title: "不是本村的回音",
    message: "这份回音是给“{valueOther}”的,打开的是“{value}”的台账,没有收。请核对选的文件。",
  },
  {
    id: "reply-other-period",
    class: "N",
    severity: "info",
    title: "不是这个月的回音",
    message: "这份回音是 {period} 汇总时写的,台账是 {month} 的。事项按编号对应,可以照收。",
  },
  {
    id: "reply-edited",
    class: "N",
    severity: "warning",
    title: "回音发出后改动过",
    message: "这份回音发出以后内容改动过。请和镇上核对以后再收。",
  },
  {
    id: "reply-village-unknown",
    class: "N",
    severity: "warning",
    title: "没有写明是哪个村的",
    message: "看不出这份回音是给哪个村的,只按编号对应。请核对以后再收。",
  },
  {
    id: "reply-line-unclear",
    class: "R",
    severity: "error",
    title: "答复读不出来",
    message: "“{value}”不对:{why}。这一行没有收,请和镇上核对。",
  },
  {
    id: "reply-line-twice",
    class: "R",
    severity: "error",
    title: "一个编号有两行",
    message: "编号“{value}”有两行,不知道以哪一行为准,都没有收。请和镇上核对。",
  },
] as const satisfies readonly FindingKind[];
