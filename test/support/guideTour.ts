/** Going through the guide: what was seen in each of its steps, and its pictures. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { guideSections, isSaid, type GuideSection } from "./guide.ts";
import { chosenFile, type ChosenFile, type MergePane } from "./mergePane.ts";

export const SIZE = { width: 1200, height: 1300 };
/** Of pictures: a low window, so that letters stay readable in the guide; taller ones for a chart, a pane alone. */
const HEIGHTS = { page: 740, chart: 1000, pane: 980 };

/** Steps that were gone through, by the titles of the guide. */
export const STEPS_DONE: string[] = [];

export interface Tour {
  readonly pane: MergePane;
  /** What the guide says and the screen did not, of the steps so far. */
  readonly unsaid: readonly string[];
  /** What the guide says in the section of this title has to stand on the screen while `done` is done. */
  readonly step: (title: string, done: () => Promise<void>) => Promise<void>;
  /** Takes in what is on the screen; done at both ends of a step and at every press. */
  readonly look: () => Promise<void>;
  readonly ribbon: (name: string) => Promise<void>;
  readonly press: (name: string | RegExp) => Promise<void>;
  /** Presses a button and chooses in the system's window. */
  readonly choose: (name: string, files: readonly ChosenFile[]) => Promise<void>;
  readonly see: (words: string | RegExp) => Promise<void>;
  /** Opens a line by its words. */
  readonly unfold: (words: string | RegExp) => Promise<void>;
  /** Shows a cell, as a click on it would. */
  readonly goTo: (sheet: string, cell: string) => Promise<void>;
  /** A picture for the guide, when asked for by `PICTURES`. */
  readonly draw: (name: string, what?: keyof typeof HEIGHTS) => Promise<void>;
}

export function startTour(pane: MergePane): Tour {
  const { page, frame } = pane;
  const seen = new Set<string>();
  const unsaid: string[] = [];
  const look = async (): Promise<void> => {
    const texts = await frame.evaluate(() => [
      document.body.innerText,
      ...Array.from(document.querySelectorAll("[aria-label]"), (it) => it.ariaLabel ?? ""),
    ]);
    for (const text of [...texts, await page.locator("body").innerText()]) seen.add(text);
  };
  const press: Tour["press"] = async (name) => {
    const button = frame.getByRole("button", { name, exact: true }).first();
    await button.waitFor();
    await look();
    await button.click();
    await look();
  };
  const tour: Tour = {
    pane,
    unsaid,
    look,
    press,
    step: async (title, done) => {
      seen.clear();
      await look();
      await done();
      await look();
      const screen = [...seen].join("\n");
      const { words, names } = sectionOf(title);
      const notOnScreen = names.filter((it) => !isSaid(it, screen));
      unsaid.push(
        ...words.filter((it) => !isSaid(it, screen)).map((it) => `${title}: 「${it}」`),
        ...(await absentFrom(pane, notOnScreen)).map((it) => `${title}: “${it}”`),
      );
      STEPS_DONE.push(title);
    },
    ribbon: async (name) => {
      await page.getByRole("toolbar").getByRole("button", { name, exact: true }).click();
      await frame.getByRole("heading", { level: 1, name }).waitFor();
      await look();
    },
    choose: async (name, files) => {
      const chooser = page.waitForEvent("filechooser");
      await press(name);
      await (await chooser).setFiles([...files]);
    },
    see: async (words) => {
      await frame.getByText(words).locator("visible=true").first().waitFor();
      await look();
    },
    unfold: async (words) => {
      await frame.locator("summary").filter({ hasText: words }).first().click();
      await look();
    },
    draw: async (name, what = "pane") => {
      const folder = process.env["PICTURES"];
      if (folder === undefined) return;
      const file = path.join(folder, `${name}.png`);
      await page.setViewportSize({ ...SIZE, height: HEIGHTS[what] });
      const shown = page.locator(what === "pane" ? ".wb-pane-frame" : "body");
      await shown.screenshot({ path: file });
      await page.setViewportSize(SIZE);
    },
    goTo: (sheet, cell) =>
      frame.evaluate(
        (at) =>
          Excel.run(async (context) => {
            const worksheet = context.workbook.worksheets.getItem(at.sheet);
            worksheet.activate();
            worksheet.getRange(at.cell).select();
            await context.sync();
          }),
        { sheet, cell },
      ),
  };
  return tour;
}

function sectionOf(title: string): GuideSection {
  const section = guideSections().find((it) => it.title === title);
  if (!section) throw new Error(`the guide has no section ${title}`);
  return section;
}

/** A file of the sample by its path. */
export function fileAt(file: string): ChosenFile {
  return chosenFile(path.basename(file), readFileSync(file));
}

/** Opens a workbook beside a fresh pane. */
export async function openBook(pane: MergePane, { name, buffer }: ChosenFile): Promise<MergePane> {
  await pane.ask(
    async (workbench, file) => {
      const bytes = Uint8Array.from(atob(file.base64), (letter) => letter.charCodeAt(0));
      await workbench.openBytes(bytes, file.name);
    },
    { name, base64: buffer.toString("base64") },
  );
  const frame = await pane.pane();
  await frame.evaluate(() => Office.onReady());
  return { ...pane, frame };
}

/** Types into the cell to the right of a label. */
export function typeBeside(
  { ask }: MergePane,
  sheet: string,
  label: string,
  value: string,
): Promise<void> {
  return ask(
    ({ host }, at) => {
      const rows = host.toRaw().sheets.find(({ name }) => name === at.sheet)?.rows ?? [];
      const row = rows.find(({ cells }) => cells.includes(at.label));
      if (!row) throw new Error(`${at.sheet} has no ${at.label}`);
      const cell = `${String.fromCharCode(66 + row.cells.indexOf(at.label))}${row.number}`;
      host.author.write(at.sheet, `${cell}:${cell}`, [[at.value]]);
    },
    { sheet, label, value },
  );
}

/** Those of the names that are neither a sheet's nor in a text of any cell. */
function absentFrom({ ask }: MergePane, names: readonly string[]): Promise<readonly string[]> {
  return ask(({ host }, wanted) => {
    const { sheets } = host.toRaw();
    const texts = sheets.flatMap(({ name, rows }) => [name, ...rows.flatMap((it) => it.cells)]);
    const book = texts.filter((it) => typeof it === "string").join("\n");
    return wanted.filter((name) => !book.includes(name));
  }, names);
}

/** Types into a sheet of the open workbook, below headers wherever they stand; `row` counts from them. */
export function type(
  { ask }: MergePane,
  sheet: string,
  row: number,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  return ask(
    ({ host }, at) => {
      const letters = (index: number): string =>
        (index < 26 ? "" : String.fromCharCode(64 + Math.floor(index / 26))) +
        String.fromCharCode(65 + (index % 26));
      const rows = host.toRaw().sheets.find(({ name }) => name === at.sheet)?.rows ?? [];
      const names = Object.keys(at.values);
      const header = rows.find(({ cells }) => names.every((name) => cells.includes(name)));
      if (!header) throw new Error(`${at.sheet} has no ${names.join()}`);
      for (const [name, value] of Object.entries(at.values)) {
        const cell = `${letters(header.cells.indexOf(name))}${header.number + at.row}`;
        host.author.write(at.sheet, `${cell}:${cell}`, [[value]]);
      }
    },
    { sheet, row, values },
  );
}
