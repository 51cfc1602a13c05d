/** The named looks of a plan, drawn: the only place with fonts and colours. */
import type { PlanLook } from "../../plan.ts";

export interface Drawing {
  readonly size?: number;
  readonly bold?: boolean;
  readonly font?: string;
  /** RRGGBB. */
  readonly color?: string;
  readonly fill?: string;
  readonly border?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
}

/** 宋体 is on every Chinese Windows and in WPS; elsewhere the family decides. */
export const BODY_FONT = "宋体";
export const BODY_SIZE = 11;
/** Points by which `large` letters are larger. */
export const LARGER_BY = 2;
const TITLE_FONT = "黑体";

/** Without a look: columns beyond the tables. */
export const PLAIN: Drawing = {};

export const LOOKS: Readonly<Record<PlanLook, Drawing>> = {
  title: { font: TITLE_FONT, size: 18, bold: true, align: "center" },
  subtitle: { size: 11 },
  note: { size: 10, color: "595959", wrap: true },
  header: {
    bold: true,
    color: "1F3864",
    fill: "D9E2F3",
    border: true,
    align: "center",
    wrap: true,
  },
  headerRequired: {
    bold: true,
    color: "7B2C00",
    fill: "FCE4D6",
    border: true,
    align: "center",
    wrap: true,
  },
  body: { border: true },
  total: { bold: true, fill: "EDEDED", border: true },
  good: { color: "375623", fill: "E2EFDA", border: true },
  soon: { color: "1F4E79", fill: "DDEBF7", border: true },
  warning: { color: "7F6000", fill: "FFF2CC", border: true },
  bad: { color: "9C0006", fill: "FFC7CE", border: true },
  muted: { color: "6B6B6B", border: true },
  input: { fill: "FFFFE7", border: true },
  footer: { size: 11 },
  posterTitle: { font: TITLE_FONT, size: 36, bold: true, align: "center" },
  posterHeader: { size: 20, bold: true, fill: "EDEDED", border: true, align: "center", wrap: true },
  posterNote: { size: 20 },
  poster: { size: 20, border: true, align: "center", wrap: true },
};

/** Of grid lines round a cell. */
export const BORDER_COLOR = "A6A6A6";
