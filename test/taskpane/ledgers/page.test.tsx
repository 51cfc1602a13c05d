/**
 * @jest-environment jsdom
 */
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { FluentProvider } from "@fluentui/react-components";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { lazy, useState } from "react";
import { SECTION_IDS, SECTIONS } from "../../../src/taskpane/ledgers/sections.ts";
import { ledgersTexts } from "../../../src/taskpane/ledgers/texts/index.ts";
import type { Section } from "../../../src/taskpane/shared/sections/sections.ts";
import { SectionsPage } from "../../../src/taskpane/shared/sections/SectionsPage.tsx";
import { LocaleContext, type Locale } from "../../../src/taskpane/texts/index.ts";
import { themes } from "../../../src/taskpane/theme/brand.ts";

beforeEach(() => {
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), { matches: false, media }) as MediaQueryList;
});

afterEach(cleanup);

/** Remembers how often it was clicked. */
function Counter() {
  const [count, setCount] = useState(0);
  return (
    <button
      onClick={() => {
        setCount(count + 1);
      }}
    >
      点了 {count} 次
    </button>
  );
}

const sections: readonly Section<"create" | "print">[] = [
  { id: "create", component: lazy(() => Promise.resolve({ default: Counter })) },
  { id: "print" },
];

function open(locale: Locale = "zh-CN") {
  render(
    <LocaleContext value={locale}>
      <FluentProvider theme={themes.light}>
        <SectionsPage sections={sections} texts={ledgersTexts[locale]} />
      </FluentProvider>
    </LocaleContext>,
  );
  return userEvent.setup();
}

test("a section opens in place and goes on while the list shows", async () => {
  const user = open();
  await user.click(screen.getByRole("button", { name: /新建台账/ }));
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "新建台账" }));
  await user.click(await screen.findByRole("button", { name: "点了 0 次" }));
  await user.click(screen.getByRole("button", { name: "返回台账" }));
  expect(document.activeElement).toBe(screen.getByRole("button", { name: /新建台账/ }));
  expect(screen.queryByRole("button", { name: "点了 1 次" })).toBeNull();
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("button", { name: "点了 1 次" })).toBeTruthy();
});

test("what is not there yet says so, and how to get by", async () => {
  const user = open();
  await user.click(screen.getByRole("button", { name: /打印.*还没有做好/ }));
  expect(screen.getByText(/还没有做好,点了也不会改动/)).toBeTruthy();
});

test("speaks English", () => {
  open("en");
  expect(screen.getByRole("button", { name: /New ledgers/ })).toBeTruthy();
});

test("every section stands in the list once, in its order", () => {
  expect(SECTIONS.map(({ id }) => id)).toEqual(SECTION_IDS);
});
