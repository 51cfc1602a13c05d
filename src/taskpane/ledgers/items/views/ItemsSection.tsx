import type { MovesFlow, MovesResultProps, MovesViewProps } from "../../moves/flow/flow.ts";
import { MovesFrame } from "../../moves/views/MovesFrame.tsx";
import { Start } from "../../moves/views/Start.tsx";
import { useItemsTexts } from "../texts/index.ts";
import { Result } from "./Result.tsx";

function Choose(props: MovesViewProps) {
  const { title, intro, start } = useItemsTexts();
  return <Start {...props} title={title} intro={intro} button={start} />;
}
const choose = (props: MovesViewProps) => <Choose {...props} />;
const result = (props: MovesResultProps) => <Result {...props} />;

/** 办理销账: what is open, one of them, or several at once. */
export function ItemsSection({ flow }: { readonly flow: MovesFlow }) {
  return <MovesFrame flow={flow} choose={choose} result={result} />;
}
