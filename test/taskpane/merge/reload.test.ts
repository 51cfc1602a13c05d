/** The pane is reloaded in the middle of a run: by the unmodified Office.js, at every request in turn. */
import { afterEach, expect, jest, test } from "@jest/globals";
import { sessionMark, type RunMark } from "../../../src/taskpane/merge/flow/runMark.ts";
import type { ExcelDoor } from "../../../src/workbook/excel/index.ts";
import type { Opened } from "../../workbook/excel/support.ts";
import { CLERKS_SHEETS, pane, SUMMARY, visitFiles, workbookOfClerk } from "./small-merge.ts";

let opened: Opened | undefined;

afterEach(() => {
  opened?.close();
});

/** A storage of the session, which a reload leaves as it is. */
function sessionStorage(): () => RunMark {
  const kept = new Map<string, string>();
  const storage: Storage = {
    length: 0,
    key: () => null,
    clear: () => {
      kept.clear();
    },
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      kept.set(key, value);
    },
    removeItem: (key) => {
      kept.delete(key);
    },
  };
  return () => sessionMark(() => storage);
}

/** The way into Excel of a page that is gone after so many requests: nothing goes on from there. */
function dyingDoor({ door, host }: Opened, requests: number, onGone: () => void): ExcelDoor {
  return {
    ...door,
    run: (options, batch) =>
      door.run(options, (context) => {
        const sync = context.sync.bind(context);
        context.sync = async <T>(value?: T): Promise<T> => {
          const answer = await sync(value);
          if (host.controls.counts.syncs < requests) return answer;
          onGone();
          return new Promise<T>(() => undefined);
        };
        return batch(context);
      }),
  };
}

/** A page of its own: of what it has under way, the next one knows nothing. */
async function anotherPage(): Promise<{ readonly pane: typeof pane }> {
  const pages: { readonly pane: typeof pane }[] = [];
  await jest.isolateModulesAsync(async () => {
    pages.push(await import("./small-merge.ts"));
  });
  const [page] = pages;
  if (!page) throw new Error("no page");
  return page;
}

/** Requests: 7 to open the task, 5 to read the lists, then the writing; sheets are added by the 14th. */
test.each([
  ["looking at the lists", 9, []],
  ["the sheets have been added", 14, SUMMARY],
  ["the cells have been written", 15, SUMMARY],
  ["they have been read back", 16, SUMMARY],
])("%s (request %i)", async (_, requests, unfinished) => {
  const excel = workbookOfClerk();
  opened = excel;
  const { host } = excel;
  const before = host.snapshot();
  const mark = sessionStorage();
  const files = await visitFiles();
  const page = await anotherPage();
  await new Promise<void>((onGone) => {
    const gone = page.pane({ door: dyingDoor(excel, requests, onGone) }, mark());
    void gone.open().then(() => {
      gone.addFiles({ files, passedOver: [] });
      void gone.start();
    });
  });
  expect(host.author.sheetNames()).toEqual([
    ...CLERKS_SHEETS,
    ...unfinished.map((name) => `${name}（未完成）`),
  ]);

  const flow = pane(excel, mark());
  await flow.open();
  const { sheets, settings } = host.snapshot();
  expect({ sheets, settings }).toEqual({ sheets: before.sheets, settings: before.settings });
  expect(flow.get()).toMatchObject({
    ...{ phase: "choosing", files: [], outcome: null, written: null },
    notices: [{ code: "broken-off", intent: "warning" }],
  });

  flow.addFiles({ files, passedOver: [] });
  await flow.start();
  expect(flow.get()).toMatchObject({ phase: "done", notices: [] });
  expect(host.author.sheetNames()).toEqual([...CLERKS_SHEETS, ...SUMMARY]);
});
