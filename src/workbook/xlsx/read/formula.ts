/** What a formula refers to, as far as a clerk must be told. */

/** Excel allows no more; hostile ones are cut. */
const MAX_FORMULA_LENGTH = 8_192;

/**
 * True for another file (`[1]Sheet1!A1`, `'D:\[10月.xlsx]表'!A1`) and for DDE (`cmd|'/c calc'!A0`);
 * false for columns of tables (`表1[数量]`, `表1[[#This Row],[数量]]`).
 */
export function isExternalFormula(formula: string): boolean {
  const bare = formula.slice(0, MAX_FORMULA_LENGTH).replace(/"[^"]*"/g, '""');
  return (
    /\[[^[\]]+\](?:[\p{L}\p{N}_.]*!|[^'[\]]*'!)/u.test(bare) || /[\p{L}\p{N}_]\|[^!]*!/u.test(bare)
  );
}

/** WPS keeps a picture inside a cell as a formula. */
export function isCellPicture(formula: string): boolean {
  return /^(?:_xlfn\.)?DISPIMG\(/i.test(formula);
}
