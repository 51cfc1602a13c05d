import { SheetFrame } from "../../../shared/sheets/views/SheetFrame.tsx";
import type { PrintFlow, PrintResultProps, PrintViewProps } from "../flow/flow.ts";
import { usePrintTexts } from "../texts/index.ts";
import { Choose } from "./Choose.tsx";
import { Done } from "./Done.tsx";
import { Preview } from "./Preview.tsx";

const choose = ({ state, ...props }: PrintViewProps) =>
  state.facts && <Choose {...props} state={state} facts={state.facts} />;
const result = (props: PrintResultProps) =>
  props.state.phase === "done" ? <Done {...props} /> : <Preview {...props} />;

/** 打印: what, how much paper it takes, and the sheets. */
export function PrintSection({ flow }: { readonly flow: PrintFlow }) {
  const { notices } = usePrintTexts();
  return <SheetFrame flow={flow} notices={notices} choose={choose} result={result} />;
}
