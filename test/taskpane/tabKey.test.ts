/**
 * @jest-environment jsdom
 */
import { expect, test } from "@jest/globals";
import { keepTabKey } from "../../src/taskpane/host/tabKey.ts";

test("the Tab key does not come to whoever listens at the window, other keys do", () => {
  keepTabKey(document);
  const heard: string[] = [];
  window.addEventListener("keydown", ({ key }) => heard.push(key));
  for (const key of ["Tab", "F6", "Escape", "a"]) {
    const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
    expect(document.body.dispatchEvent(event)).toBe(true);
  }
  expect(heard).toEqual(["F6", "Escape", "a"]);
});
