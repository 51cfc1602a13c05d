/** o-spreadsheet and Owl as their own scripts leave them in the page: unbundled, unchanged. */
import type { GridLibrary, GridModel } from "../../host/engine/grid.ts";

export type Translate = (text: string) => string;

/** What the page uses of the library beside what the host does. */
export interface PageGridLibrary extends GridLibrary {
  readonly Spreadsheet: unknown;
  readonly setTranslationMethod: (translate: Translate, isLoaded: () => boolean) => void;
  readonly registries: GridLibrary["registries"] &
    Readonly<Record<"cellMenuRegistry" | "colMenuRegistry" | "rowMenuRegistry", MenuRegistry>> & {
      readonly functionRegistry: FunctionRegistry;
    };
  readonly stores: {
    readonly CellComposerStore: {
      readonly prototype: {
        getComposerContent: (...position: readonly unknown[]) => { readonly text: string };
      };
    };
    readonly GridRenderer: {
      readonly prototype: { addNewAnimations: () => void };
    };
  };
}

/** A cell as functions get it and give it back. */
export interface GridValue {
  readonly value?: unknown;
  readonly format?: string;
  readonly message?: string;
}

export interface GridFunction {
  readonly description: string;
  readonly category: string;
  readonly args: readonly object[];
  readonly compute: (
    ...given: readonly (GridValue | readonly (readonly GridValue[])[] | undefined)[]
  ) => GridValue | readonly (readonly GridValue[])[];
}

/** `content` describes functions, `mapping` carries them out, both by name. */
export interface FunctionRegistry {
  readonly content: Record<string, unknown>;
  readonly mapping: Record<string, unknown>;
  readonly add: (name: string, description: GridFunction) => unknown;
}

interface MenuRegistry {
  readonly remove: (entry: string) => void;
}

/** The model keeps the steps that can be undone until its session says that it has been stored. */
interface PageGridModel extends GridModel {
  readonly session: { readonly trigger: (event: "snapshot") => void };
}

/** What was done so far cannot be undone any more: a file that was opened begins its history anew. */
export function forgetHistory(model: GridModel): void {
  if (hasSession(model)) model.session.trigger("snapshot");
}

function hasSession(model: GridModel): model is PageGridModel {
  return "session" in model;
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
