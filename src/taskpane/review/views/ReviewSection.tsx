import { SheetFrame } from "../../shared/sheets/views/SheetFrame.tsx";
import type { ReviewFlow, ReviewResultProps, ReviewViewProps } from "../flow/flow.ts";
import { useReviewTexts } from "../texts/index.ts";
import { ChooseMonth } from "./ChooseMonth.tsx";
import { ChooseWeek } from "./ChooseWeek.tsx";
import { FlowContext } from "./context.ts";
import { Result } from "./Result.tsx";

const CHOOSE = {
  month: (props: ReviewViewProps) => <ChooseMonth {...props} />,
  week: (props: ReviewViewProps) => <ChooseWeek {...props} />,
};
const result = (props: ReviewResultProps) => <Result {...props} />;

interface ReviewSectionProps {
  readonly kind: "month" | "week";
  readonly flow: ReviewFlow;
}

/** Which month or week, then what came of it. */
export function ReviewSection({ kind, flow }: ReviewSectionProps) {
  const { notices } = useReviewTexts();
  return (
    <FlowContext value={flow}>
      <SheetFrame flow={flow} notices={notices} choose={CHOOSE[kind]} result={result} />
    </FlowContext>
  );
}
