/** The workbench without its looks: the open workbook, the pane beside it, and what can be done. */
import type { GridModel } from "../host/engine/grid.ts";
import { createEngine, createModel } from "../host/engine/spreadsheet.ts";
import { ExcelHost } from "../host/host.ts";
import { gridScripts } from "./grid/library.ts";
import { newIdentity, type FrameIdentity } from "./pane/frame.ts";
import type { RibbonButton } from "./ribbon/manifest.ts";
import { PaneSession } from "./pane/session.ts";
import { createStore, type Store } from "./store.ts";
import { texts, type Locale } from "./texts/index.ts";

/** A workbook in the grid, with Excel's side of the wire over it. */
export interface OpenBook {
  readonly model: GridModel;
  readonly host: ExcelHost;
}

/** A pane in its frame. A new one is made for every workbook, as Excel does. */
export interface Pane {
  readonly identity: FrameIdentity;
  readonly session: PaneSession;
}

export interface WorkbenchState {
  readonly locale: Locale;
  readonly book: OpenBook;
  readonly pane: Pane;
  readonly isPaneShown: boolean;
}

export class Workbench {
  readonly state: Store<WorkbenchState>;
  #frame: HTMLIFrameElement | null = null;

  constructor(locale: Locale) {
    const book = blankBook(texts[locale].newBook);
    this.state = createStore<WorkbenchState>({
      locale,
      book,
      pane: this.#newPane(book, locale),
      isPaneShown: true,
    });
  }

  /** Excel's side of the wire; tests make it fail and be slow. */
  get host(): ExcelHost {
    return this.state.get().book.host;
  }

  /** The frame that shows the pane, or null while there is none. */
  holdFrame(frame: HTMLIFrameElement | null): void {
    this.#frame = frame;
  }

  setLocale(locale: Locale): void {
    const { book, pane } = this.state.get();
    pane.session.close();
    this.state.set({ locale, pane: this.#newPane(book, locale) });
  }

  reloadPane(): void {
    const { book, pane, locale } = this.state.get();
    pane.session.close();
    this.state.set({ pane: this.#newPane(book, locale) });
  }

  showPane(isPaneShown: boolean): void {
    this.state.set({ isPaneShown });
  }

  /** What Excel does when a button of the ribbon is clicked. */
  press({ id, action }: RibbonButton): void {
    if (action.kind === "showPane") this.showPane(true);
    else this.state.get().pane.session.invoke(id, action.functionName);
  }

  #newPane(book: OpenBook, locale: Locale): Pane {
    const identity = newIdentity();
    const session = new PaneSession(
      {
        identity,
        locale,
        documentUrl: `https://localhost/${encodeURIComponent(book.host.book.name)}`,
        host: book.host,
        shown: {
          isShown: () => this.state.get().isPaneShown,
          show: (shown) => {
            this.showPane(shown);
          },
        },
        save: () => Promise.reject(new Error("not yet")),
      },
      () => this.#frame?.contentWindow ?? null,
    );
    return { identity, session };
  }
}

function blankBook(name: string): OpenBook {
  const { library } = gridScripts();
  const model = createModel(library, "Sheet1");
  const host = new ExcelHost(createEngine(library, model));
  host.book.name = name;
  return { model, host };
}
