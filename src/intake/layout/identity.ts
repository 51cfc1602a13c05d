/** Which village and month a workbook says that it belongs to. */
import type { SheetIdentity } from "../types.ts";
import { readSetup } from "./setupSheets.ts";
import type { SheetSurvey } from "./survey.ts";
import { townshipIn, villageIn } from "./titles.ts";
import type { LayoutPeriod } from "./types.ts";

/** Our own 填报信息 sheet goes before titles; the first title that names a village before later ones. */
export function identityOf(
  surveys: readonly SheetSurvey[],
  period: LayoutPeriod,
): { readonly identity: SheetIdentity; readonly titles: readonly string[] } {
  const setups = surveys.filter((survey) => survey.role === "setup");
  const setup = setups.map((survey) => readSetup(survey.sheet, period));
  const titles = surveys.flatMap((survey) =>
    survey.role === "tables" || survey.role === "nothing-to-report" ? survey.titles : [],
  );
  const months = surveys
    .filter((survey) => survey.role === "tables" || survey.role === "nothing-to-report")
    .map((survey) => survey.month);
  return {
    identity: {
      village: firstText(setup.map((it) => it.village)) || firstText(titles.map(villageIn)),
      township: firstText(setup.map((it) => it.township)) || firstText(titles.map(townshipIn)),
      month: firstText(setup.map((it) => it.month)) || monthOf(months, period.id),
    },
    titles,
  };
}

/** The period's month where any sheet has it, otherwise the latest that is named. */
function monthOf(months: readonly string[], period: string): string {
  return period !== "" && months.includes(period) ? period : ([...months].sort().at(-1) ?? "");
}

function firstText(texts: readonly string[]): string {
  return texts.find((text) => text !== "") ?? "";
}
