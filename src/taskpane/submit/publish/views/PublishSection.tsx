import { SheetFrame } from "../../../shared/sheets/views/SheetFrame.tsx";
import type { PublishFlow, PublishResultProps, PublishViewProps } from "../flow/flow.ts";
import { usePublishTexts } from "../texts/index.ts";
import { Choose } from "./Choose.tsx";
import { Result } from "./Result.tsx";
import { FlowContext } from "./context.ts";

const choose = (props: PublishViewProps) => <Choose {...props} />;
const result = (props: PublishResultProps) => <Result {...props} />;

/** 晒账公示: what, then what is doubtful and what would hang on the wall. */
export function PublishSection({ flow }: { readonly flow: PublishFlow }) {
  const { notices } = usePublishTexts();
  return (
    <FlowContext value={flow}>
      <SheetFrame flow={flow} notices={notices} choose={choose} result={result} />
    </FlowContext>
  );
}
