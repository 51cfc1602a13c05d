/** The way into Excel that Office.js has opened; null where there is none. */
import type { ExcelDoor } from "../../workbook/excel/index.ts";
import { officeLibrary } from "../host/office.ts";
import { savedCopy } from "./savedCopy.ts";

export function excelDoor(): ExcelDoor | null {
  const page: { readonly Excel?: Pick<typeof Excel, "run"> } = globalThis;
  const excel = page.Excel;
  if (!excel) return null;
  return {
    run: (options, batch) => excel.run(options, batch),
    supports: (version) => {
      const context: Partial<Office.Context> = officeLibrary()?.context ?? {};
      return context.requirements?.isSetSupported("ExcelApi", version) ?? false;
    },
    savedCopy,
  };
}

/** In the webviews of Mac and iOS a page cannot hand out files. */
export function canDownload(): boolean {
  const context: Partial<Office.Context> = officeLibrary()?.context ?? {};
  const platform = String(context.platform ?? "");
  return platform !== "Mac" && platform !== "iOS";
}
