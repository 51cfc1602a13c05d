/**
 * @jest-environment jsdom
 */
import { afterEach, expect, jest, test } from "@jest/globals";
import { FluentProvider } from "@fluentui/react-components";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createTaskStore } from "../../../src/taskpane/shared/taskStore.ts";
import type { TownshipState } from "../../../src/taskpane/merge/township/flow.ts";
import { TownshipSection } from "../../../src/taskpane/merge/township/TownshipSection.tsx";
import { themes } from "../../../src/taskpane/theme/brand.ts";

jest.setTimeout(30_000);
afterEach(cleanup);

test("tells how many were sent up, writes when asked, and offers to take it back", async () => {
  const store = createTaskStore<TownshipState>({ isBusy: false, written: null, notices: [] });
  const asked: string[] = [];
  const flow = {
    ...store,
    write: () => {
      asked.push("write");
      store.change({
        written: { runId: "township-1", undos: [] },
        notices: [{ code: "written", intent: "success", detail: "3" }],
      });
      return Promise.resolve();
    },
    undo: () => {
      asked.push("undo");
      return Promise.resolve();
    },
  };
  render(
    <FluentProvider theme={themes.light}>
      <TownshipSection flow={flow} sentUp={3} />
    </FluentProvider>,
  );
  const user = userEvent.setup();
  expect(screen.getByText(/村里上报到镇上的有 3 件/)).toBeDefined();
  expect(screen.queryByRole("button", { name: "撤销补入" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "补入综合账" }));
  screen.getByText(/新增 3 件/);
  await user.click(screen.getByRole("button", { name: "撤销补入" }));
  expect(asked).toEqual(["write", "undo"]);
});
