/**
 * What goes up from a village and comes back to it, and what is posted for everybody. To add one: its
 * folder with a default export, a line in `COMPONENTS`, its words in texts.
 */
import { lazy } from "react";
import { sectionsOf, type SectionComponent } from "../shared/sections/sections.ts";

export const SECTION_IDS = ["escalate", "reply", "publish"] as const;
type SectionId = (typeof SECTION_IDS)[number];

const COMPONENTS: Partial<Record<SectionId, SectionComponent>> = {
  escalate: lazy(() => import(/* webpackChunkName: "submit-escalate" */ "./escalate/index.tsx")),
  reply: lazy(() => import(/* webpackChunkName: "submit-reply" */ "./reply/index.tsx")),
  publish: lazy(() => import(/* webpackChunkName: "submit-publish" */ "./publish/index.tsx")),
};

export const SECTIONS = sectionsOf(SECTION_IDS, COMPONENTS);
