/** The Web Worker: a workbook of 60,000 visits is understood away from the pane. */
import "../../zod.ts";
import { handle } from "../../shared/worker/handle.ts";
import type { Answers } from "../../shared/worker/messages.ts";
import { studyBook } from "../book/study.ts";
import type { Calls, NoProgress, Request } from "./calls.ts";

const answers: Answers<Calls, NoProgress> = {
  study: ({ workbook, book }) => studyBook(workbook, book),
};

addEventListener("message", ({ data }: MessageEvent<Request>) => {
  void handle(answers, data, (message) => {
    // The types know this global as the window's, which asks for options.
    postMessage(message, {});
  });
});
