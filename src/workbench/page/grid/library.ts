/** o-spreadsheet and Owl as their own scripts leave them in the page: unbundled, unchanged. */
import type { GridLibrary, GridModel } from "../../host/engine/grid.ts";

export type Translate = (text: string) => string;

/** What the page uses of the library beside what the host does. */
export interface PageGridLibrary extends GridLibrary {
  readonly Spreadsheet: unknown;
  readonly setTranslationMethod: (translate: Translate, isLoaded: () => boolean) => void;
}

export interface PageGridModel extends GridModel {
  readonly off: (event: string, owner: object) => void;
}

interface OwlApp {
  mount: (target: HTMLElement) => Promise<unknown>;
  destroy: () => void;
}

interface Owl {
  readonly App: new (component: unknown, config: object) => OwlApp;
}

interface GridScripts {
  readonly o_spreadsheet?: PageGridLibrary;
  readonly owl?: Owl;
}

/** The scripts of the page; throws when the server did not deliver them. */
export function gridScripts(): { readonly library: PageGridLibrary; readonly owl: Owl } {
  const { o_spreadsheet: library, owl }: GridScripts = globalThis as GridScripts;
  if (!library || !owl) throw new Error("o-spreadsheet has not been loaded");
  return { library, owl };
}
