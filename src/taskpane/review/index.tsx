/** 月评: the month, and the Friday sheet beside it; each is loaded when it is first opened. */
import { lazy } from "react";
import { Tabs } from "../shared/Tabs.tsx";
import { useDictionary } from "../texts/index.ts";
import { tabTexts } from "./texts/tabs.ts";

const Month = lazy(() => import(/* webpackChunkName: "review-sections" */ "./month.tsx"));
const Week = lazy(() => import(/* webpackChunkName: "review-sections" */ "./week.tsx"));

const IDS = ["month", "week"] as const;

export default function ReviewTask() {
  const views = { month: <Month />, week: <Week /> };
  return <Tabs ids={IDS} views={views} texts={useDictionary(tabTexts)} />;
}
