import type { ComponentType } from "react";
import { SheetFrame } from "../../../shared/sheets/views/SheetFrame.tsx";
import type { MovesFlow, MovesResultProps, MovesViewProps } from "../flow/flow.ts";
import { useMovesTexts } from "../texts/index.ts";
import { MovesContext } from "./context.ts";

interface MovesFrameProps {
  readonly flow: MovesFlow;
  readonly choose: ComponentType<MovesViewProps>;
  readonly result: ComponentType<MovesResultProps>;
}

/** A section of items with what all its views ask for. */
export function MovesFrame({ flow, choose, result }: MovesFrameProps) {
  const { notices } = useMovesTexts();
  return (
    <MovesContext value={flow}>
      <SheetFrame flow={flow} notices={notices} choose={choose} result={result} />
    </MovesContext>
  );
}
