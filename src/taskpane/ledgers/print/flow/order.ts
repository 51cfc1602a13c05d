/** From what was chosen in the pane to what the worker is asked for. */
import { isIsoMonth } from "../../../../domain/dates/index.ts";
import type { WantedForm } from "../worker/calls.ts";
import type { PrintChoice, PrintNotice } from "./flow.ts";

const MOST_COPIES = 200;

/** What is wrong with the choice, or the order. */
export function wantedForm(choice: PrintChoice): WantedForm | PrintNotice {
  const { form, month, withStability } = choice;
  const hasMonth = form === "ledgerBook" || form === "diary" || form === "dutyNotice";
  if (hasMonth && !isIsoMonth(month)) return { code: "bad-month", intent: "warning" };
  switch (form) {
    case "registration":
      return { form, households: choice.households };
    case "contactCard": {
      const copies = Number(choice.copies);
      const isCount = Number.isInteger(copies) && copies >= 1 && copies <= MOST_COPIES;
      if (!isCount) return { code: "bad-copies", intent: "warning" };
      return { form, cadres: choice.cadres, copies };
    }
    case "ledgerBook":
      return { form, period: choice.wholeYear ? month.slice(0, 4) : month, withStability };
    case "diary":
      return { form, cadre: choice.cadre, month };
    case "dutyNotice":
      return { form, month };
    case "stability":
      return { form, matters: choice.matters };
  }
}
