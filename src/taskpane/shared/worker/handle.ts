/** A request in, messages out: a worker's whole conduct, without the worker. */
import { Refusal } from "./messages.ts";
import type { Answers, CallsOf, Failure, Message, Request } from "./messages.ts";

/** Progress is not told more often than eyes can follow. */
const EVERY_MS = 100;

export type Post<Progress, Code extends string = string> = (
  message: Message<Progress, Code>,
) => void;

/** Answers one request; whatever goes wrong is an answer too. */
export async function handle<
  Calls extends CallsOf<Calls>,
  Name extends keyof Calls,
  Progress extends { readonly stage: string },
  Code extends string,
>(
  answers: Answers<Calls, Progress>,
  { id, name, args }: Request<Calls, Name>,
  post: Post<Progress, Code>,
  now: () => number = () => performance.now(),
): Promise<void> {
  let told = -EVERY_MS;
  let stage = "";
  try {
    const value = await answers[name](args, (progress) => {
      const isNews = progress.stage !== stage || now() - told >= EVERY_MS;
      if (!isNews) return;
      told = now();
      stage = progress.stage;
      post({ id, progress });
    });
    post({ id, reply: { ok: true, value } });
  } catch (error) {
    post({ id, reply: { ok: false, failure: failureOf(error) } });
  }
}

function failureOf<Code extends string>(error: unknown): Failure<Code> {
  // What the answers refuse with is of the codes that `Post` names: both are one worker's.
  if (error instanceof Refusal) return error.failure as Failure<Code>;
  return { code: "broken", detail: error instanceof Error ? error.message : String(error) };
}
