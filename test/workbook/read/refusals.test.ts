/** Every hostile file is refused with its own reason, and every reason has a whole sentence. */
import { describe, expect, test } from "@jest/globals";
import { describeFinding } from "../../../src/domain/findings/describe.ts";
import { READER_FINDINGS } from "../../../src/domain/findings/reader.ts";
import { readWorkbook } from "../../../src/workbook/read.ts";
import { webInflater } from "../../../src/workbook/xlsx/read/inflate-web.ts";
import { HOSTILE } from "./hostile.ts";
import { refusal } from "./support.ts";

describe("hostile files", () => {
  test.each(HOSTILE)("$fault → $id", async ({ bytes, id }) => {
    expect(await refusal(bytes(), "龙河村.xlsx")).toMatchObject({ id });
  });

  test.each(HOSTILE)("$fault, in the browser → $id", async ({ bytes, id }) => {
    const result = await readWorkbook(bytes(), "龙河村.xlsx", webInflater);
    expect(result).toMatchObject({ ok: false, notice: { id } });
  });

  test.each(HOSTILE)("$fault has a sentence without open slots", async ({ bytes, fault }) => {
    const notice = await refusal(bytes(), "龙河村.xlsx");
    const { message } = describeFinding(
      {
        id: notice.id,
        file: "十一月/龙河村.xlsx",
        village: "",
        sheet: notice.sheet ?? "",
        cell: "",
        header: "",
        value: "",
        mask: "none",
        slots: notice.slots ?? {},
      },
      "masked",
    );
    expect({ fault, message }).toEqual({
      fault,
      message: expect.stringMatching(/^【龙河村\.xlsx】[^{}]+。$/),
    });
  });
});

test("every refusal of the catalogue is produced by a hostile file", () => {
  const refusals: readonly string[] = READER_FINDINGS.filter((kind) => kind.class === "F").map(
    (kind) => kind.id,
  );
  expect([...new Set<string>(HOSTILE.map((file) => file.id))].sort()).toEqual([...refusals].sort());
});

test.each(READER_FINDINGS.filter((kind) => kind.class === "F"))(
  "$id tells what to do",
  ({ message }) => {
    expect(message).toMatch(/请/);
  },
);
