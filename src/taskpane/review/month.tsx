import { createMonthFlow } from "./flow/flow.ts";
import { reviewTools } from "./tools.ts";
import { ReviewSection } from "./views/ReviewSection.tsx";

/** Outside React, so that a review goes on whatever page is shown. */
const flow = createMonthFlow(reviewTools());

export default function MonthReview() {
  return <ReviewSection kind="month" flow={flow} />;
}
