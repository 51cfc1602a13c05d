/** The flow of the section that is shown, for all its views. */
import { createContext, useContext } from "react";
import type { MovesFlow } from "../flow/flow.ts";

export const MovesContext = createContext<MovesFlow | null>(null);

export function useMoves(): MovesFlow {
  const flow = useContext(MovesContext);
  if (!flow) throw new Error("no flow around this view");
  return flow;
}
