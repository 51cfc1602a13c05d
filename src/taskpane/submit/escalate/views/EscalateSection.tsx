import { SheetFrame } from "../../../shared/sheets/views/SheetFrame.tsx";
import type { EscalateFlow, EscalateResultProps, EscalateViewProps } from "../flow/flow.ts";
import { useEscalateTexts } from "../texts/index.ts";
import { Choose } from "./Choose.tsx";
import { Result } from "./Result.tsx";
import { FlowContext } from "./context.ts";

const choose = (props: EscalateViewProps) => <Choose {...props} />;
const result = (props: EscalateResultProps) => <Result {...props} />;

/** 上报清单: whose and of when, then what came of it. */
export function EscalateSection({ flow }: { readonly flow: EscalateFlow }) {
  const { notices } = useEscalateTexts();
  return (
    <FlowContext value={flow}>
      <SheetFrame flow={flow} notices={notices} choose={choose} result={result} />
    </FlowContext>
  );
}
