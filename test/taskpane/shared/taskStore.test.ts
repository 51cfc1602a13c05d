import { expect, test } from "@jest/globals";
import { said, type Notice } from "../../../src/taskpane/shared/notice.ts";
import { createTaskStore } from "../../../src/taskpane/shared/taskStore.ts";

interface State {
  readonly phase: string;
  readonly notices: readonly Notice[];
}

test("a part is changed, notices come after each other and are closed by their place", () => {
  const store = createTaskStore<State>({ phase: "opening", notices: [] });
  let told = 0;
  const stop = store.subscribe(() => {
    told += 1;
  });
  store.change({ phase: "choosing" });
  store.tell(said("工作表受保护。", "error"));
  store.tell({ code: "undone", intent: "success" }, { code: "cut", intent: "info", detail: "3" });
  store.closeNotice(1);
  expect(store.get()).toEqual({
    phase: "choosing",
    notices: [
      { code: "sentence", intent: "error", detail: "工作表受保护。" },
      { code: "cut", intent: "info", detail: "3" },
    ],
  });
  expect(told).toBe(4);
  stop();
});
