/** One run of `minqing month`: what came of each step, which files it wrote, and what it says at the end. */
import { monthSteps, type MonthStep, type MonthStepId, type StepFact } from "../job/month.ts";
import { monthJson, monthText } from "../job/monthJson.ts";
import type { WorkbookPlan } from "../workbook/plan.ts";
import { nodeDeflater } from "../workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../workbook/xlsx/write/index.ts";
import type { MonthFolder } from "./monthFolder.ts";
import { brokenOffWords, monthWords } from "./monthWords.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage.ts";
import { noticeWords } from "./words.ts";

/** What a step comes to: its files by name, without the month. */
export interface MadeStep {
  readonly fact: StepFact;
  readonly files: readonly { readonly name: string; readonly plan: WorkbookPlan }[];
  readonly json?: unknown;
  /** Writes more files, and gives their paths. */
  readonly more?: () => Promise<readonly string[]>;
}

export class MonthRun {
  readonly #folder: MonthFolder;
  readonly #month: string;
  readonly #screen: Terminal;
  readonly #facts: Partial<Record<MonthStepId, StepFact>> = {};
  readonly #files: Partial<Record<MonthStepId, string[]>> = {};
  readonly #json: Partial<Record<MonthStepId, Uint8Array>> = {};

  constructor(folder: MonthFolder, month: string, screen: Terminal) {
    this.#folder = folder;
    this.#month = month;
    this.#screen = screen;
  }

  get steps(): readonly MonthStep[] {
    return monthSteps({ month: this.#month, steps: this.#facts });
  }

  /**
   * Makes and writes. What the disk refuses is this step's matter, the others go on: null when it could
   * not even be made.
   */
  async step<Made extends MadeStep>(
    id: MonthStepId,
    make: () => Made | Promise<Made>,
  ): Promise<Made | null> {
    let made: Made | null = null;
    let problem: string | null = null;
    try {
      made = await make();
      for (const { name, plan } of made.files) await this.#write(id, name, plan);
      for (const file of (await made.more?.()) ?? []) this.#note(id, file);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      problem = error.message;
    }
    const fact = made?.fact ?? { made: "", left: {} };
    this.#facts[id] = problem === null ? fact : { ...fact, problem };
    if (made?.json !== undefined) this.#json[id] = Buffer.from(JSON.stringify(made.json));
    return made;
  }

  #note(id: MonthStepId, file: string): void {
    (this.#files[id] ??= []).push(file);
  }

  async #write(id: MonthStepId, name: string, plan: WorkbookPlan): Promise<void> {
    const { bytes, notices } = await writeWorkbook(plan, nodeDeflater);
    const { file, instead } = await this.#folder.write(`${name}_${this.#month}.xlsx`, bytes);
    this.#note(id, file);
    if (instead !== null) {
      this.#screen.say(
        `“${instead}”后来改过,或者不是本软件写的,没有覆盖;这次的另写一份“${file}”。`,
      );
    }
    for (const notice of notices) this.#screen.say(noticeWords(notice));
  }

  words(head: string): string {
    return monthWords(head, this.steps, this.#files);
  }

  brokenOff(): string {
    return brokenOffWords(this.#files, this.steps);
  }

  /** `version: 1`; what each step's own command would report stands under its id. UTF-8. */
  json(asOf: string): Uint8Array {
    const { steps } = this;
    const json = monthJson({ month: this.#month, asOf, steps }, this.#files);
    return Buffer.concat(monthText(json, this.#json));
  }
}
