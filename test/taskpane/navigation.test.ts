import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { ACTIONS, associateActions, openPane } from "../../src/commands/index.ts";
import { listenToRibbon, openPage, page, PAGE_IDS } from "../../src/taskpane/navigation.ts";

/** The window of the shared runtime, and the pane that Excel is asked to show. */
const showAsTaskpane = jest.fn<() => Promise<void>>();

beforeEach(() => {
  const window = new EventTarget();
  Reflect.set(globalThis, "window", window);
  Reflect.set(globalThis, "Office", { addin: { showAsTaskpane } });
  showAsTaskpane.mockReset().mockResolvedValue();
  listenToRibbon(window);
  openPage("home");
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, "window");
  Reflect.deleteProperty(globalThis, "Office");
});

describe("the ribbon's buttons", () => {
  type Action = (event: { completed: () => void }) => void;

  function associated(): ReadonlyMap<string, Action> {
    const actions = new Map<string, Action>();
    associateActions({
      associate: (name: string, action: Action) => {
        actions.set(name, action);
      },
    });
    return actions;
  }

  test.each(Object.entries(ACTIONS))("%s opens %s and shows the pane", async (name, id) => {
    await new Promise<void>((completed) => associated().get(name)?.({ completed }));
    expect(page.get()).toBe(id);
    expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  });

  test("a host that cannot show the pane: the page is chosen, the button is free again", async () => {
    showAsTaskpane.mockRejectedValue(new Error("ApiNotFound"));
    const completed = jest.fn();
    await openPane("merge", completed);
    expect(page.get()).toBe("merge");
    expect(completed).toHaveBeenCalledTimes(1);
  });
});

describe("pages", () => {
  test.each(["nowhere", "", 7, null, undefined, { id: "merge" }, "__proto__"])(
    "%j is no page: nothing happens",
    (detail) => {
      window.dispatchEvent(new CustomEvent("minqing:open", { detail }));
      expect(page.get()).toBe("home");
    },
  );

  test("an event of another kind is ignored", () => {
    window.dispatchEvent(new Event("minqing:open"));
    expect(page.get()).toBe("home");
  });

  test("listeners hear a change once, and nothing after they stop", () => {
    const heard = jest.fn();
    const stop = page.subscribe(heard);
    openPage("help");
    openPage("help");
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    openPage("home");
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test("every page has a name of its own", () => {
    expect(new Set(PAGE_IDS).size).toBe(PAGE_IDS.length);
  });
});
