import { expect, test } from "@jest/globals";
import { handle } from "../../../src/taskpane/shared/worker/handle.ts";
import type { Answers } from "../../../src/taskpane/shared/worker/messages.ts";
import { studyBook } from "../../../src/taskpane/visits/book/study.ts";
import type { Calls, Message, NoProgress } from "../../../src/taskpane/visits/worker/calls.ts";
import { studyWith } from "../../../src/taskpane/visits/worker/study.ts";
import { BOOK, factsOf, villageBook } from "../../entry/support.ts";

const village = villageBook();

test("what the worker understands survives the way to the pane", async () => {
  const answers: Answers<Calls, NoProgress> = {
    study: ({ workbook, book }) => studyBook(workbook, book),
  };
  const study = studyWith(({ onMessage }) => ({
    post: (request) => {
      void handle(answers, structuredClone(request), (message: Message) => {
        onMessage(structuredClone(message));
      });
    },
    end: () => undefined,
  }));
  expect(await study(village, BOOK)).toEqual({ ok: true, value: factsOf(village) });
});

test("where there is no worker, the pane does it itself", async () => {
  const study = studyWith(({ onError }) => ({
    post: () => {
      onError("refused");
    },
    end: () => undefined,
  }));
  expect(await study(village, BOOK)).toEqual({ ok: true, value: factsOf(village) });
});
