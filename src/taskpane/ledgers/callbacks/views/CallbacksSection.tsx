import type { MovesFlow, MovesResultProps, MovesViewProps } from "../../moves/flow/flow.ts";
import { MovesFrame } from "../../moves/views/MovesFrame.tsx";
import { Start } from "../../moves/views/Start.tsx";
import { useCallbacksTexts } from "../texts/index.ts";
import { Result } from "./Result.tsx";

function Choose(props: MovesViewProps) {
  const { title, intro, start } = useCallbacksTexts();
  return <Start {...props} title={title} intro={intro} button={start} />;
}
const choose = (props: MovesViewProps) => <Choose {...props} />;
const result = (props: MovesResultProps) => <Result {...props} />;

/** 满意结账: whom to ask, what they said, and how content they are. */
export function CallbacksSection({ flow }: { readonly flow: MovesFlow }) {
  return <MovesFrame flow={flow} choose={choose} result={result} />;
}
