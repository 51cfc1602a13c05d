/**
 * A task of several sections, as data: the page's list and its order follow from it
 * (`SectionsPage`). A section without a component is not there yet, and says so.
 */
import type { ComponentType, LazyExoticComponent } from "react";

export interface Section<Id extends string> {
  readonly id: Id;
  /** Loaded when the section is first opened; a module with a default export. */
  readonly component?: SectionComponent;
}

export type SectionComponent = LazyExoticComponent<ComponentType>;

export interface SectionWords {
  readonly name: string;
  readonly summary: string;
  /** How to get by until the section is there; "" when it is. */
  readonly now: string;
}

/** What such a page says. */
export interface SectionsTexts<Id extends string> {
  /** Above the list. */
  readonly list: string;
  readonly back: string;
  readonly opening: string;
  /** Beside a section that is not there yet. */
  readonly soon: string;
  readonly soonNotice: string;
  readonly sections: Readonly<Record<Id, SectionWords>>;
}

/** In the order of the ids. */
export function sectionsOf<Id extends string>(
  ids: readonly Id[],
  components: Readonly<Partial<Record<Id, SectionComponent>>>,
): readonly Section<Id>[] {
  return ids.map((id) => {
    const component = components[id];
    return { id, ...(component && { component }) };
  });
}
