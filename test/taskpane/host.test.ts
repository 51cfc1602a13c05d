import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { createHostStore } from "../../src/taskpane/host/store.ts";

type Ready = () => Promise<{ host: string | null }>;

function library(onReady: Ready): void {
  Reflect.set(globalThis, "Office", { onReady });
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, "Office");
});

describe("where the pane is", () => {
  test.each([
    ["Excel", "excel"],
    ["Word", "elsewhere"],
    [null, "elsewhere"],
  ] as const)("Office.js names %s: %s", async (host, state) => {
    library(() => Promise.resolve({ host }));
    const store = createHostStore();
    expect(store.get()).toBe("waiting");
    await jest.advanceTimersByTimeAsync(0);
    expect(store.get()).toBe(state);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(store.get()).toBe(state);
  });

  test("no answer: waiting for 10 seconds, then silent", async () => {
    library(() => new Promise(() => undefined));
    const store = createHostStore();
    const heard = jest.fn();
    store.subscribe(heard);
    await jest.advanceTimersByTimeAsync(9_999);
    expect(store.get()).toBe("waiting");
    await jest.advanceTimersByTimeAsync(1);
    expect(store.get()).toBe("silent");
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test("an answer that comes late still counts", async () => {
    library(
      () =>
        new Promise((resolve) => {
          setTimeout(resolve, 15_000, { host: "Excel" });
        }),
    );
    const store = createHostStore();
    await jest.advanceTimersByTimeAsync(14_000);
    expect(store.get()).toBe("silent");
    await jest.advanceTimersByTimeAsync(1_000);
    expect(store.get()).toBe("excel");
  });

  test("an answer that is a failure: silent at once", async () => {
    library(() => Promise.reject(new Error("no")));
    const store = createHostStore();
    await jest.advanceTimersByTimeAsync(0);
    expect(store.get()).toBe("silent");
  });

  test("no Office.js at all: silent at once", () => {
    expect(createHostStore().get()).toBe("silent");
  });
});
