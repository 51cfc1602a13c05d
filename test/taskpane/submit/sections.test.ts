import { expect, test } from "@jest/globals";
import { SECTION_IDS, SECTIONS } from "../../../src/taskpane/submit/sections.ts";

test("every section stands in the list once, in its order", () => {
  expect(SECTIONS.map(({ id }) => id)).toEqual(SECTION_IDS);
});
