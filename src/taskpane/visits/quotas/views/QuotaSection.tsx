import { SheetFrame } from "../../../shared/sheets/views/SheetFrame.tsx";
import type { QuotaFlow, QuotaResultProps, QuotaViewProps } from "../flow/flow.ts";
import { useQuotaTexts } from "../texts/index.ts";
import { FlowContext } from "./context.ts";
import { Choose } from "./Choose.tsx";
import { Result } from "./Result.tsx";

const choose = (props: QuotaViewProps) => <Choose {...props} />;
const result = (props: QuotaResultProps) => <Result {...props} />;

/** 走访核查: which period, then what came of it. */
export function QuotaSection({ flow }: { readonly flow: QuotaFlow }) {
  const { notices } = useQuotaTexts();
  return (
    <FlowContext value={flow}>
      <SheetFrame flow={flow} notices={notices} choose={choose} result={result} />
    </FlowContext>
  );
}
