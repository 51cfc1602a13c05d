/** The sheet 草稿 in the open workbook. */
import { keptTexts } from "../../../workbook/excel/index.ts";
import type { ExcelDoor } from "../../../workbook/excel/index.ts";
import { draftTexts, readDraft } from "./draft.ts";
import type { DraftBook } from "./keeper.ts";

export const DRAFT_SHEET = {
  name: "草稿",
  title: "民情台账助手:登记走访没有保存完的内容,请不要改动",
};

export function draftSheet(door: () => ExcelDoor | null): DraftBook {
  const kept = keptTexts(door, DRAFT_SHEET);
  return {
    read: async () => {
      const read = await kept.read();
      return read.ok ? { ok: true, value: readDraft(read.texts) } : read;
    },
    write: async (draft) => {
      const written = await kept.write(draftTexts(draft));
      return written.ok ? { ok: true, value: null } : written;
    },
  };
}
