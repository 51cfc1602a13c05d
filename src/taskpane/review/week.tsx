import { createWeekFlow } from "./flow/flow.ts";
import { reviewTools } from "./tools.ts";
import { ReviewSection } from "./views/ReviewSection.tsx";

/** Outside React, as the month's. */
const flow = createWeekFlow(reviewTools());

export default function WeekReview() {
  return <ReviewSection kind="week" flow={flow} />;
}
