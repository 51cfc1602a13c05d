/**
 * The grid's parser of number formats knows little, and turns the value of a cell into an error when
 * it does not know a format. It therefore gets a near relative that it knows; Excel's own stays with
 * the cell's style.
 */

const DATE_LETTERS = /[ymdhs]/i;

/** A format that the grid can draw for one of Excel's. */
export function gridFormat(excel: string | undefined): string {
  if (excel === undefined || excel === "General" || excel === "") return "";
  if (excel === "@") return "@";
  const section = excel.split(";")[0] ?? "";
  const bare = section
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[([hms]+)\]/gi, "$1")
    .replace(/\[[^\]]*\]/g, "");
  if (DATE_LETTERS.test(bare)) return dateFormat(bare);
  if (!/[0#]/.test(bare)) return "";
  const decimals = /\.([0#]+)/.exec(bare)?.[1]?.length ?? 0;
  const fraction = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  if (bare.includes("%")) return `0${fraction}%`;
  return `${bare.includes(",") ? "#,##0" : "0"}${fraction}`;
}

function dateFormat(bare: string): string {
  const hasDate = /[yd]/i.test(bare);
  const hasTime = /[hs]/i.test(bare);
  if (hasDate && hasTime) return "yyyy-mm-dd hh:mm:ss";
  return hasTime ? "hh:mm:ss" : "yyyy-mm-dd";
}
