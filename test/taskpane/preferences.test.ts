import { describe, expect, jest, test } from "@jest/globals";
import fc from "fast-check";
import {
  createPreferences,
  DEFAULT_PREFERENCES,
  oneOf,
  readPreferences,
} from "../../src/taskpane/preferences.ts";

/** A storage over a map, as the browser's is over a file. */
function memory(): Pick<Storage, "getItem" | "setItem"> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      kept.set(key, value);
    },
  };
}

describe("readPreferences", () => {
  test.each([
    null,
    undefined,
    "",
    "{",
    "[]",
    "null",
    "7",
    '"dark"',
    '{"theme":"pink"}',
    '{"language":7}',
  ])("%j: what it does not understand is as at first", (text) => {
    expect(readPreferences(text)).toEqual(DEFAULT_PREFERENCES);
  });

  test("takes what it understands beside what it does not", () => {
    expect(readPreferences('{"theme":"dark","language":"fr","introduced":true}')).toEqual({
      theme: "dark",
      language: "excel",
      introduced: true,
    });
  });

  test("never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(Object.keys(readPreferences(text))).toEqual(Object.keys(DEFAULT_PREFERENCES));
      }),
    );
  });
});

describe("createPreferences", () => {
  test("what is set is there the next time", () => {
    const storage = memory();
    createPreferences(storage).set({ language: "en", theme: "dark", introduced: true });
    expect(createPreferences(storage).get()).toEqual({
      language: "en",
      theme: "dark",
      introduced: true,
    });
  });

  test("a storage that refuses is no error: it holds until the pane closes", () => {
    const refuse = () => {
      throw new DOMException("no", "SecurityError");
    };
    const preferences = createPreferences({ getItem: refuse, setItem: refuse });
    const heard = jest.fn();
    preferences.subscribe(heard);
    preferences.set({ ...DEFAULT_PREFERENCES, theme: "dark" });
    expect(preferences.get().theme).toBe("dark");
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test("no storage at all", () => {
    expect(createPreferences(undefined).get()).toEqual(DEFAULT_PREFERENCES);
  });
});

test("oneOf falls back on the first", () => {
  expect(oneOf(["a", "b"], "b")).toBe("b");
  expect(oneOf(["a", "b"], "c")).toBe("a");
});
