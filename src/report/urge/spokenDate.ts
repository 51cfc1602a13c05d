/** `2026-11-30 → 11月30日`; the year is said when it is not that of `asOf`. */
export function spokenDate(date: string, asOf: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const inYear = `${Number(month)}月${Number(day)}日`;
  return year === asOf.slice(0, 4) ? inYear : `${year}年${inYear}`;
}
