import type { MovesFlow, MovesResultProps, MovesViewProps } from "../../moves/flow/flow.ts";
import { MovesFrame } from "../../moves/views/MovesFrame.tsx";
import { Start } from "../../moves/views/Start.tsx";
import { useMeetingTexts } from "../texts/index.ts";
import { Result } from "./Result.tsx";

function Choose(props: MovesViewProps) {
  const { title, intro, start } = useMeetingTexts();
  return <Start {...props} title={title} intro={intro} button={start} />;
}
const choose = (props: MovesViewProps) => <Choose {...props} />;
const result = (props: MovesResultProps) => <Result {...props} />;

/** 民主议账: the agenda before the meeting, its decisions after it. */
export function MeetingSection({ flow }: { readonly flow: MovesFlow }) {
  return <MovesFrame flow={flow} choose={choose} result={result} />;
}
