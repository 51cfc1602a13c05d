/**
 * What can be done with ledgers, as data: the page's list and its order follow from it. To add one:
 * its folder with a default export, a line in `COMPONENTS`, its words in texts. A section without a
 * component is not there yet, and says so.
 */
import { lazy, type ComponentType, type LazyExoticComponent } from "react";

export const SECTION_IDS = ["create", "check", "handout", "print"] as const;
export type SectionId = (typeof SECTION_IDS)[number];

export interface Section {
  readonly id: SectionId;
  /** Loaded when the section is first opened. */
  readonly component?: LazyExoticComponent<ComponentType>;
}

const COMPONENTS: Partial<Record<SectionId, LazyExoticComponent<ComponentType>>> = {
  create: lazy(() => import(/* webpackChunkName: "ledgers-create" */ "./create/index.tsx")),
  check: lazy(() => import(/* webpackChunkName: "ledgers-check" */ "./check/index.tsx")),
  handout: lazy(() => import(/* webpackChunkName: "ledgers-handout" */ "./handout/index.tsx")),
  print: lazy(() => import(/* webpackChunkName: "ledgers-print" */ "./print/index.tsx")),
};

export const SECTIONS: readonly Section[] = SECTION_IDS.map((id) => {
  const component = COMPONENTS[id];
  return { id, ...(component && { component }) };
});
