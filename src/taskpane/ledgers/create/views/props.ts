/** What every view of the section is given. */
import type { Ref } from "react";
import type { CreateFlow } from "../flow/flow.ts";
import type { CreateState } from "../flow/state.ts";

export interface ViewProps {
  readonly flow: CreateFlow;
  readonly state: CreateState;
  readonly titleRef: Ref<HTMLHeadingElement>;
}
