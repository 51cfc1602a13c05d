import { describe, expect, test } from "@jest/globals";
import type { Progress } from "../../../src/job/index.ts";
import type { FailureCode } from "../../../src/taskpane/merge/job/order.ts";
import type {
  Calls,
  EngineEvents,
  Message,
  Request,
} from "../../../src/taskpane/merge/worker/calls.ts";
import { createClient } from "../../../src/taskpane/shared/worker/client.ts";
import type { Answers } from "../../../src/taskpane/merge/worker/engine.ts";
import { handle } from "../../../src/taskpane/shared/worker/handle.ts";

/** Ports as they are opened, with what was posted to each. */
function setUp() {
  const ports: { readonly events: EngineEvents; readonly posted: Request[]; ended: boolean }[] = [];
  const client = createClient<Calls, Progress, FailureCode>((events) => {
    const port = { events, posted: [] as Request[], ended: false };
    ports.push(port);
    return {
      post: (request) => port.posted.push(request),
      end: () => {
        port.ended = true;
      },
    };
  });
  return { client, ports };
}

const progress = (done: number): Progress => ({
  stage: "reading",
  done,
  total: 9,
  rows: 0,
  path: "",
});

describe("the client", () => {
  test("one worker for many calls; each gets its own reply, in whatever order", async () => {
    const { client, ports } = setUp();
    const first = client.call("groups", { search: "a" });
    const second = client.call("groups", { search: "b" });
    const [port] = ports;
    expect(ports).toHaveLength(1);
    const [a, b] = port?.posted ?? [];
    port?.events.onMessage({ id: b?.id ?? 0, reply: { ok: true, value: ["b"] } });
    port?.events.onMessage({ id: a?.id ?? 0, reply: { ok: true, value: ["a"] } });
    expect(await first).toEqual({ ok: true, value: ["a"] });
    expect(await second).toEqual({ ok: true, value: ["b"] });
  });

  test("progress is passed on until the reply", async () => {
    const { client, ports } = setUp();
    const seen: number[] = [];
    const call = client.call("summaryFile", null, ({ done }) => seen.push(done));
    const id = ports[0]?.posted[0]?.id ?? 0;
    const say = (message: Message) => ports[0]?.events.onMessage(message);
    say({ id, progress: progress(1) });
    say({ id, progress: progress(2) });
    say({ id, reply: { ok: false, failure: { code: "broken" } } });
    say({ id, progress: progress(3) });
    expect(await call).toEqual({ ok: false, failure: { code: "broken" } });
    expect(seen).toEqual([1, 2]);
  });

  test("stop ends the worker and answers what is open; the next call gets a new one", async () => {
    const { client, ports } = setUp();
    const call = client.call("groups", { search: "" });
    client.stop();
    expect(await call).toEqual({ ok: false, failure: { code: "cancelled" } });
    expect(ports[0]?.ended).toBe(true);
    const next = client.call("groups", { search: "" });
    const id = ports[1]?.posted[0]?.id ?? 0;
    // What the ended worker still says is for nobody.
    ports[0]?.events.onMessage({ id, reply: { ok: true, value: ["old"] } });
    ports[0]?.events.onError("late");
    ports[1]?.events.onMessage({ id, reply: { ok: true, value: ["new"] } });
    expect(await next).toEqual({ ok: true, value: ["new"] });
  });

  test("a worker that cannot be loaded breaks every open call", async () => {
    const { client, ports } = setUp();
    const calls = [client.call("groups", { search: "" }), client.call("summaryFile", null)];
    ports[0]?.events.onError("404");
    const failure = { code: "broken", detail: "404" };
    expect(await Promise.all(calls)).toEqual([
      { ok: false, failure },
      { ok: false, failure },
    ]);
  });
});

describe("the worker's conduct", () => {
  const answering = (groups: Answers["groups"]) => ({ groups }) as Answers;

  test("progress is told at most every 100 ms, and always when the stage changes", async () => {
    const messages: Message[] = [];
    let clock = 0;
    const answers = answering((_, report) => {
      for (let done = 0; done < 300; done += 1) {
        clock += 1;
        report(progress(done));
      }
      report({ ...progress(300), stage: "merging" });
      return [];
    });
    const post = (message: Message) => messages.push(message);
    await handle(answers, { id: 1, name: "groups", args: { search: "" } }, post, () => clock);
    const told = messages.flatMap((it) => ("progress" in it ? [it.progress.done] : []));
    expect(told).toEqual([0, 100, 200, 300]);
    expect(messages.at(-1)).toEqual({ id: 1, reply: { ok: true, value: [] } });
  });

  test("whatever is thrown is an answer", async () => {
    const messages: Message[] = [];
    const answers = answering(() => {
      throw new Error("no run yet");
    });
    await handle(answers, { id: 3, name: "groups", args: { search: "" } }, (message: Message) =>
      messages.push(message),
    );
    const failure = { code: "broken", detail: "no run yet" };
    expect(messages).toEqual([{ id: 3, reply: { ok: false, failure } }]);
  });
});
