/** What is made otherwise in the grid than o-spreadsheet delivers it; its files stay as they are. */
import type { PageGridLibrary } from "./library.ts";
import { translate } from "./words.ts";

/** Entries of the context menus that lead to side panels, which speak English only and are not Excel's. */
const LEFT_OUT = [
  ["cellMenuRegistry", "edit_table"],
  ["cellMenuRegistry", "insert_link"],
  ["colMenuRegistry", "column_statistics"],
  ["colMenuRegistry", "conditional_formatting"],
  ["colMenuRegistry", "edit_table"],
  ["rowMenuRegistry", "conditional_formatting"],
] as const;

/** To be called once, before the first model is made. */
export function adaptGrid(library: PageGridLibrary): void {
  library.setTranslationMethod(translate, () => true);
  for (const [menu, entry] of LEFT_OUT) library.registries[menu].remove(entry);
  hideApostrophes(library.stores.CellComposerStore.prototype);
  showAtOnce(library.stores.GridRenderer.prototype);
}

/**
 * Excel shows what changed at once. The grid lets cells fade in and out, frame by frame, and goes on
 * drawing a sheet that was deleted meanwhile, which ends in an error.
 */
function showAtOnce(renderer: PageGridLibrary["stores"]["GridRenderer"]["prototype"]): void {
  renderer.addNewAnimations = () => undefined;
}

type Composer = PageGridLibrary["stores"]["CellComposerStore"]["prototype"];

/** The host keeps texts behind an apostrophe. Where a text would be a text without it, Excel shows none. */
function hideApostrophes(composer: Composer): void {
  const original = composer.getComposerContent;
  composer.getComposerContent = function (...position) {
    const content = Reflect.apply(original, this, position);
    return { ...content, text: withoutNeedlessApostrophe(content.text) };
  };
}

/** `'村名 → 村名`, but `'0123` and `'=1` stay as they are: without it they would be typed as something else. */
export function withoutNeedlessApostrophe(text: string): string {
  return /^'[\p{Script=Han}\p{Ps}“‘]/u.test(text) && !/^'[(（]?[\d.,%]+[)）]?$/.test(text)
    ? text.slice(1)
    : text;
}
