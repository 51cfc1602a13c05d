/** The sheet 公示决定 in the open workbook: hidden, and never in a publication. */
import { keptTexts } from "../../../../workbook/excel/index.ts";
import type { ExcelDoor } from "../../../../workbook/excel/index.ts";
import type { TargetResult } from "../../../shared/bookTarget.ts";
import { keptRows, readKept, type Kept } from "./kept.ts";

export const KEPT_SHEET = {
  name: "公示决定",
  title: "民情台账助手:晒账时逐处作的决定,下次照办,请不要改动",
};

/** Narrow, so that tests can put another in its place. */
export interface KeptBook {
  readonly read: () => Promise<TargetResult<Kept>>;
  readonly write: (kept: Kept) => Promise<TargetResult<null>>;
}

export function keptSheet(door: () => ExcelDoor | null): KeptBook {
  const store = keptTexts(door, KEPT_SHEET);
  return {
    read: async () => {
      const read = await store.read();
      return read.ok ? { ok: true, value: readKept(read.texts) } : read;
    },
    write: async (kept) => {
      const written = await store.write(keptRows(kept));
      return written.ok ? { ok: true, value: null } : written;
    },
  };
}
