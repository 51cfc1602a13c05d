import { SheetFrame } from "../../../shared/sheets/views/SheetFrame.tsx";
import type { ReplyFlow, ReplyResultProps, ReplyViewProps } from "../flow/flow.ts";
import { useReplyTexts } from "../texts/index.ts";
import { Choose } from "./Choose.tsx";
import { Send } from "./Send.tsx";
import { Take } from "./Take.tsx";
import { FlowContext } from "./context.ts";

const choose = (props: ReplyViewProps) => <Choose {...props} />;
const result = ({ made, ...props }: ReplyResultProps) =>
  made.kind === "send" ? <Send {...props} made={made} /> : <Take {...props} made={made} />;

/** 回音: what is sent from a summary, or taken into a village's book. */
export function ReplySection({ flow }: { readonly flow: ReplyFlow }) {
  const { notices } = useReplyTexts();
  return (
    <FlowContext value={flow}>
      <SheetFrame flow={flow} notices={notices} choose={choose} result={result} />
    </FlowContext>
  );
}
