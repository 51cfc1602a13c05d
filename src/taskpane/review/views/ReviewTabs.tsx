import { Tabs } from "../../shared/Tabs.tsx";
import type { ReviewFlow } from "../flow/flow.ts";
import { useReviewTexts } from "../texts/index.ts";
import { ReviewSection } from "./ReviewSection.tsx";

interface ReviewTabsProps {
  readonly month: ReviewFlow;
  readonly week: ReviewFlow;
}

/** 月评, and the Friday sheet beside it. */
export function ReviewTabs({ month, week }: ReviewTabsProps) {
  const { tabs } = useReviewTexts();
  const views = {
    month: <ReviewSection kind="month" flow={month} />,
    week: <ReviewSection kind="week" flow={week} />,
  };
  return <Tabs ids={["month", "week"]} views={views} texts={tabs} />;
}
