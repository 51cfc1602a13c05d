/** Shows a model in o-spreadsheet's own grid component. */
import type { GridModel } from "../../host/engine/grid.ts";
import { gridScripts } from "./library.ts";
import { speakChinese, translate } from "./words.ts";

export interface GridSurroundings {
  readonly isChinese: boolean;
  readonly isDark: boolean;
  /** Something the grid has to say. */
  readonly notify: (text: string) => void;
  readonly confirm: (text: string, yes: () => void, no?: () => void) => void;
}

let templates: Promise<string> | null = null;

async function loadTemplates(): Promise<string> {
  const response = await fetch("grid/o_spreadsheet.xml");
  if (!response.ok) throw new Error(`o_spreadsheet.xml: ${response.status}`);
  return response.text();
}

/** Draws into `target` until the returned function is called. */
export async function showGrid(
  model: GridModel,
  target: HTMLElement,
  { isChinese, isDark, notify, confirm }: GridSurroundings,
): Promise<() => void> {
  templates ??= loadTemplates();
  speakChinese(isChinese);
  const { library, owl } = gridScripts();
  const app = new owl.App(library.Spreadsheet, {
    templates: await templates,
    translateFn: translate,
    translatableAttributes: ["title", "placeholder"],
    env: {},
    props: {
      model,
      colorScheme: isDark ? "dark" : "light",
      notifyUser: ({ text }: { readonly text: string }) => {
        notify(text);
      },
      raiseError: (text: string, then?: () => void) => {
        notify(text);
        then?.();
      },
      askConfirmation: confirm,
    },
  });
  await app.mount(target);
  // Only now the grid knows its size, and whether the selected cell is in view.
  model.dispatch("SET_VIEWPORT_OFFSET", { offsetX: 0, offsetY: 0 });
  return () => {
    app.destroy();
  };
}
