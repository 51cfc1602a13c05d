/**
 * What can be done with ledgers. To add one: its folder with a default export, a line in
 * `COMPONENTS`, its words in texts.
 */
import { lazy } from "react";
import { sectionsOf, type SectionComponent } from "../shared/sections/sections.ts";

export const SECTION_IDS = [
  "create",
  "check",
  "items",
  "meeting",
  "callbacks",
  "handout",
  "print",
] as const;
type SectionId = (typeof SECTION_IDS)[number];

const COMPONENTS: Partial<Record<SectionId, SectionComponent>> = {
  create: lazy(() => import(/* webpackChunkName: "ledgers-create" */ "./create/index.tsx")),
  check: lazy(() => import(/* webpackChunkName: "ledgers-check" */ "./check/index.tsx")),
  items: lazy(() => import(/* webpackChunkName: "ledgers-items" */ "./items/index.tsx")),
  meeting: lazy(() => import(/* webpackChunkName: "ledgers-meeting" */ "./meeting/index.tsx")),
  callbacks: lazy(
    () => import(/* webpackChunkName: "ledgers-callbacks" */ "./callbacks/index.tsx"),
  ),
  handout: lazy(() => import(/* webpackChunkName: "ledgers-handout" */ "./handout/index.tsx")),
  print: lazy(() => import(/* webpackChunkName: "ledgers-print" */ "./print/index.tsx")),
};

export const SECTIONS = sectionsOf(SECTION_IDS, COMPONENTS);
