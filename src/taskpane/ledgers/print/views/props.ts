/** What every view of the section is given. */
import type { Ref } from "react";
import type { PrintFlow } from "../flow/flow.ts";
import type { PrintState } from "../flow/state.ts";

export interface ViewProps {
  readonly flow: PrintFlow;
  readonly state: PrintState;
  readonly titleRef: Ref<HTMLHeadingElement>;
}
