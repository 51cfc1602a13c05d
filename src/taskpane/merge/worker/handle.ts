/** A request in, messages out: the worker's whole conduct, without the worker. */
import { Refusal, type Failure } from "../job/order.ts";
import type { CallName, Message, Request } from "./calls.ts";
import type { Answers } from "./engine.ts";

/** Progress is not told more often than eyes can follow. */
const EVERY_MS = 100;

export type Post = (message: Message) => void;

/** Answers one request; whatever goes wrong is an answer too. */
export async function handle<Name extends CallName>(
  answers: Answers,
  { id, name, args }: Request<Name>,
  post: Post,
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

function failureOf(error: unknown): Failure {
  if (error instanceof Refusal) return error.failure;
  return { code: "broken", detail: error instanceof Error ? error.message : String(error) };
}
