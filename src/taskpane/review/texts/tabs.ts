/** The names of the two tabs: all of the task's texts that come with its first view. */
import type { Dictionary } from "../../texts/index.ts";

export const tabTexts: Dictionary<
  Readonly<Record<"label" | "month" | "week" | "opening", string>>
> = {
  "zh-CN": { label: "月评的内容", month: "月评", week: "本周汇总", opening: "正在打开……" },
  en: { label: "What to make", month: "Monthly review", week: "This week", opening: "Opening…" },
};
