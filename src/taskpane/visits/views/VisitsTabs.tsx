import type { ReactNode } from "react";
import { Tabs } from "../../shared/Tabs.tsx";
import { useVisitsTexts } from "../texts/index.ts";

type TabId = "entry" | "quotas";

/** The views of the task. */
export function VisitsTabs(views: Readonly<Record<TabId, ReactNode>>) {
  const { tabs } = useVisitsTexts();
  return <Tabs ids={["entry", "quotas"]} views={views} texts={tabs} />;
}
