/** Shows a model in o-spreadsheet's own grid component. */
import type { GridModel } from "../../host/engine/grid.ts";
import { gridScripts } from "./library.ts";
import { translate } from "./words.ts";

export interface GridMessages {
  /** Something the grid has to say. */
  readonly notify: (text: string) => void;
  readonly confirm: (text: string, yes: () => void, no: () => void) => void;
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
  messages: GridMessages,
  colorScheme: "light" | "dark",
): Promise<() => void> {
  templates ??= loadTemplates();
  const { library, owl } = gridScripts();
  const app = new owl.App(library.Spreadsheet, {
    templates: await templates,
    translateFn: translate,
    translatableAttributes: ["title", "placeholder", "data-tooltip"],
    env: {},
    props: {
      model,
      colorScheme,
      notifyUser: ({ text }: { readonly text: string }) => {
        messages.notify(text);
      },
      raiseError: (text: string, then?: () => void) => {
        messages.notify(text);
        then?.();
      },
      askConfirmation: messages.confirm,
    },
  });
  await app.mount(target);
  return () => {
    app.destroy();
  };
}
