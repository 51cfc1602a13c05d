/** A section that lists items and moves them: its list as sheets, its moves at the desk. */
import { createSheetFlow, type SheetFlow } from "../../../shared/sheets/flow.ts";
import type { SheetResultProps, SheetViewProps } from "../../../shared/sheets/views/SheetFrame.tsx";
import type { MovesClient, MovesFacts, MovesMade, MovesWanted } from "../worker/calls.ts";
import { createDesk, type Desk, type DeskTools } from "./desk.ts";

export interface MovesFlow extends SheetFlow<MovesFacts, MovesWanted, MovesMade> {
  readonly ask: MovesClient["call"];
  readonly desk: Desk;
  readonly today: () => string;
}

export type MovesViewProps = SheetViewProps<MovesFacts, MovesWanted, MovesMade>;
export type MovesResultProps = SheetResultProps<MovesFacts, MovesWanted, MovesMade>;

/** The view names the section, and its sheets' runs. */
export function createMovesFlow(view: MovesWanted["view"], tools: DeskTools): MovesFlow {
  const flow = createSheetFlow<MovesFacts, MovesWanted, MovesWanted, MovesMade>({
    ...tools,
    kind: view,
    choice: { view },
    wanted: (choice) => choice,
    refuse: ({ isSummary }) => (isSummary ? { code: "summary", intent: "warning" } : null),
  });
  return { ...flow, ask: tools.engine.call, today: tools.today, desk: createDesk(flow, tools) };
}
