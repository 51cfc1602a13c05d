/** Our own sheets that are not ledgers: 填报信息 (who sends this) and 规则设置 (label and value). */
import { matchKey, tidySpaces } from "../../domain/text/normalize.ts";
import type { RawSheet, RawValue } from "../../workbook/raw.ts";
import type { SheetIdentity } from "../types.ts";
import { serialToIso } from "../../domain/dates/index.ts";
import { isBlank, plainText, shownText } from "./cells.ts";
import { monthId, monthIn } from "./titles.ts";
import type { LayoutPeriod, SettingRow } from "./types.ts";

const FIELDS = {
  township: ["乡镇(街道)", "乡镇", "街道", "镇", "所属乡镇"],
  village: ["村(社区)", "村社区", "村名", "社区", "填报单位"],
  month: ["报送月份", "填报月份", "月份"],
} as const;
const LABELS = Object.entries(FIELDS).map(
  ([field, labels]) => [field, new Set(labels.map(matchKey))] as const,
);

export function isSetupSheet(name: string): boolean {
  return matchKey(name) === "填报信息";
}

export function isSettingsSheet(name: string): boolean {
  return matchKey(name) === "规则设置";
}

/** Village, township and month from label and value pairs; the value stands right of its label. */
export function readSetup(sheet: RawSheet, period: LayoutPeriod): SheetIdentity {
  const found = new Map<string, RawValue>();
  for (const row of sheet.rows) {
    row.cells.forEach((raw, i) => {
      if (typeof raw !== "string") return;
      const key = matchKey(raw);
      const field = LABELS.find(([, labels]) => labels.has(key))?.[0];
      if (field === undefined || found.has(field)) return;
      const value = row.cells.slice(i + 1).find((cell) => !isBlank(cell));
      if (value !== undefined && !isLabel(value)) found.set(field, value);
    });
  }
  return {
    village: plainText(found.get("village")),
    township: plainText(found.get("township")),
    month: setupMonth(found.get("month"), period),
  };
}

/** Label and value of each line; headings have no value and come along as null. */
export function readSettings(sheet: RawSheet): readonly SettingRow[] {
  return sheet.rows.flatMap((row): SettingRow[] => {
    const at = row.cells.findIndex((raw) => typeof raw === "string" && !isBlank(raw));
    if (at < 0) return [];
    return [
      {
        sheet: sheet.name,
        row: row.number,
        column: at + 2,
        label: tidySpaces(shownText(row.cells[at])),
        value: row.cells[at + 1] ?? null,
      },
    ];
  });
}

function isLabel(value: RawValue): boolean {
  if (typeof value !== "string") return false;
  const key = matchKey(value);
  return LABELS.some(([, labels]) => labels.has(key));
}

function setupMonth(raw: RawValue | undefined, period: LayoutPeriod): string {
  if (raw === undefined || raw === null) return "";
  if (typeof raw === "object")
    return raw.kind === "date" ? serialToIso(raw.serial).slice(0, 7) : "";
  const text = String(raw);
  const digits = /^(20\d{2})(\d{2})$/.exec(text);
  if (digits) return monthId(Number(digits[1]), Number(digits[2]));
  return monthIn(text, period);
}
