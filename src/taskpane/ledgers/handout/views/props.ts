/** What every view of the section is given. */
import type { Ref } from "react";
import type { HandoutFlow } from "../flow/flow.ts";
import type { HandoutState } from "../flow/state.ts";

export interface ViewProps {
  readonly flow: HandoutFlow;
  readonly state: HandoutState;
  readonly titleRef: Ref<HTMLHeadingElement>;
}
