/** The workbench without its looks: the open workbook, the pane beside it, and what can be done. */
import type { ExcelHost } from "../host/host.ts";
import { blankBook, type OpenBook } from "./book.ts";
import { drawCharts } from "./charts/figures.ts";
import { saveFile, XLSX_TYPE, ZIP_TYPE } from "./download.ts";
import { newIdentity, type FrameIdentity } from "./pane/frame.ts";
import { PaneSession } from "./pane/session.ts";
import type { RibbonButton } from "./ribbon/manifest.ts";
import { chooseIn, sampleBytes, sampleName, samplesZip, villageFiles } from "./samples.ts";
import { createStore, type Store } from "./store.ts";
import { texts, type Locale, type Texts } from "./texts/index.ts";

/** A pane in its frame. A new one is made for every workbook, as Excel does. */
export interface Pane {
  readonly identity: FrameIdentity;
  readonly locale: Locale;
  readonly session: PaneSession;
}

/** Something to be read; with `yes` it is a question. */
export interface Notice {
  readonly text: string;
  readonly yes?: (() => void) | undefined;
  readonly no?: (() => void) | undefined;
}

export interface WorkbenchState {
  readonly locale: Locale;
  readonly book: OpenBook;
  readonly pane: Pane;
  readonly isPaneShown: boolean;
  readonly isWorking: boolean;
  readonly notice: Notice | null;
}

export class Workbench {
  readonly state: Store<WorkbenchState>;
  #frame: HTMLIFrameElement | null = null;

  constructor(locale: Locale) {
    const book = blankBook(texts[locale].firstSheet, texts[locale].newBook);
    this.state = createStore<WorkbenchState>({
      locale,
      book,
      pane: this.#newPane(book, locale),
      isPaneShown: true,
      isWorking: false,
      notice: null,
    });
  }

  /** Excel's side of the wire; tests make it count, fail and be slow. */
  get host(): ExcelHost {
    return this.state.get().book.host;
  }

  get #texts(): Texts {
    return texts[this.state.get().locale];
  }

  /** The frame that shows the pane, or null while there is none. */
  holdFrame(frame: HTMLIFrameElement | null): void {
    this.#frame = frame;
  }

  say(text: string): void {
    this.state.set({ notice: { text } });
  }

  setLocale(locale: Locale): void {
    this.state.set({ locale });
    this.reloadPane();
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

  undo(): void {
    this.state.get().book.model.dispatch("REQUEST_UNDO");
  }

  redo(): void {
    this.state.get().book.model.dispatch("REQUEST_REDO");
  }

  openBlank(): void {
    const { firstSheet, newBook } = this.#texts;
    this.#afterAsking(() => {
      this.#show(blankBook(firstSheet, newBook));
    });
  }

  openSample(path: string): void {
    this.openFile(sampleName(path), () => sampleBytes(path), this.#texts.samples.missing);
  }

  /** Asks first when there is something to lose. */
  openFile(
    name: string,
    read: () => Promise<ArrayBuffer>,
    unreachable = this.#texts.file.unreadable,
  ): void {
    this.#afterAsking(() => {
      void this.#work(unreachable, async () => {
        const bytes = new Uint8Array(await read());
        await this.openBytes(bytes, name);
      });
    });
  }

  /** Opens a workbook in place of the present one; what cannot be read is said. */
  async openBytes(bytes: Uint8Array, name: string): Promise<void> {
    const { firstSheet, file } = this.#texts;
    await this.#work(file.unreadable, async () => {
      const { readBook } = await import("./xlsx/read.ts");
      const book = blankBook(firstSheet, name);
      await readBook(book.host.book, book.model, bytes);
      drawCharts(book.host.book, book.model);
      book.forgetHistory();
      this.#show(book);
    });
  }

  async download(): Promise<void> {
    const { book } = this.state.get();
    await this.#work(this.#texts.file.unsavable, async () => {
      saveFile(await bytesOf(book), book.host.book.name, XLSX_TYPE);
      book.isChanged = false;
    });
  }

  async downloadSamples(): Promise<void> {
    await this.#work(this.#texts.samples.missing, async () => {
      saveFile(await samplesZip(), "五桂镇样例.zip", ZIP_TYPE);
    });
  }

  /** What a person does who chooses the villages' files in the pane. */
  async giveSamples(): Promise<void> {
    const { missing, notTaken } = this.#texts.samples;
    await this.#work(missing, async () => {
      const files = await villageFiles();
      const page = this.#frame?.contentDocument;
      if (!page || !chooseIn(page, files)) this.say(notTaken);
    });
  }

  async #work(whenItFails: string, work: () => Promise<void>): Promise<void> {
    this.state.set({ isWorking: true });
    try {
      await work();
    } catch (error) {
      console.error(error);
      this.say(whenItFails);
    } finally {
      this.state.set({ isWorking: false });
    }
  }

  #afterAsking(yes: () => void): void {
    if (!this.state.get().book.isChanged) yes();
    else this.state.set({ notice: { text: this.#texts.file.unsaved, yes } });
  }

  #show(book: OpenBook): void {
    const { pane, locale } = this.state.get();
    pane.session.close();
    this.state.set({ book, pane: this.#newPane(book, locale) });
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
        save: () => bytesOf(book),
      },
      () => this.#frame?.contentWindow ?? null,
    );
    return { identity, locale, session };
  }
}

async function bytesOf({ host }: OpenBook): Promise<Uint8Array<ArrayBuffer>> {
  const { writeBook } = await import("./xlsx/write.ts");
  host.book.engine.flush();
  return writeBook(host.book);
}
