/** The Web Worker: a workbook of 60,000 visits is understood away from the pane. */
import "../../zod.ts";
import { serve } from "../../shared/worker/serve.ts";
import type { Answers } from "../../shared/worker/messages.ts";
import { studyBook } from "../book/study.ts";
import type { Calls, NoProgress } from "./calls.ts";

const answers: Answers<Calls, NoProgress> = {
  study: ({ workbook, book }) => studyBook(workbook, book),
};

serve(answers);
